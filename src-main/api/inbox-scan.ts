import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { fingerprint } from '../database/import-files.ts';
import { unpackArchive } from '../imports/archive/unpack.ts';
import { MAX_FILE_BYTES } from '../imports/reading.ts';
import { readFromDisk } from './import-open.ts';

/** A file in the inbox folder. */
export type InboxEntry = { readonly fileName: string; readonly bytes: number; readonly modifiedMs: number };

/** What browsers and offices write while a file is not there yet. */
const UNFINISHED = /^\.|^~\$|\.(?:part|partial|crdownload|download|tmp|temp|opdownload)$/iu;

const entryOf = async (folder: string, fileName: string): Promise<InboxEntry | null> => {
  try {
    const stats = await lstat(join(folder, fileName));
    const fits = stats.isFile() && stats.size > 0 && stats.size <= MAX_FILE_BYTES;
    return fits ? { fileName, bytes: stats.size, modifiedMs: Math.trunc(stats.mtimeMs) } : null;
  } catch {
    // It went while one looked.
    return null;
  }
};

/** Returns the files in a folder that could be imported, newest first: no links, no folders, nothing hidden or half written. */
export const scanFolder = async (folder: string): Promise<readonly InboxEntry[]> => {
  const names = (await readdir(folder)).filter((name) => !UNFINISHED.test(name));
  const entries = await Promise.all(names.map((name) => entryOf(folder, name)));
  return entries
    .filter((entry) => entry !== null)
    .toSorted((a, b) => b.modifiedMs - a.modifiedMs || a.fileName.localeCompare(b.fileName));
};

const hashStream = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/** Where TAR files say what they are. */
const TAR_AT = 257;

/** Tells by a file's beginning whether it may hold other files. */
const mayBePacked = async (path: string): Promise<boolean> => {
  await using file = await open(path, 'r');
  const { buffer } = await file.read(Buffer.alloc(TAR_AT + 5), 0, TAR_AT + 5, 0);
  const isGzip = buffer[0] === 0x1f && buffer[1] === 0x8b;
  return isGzip || buffer.toString('latin1', 0, 2) === 'PK' || buffer.toString('latin1', TAR_AT) === 'ustar';
};

/** Returns the fingerprints of the files that a file stands for: those in it when it is an archive. */
const fingerprintsOf = async (folder: string, { fileName }: InboxEntry): Promise<readonly string[]> => {
  const path = join(folder, fileName);
  if (!(await mayBePacked(path))) return [await hashStream(path)];
  const { bytes } = await readFromDisk(path, false);
  return (unpackArchive(bytes, fileName)?.files ?? [{ bytes }]).map((file) => fingerprint(file.bytes));
};

/** More files than this are not remembered. */
const MOST_KNOWN = 5_000;

/** Makes a function that returns a file's fingerprints, and reads a file again only when it changed. */
export const createFingerprints = (): ((folder: string, entry: InboxEntry) => Promise<readonly string[]>) => {
  const known = new Map<string, readonly string[]>();
  return async (folder, entry) => {
    const key = JSON.stringify([folder, entry]);
    const found = known.get(key) ?? (await fingerprintsOf(folder, entry));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  };
};
