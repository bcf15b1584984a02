import { closeSync, openSync, readSync } from 'node:fs';

const read = (descriptor, length, position) => {
  const bytes = Buffer.alloc(length);
  readSync(descriptor, bytes, 0, length, position);
  return bytes;
};

const filesIn = (folder, path) =>
  Object.entries(folder.files).flatMap(([name, entry]) =>
    entry.files === undefined
      ? [{ path: `${path}${name}`, size: entry.size ?? 0, isUnpacked: entry.unpacked === true }]
      : filesIn(entry, `${path}${name}/`),
  );

/** Lists the files of an archive of Electron’s, from its header: path, size in bytes, and whether it lies beside the archive. */
export const listAsar = (file) => {
  const descriptor = openSync(file, 'r');
  try {
    // Four numbers of Chromium’s Pickle format go before the header; the last is its length.
    const length = read(descriptor, 16, 0).readUInt32LE(12);
    return filesIn(JSON.parse(read(descriptor, length, 16).toString('utf8')), '');
  } finally {
    closeSync(descriptor);
  }
};
