import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { fingerprint } from '../database/import-files.ts';
import { unpackArchive } from '../imports/archive/unpack.ts';
import { inMemory, lookAt } from '../imports/may-be-bank-file.ts';
import { MAX_FILE_BYTES } from '../imports/reading.ts';
import { readFromDisk } from './import-open.ts';
import { lookOnDisk } from './inbox-look.ts';

/** A file in the inbox folder. */
export type InboxEntry = { readonly fileName: string; readonly bytes: number; readonly modifiedMs: number };

/** What browsers and offices write while a file is not there yet. */
const UNFINISHED = /^\.|^~\$|\.(?:part|partial|crdownload|download|tmp|temp|opdownload)$/iu;

/** A file that changed a moment ago may still be growing. */
export const GROWING_MS = 2_000;

/** Tells whether a file may still be written. */
export const isGrowing = ({ modifiedMs }: Pick<InboxEntry, 'modifiedMs'>): boolean =>
  Date.now() - modifiedMs < GROWING_MS && Date.now() >= modifiedMs;

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

/** Returns the files right in a folder that can be a bank's, by their content, oldest first. */
export const bankFilesIn = async (folder: string): Promise<readonly InboxEntry[]> => {
  const found: InboxEntry[] = [];
  for (const entry of await scanFolder(folder))
    if ((await lookOnDisk(join(folder, entry.fileName), entry.bytes)) !== 'other') found.push(entry);
  return found.toReversed();
};

const hashStream = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/** Fingerprints of the bank files in an archive; null where it holds none. What cannot be unpacked has no fingerprints. */
const fingerprintsIn = async (path: string): Promise<readonly string[] | null> => {
  const { bytes, fileName } = await readFromDisk(path, false);
  const { files, refused } = unpackArchive(bytes, fileName) ?? { files: [{ bytes }], refused: [] };
  const found: string[] = [];
  for (const file of files) if ((await lookAt(inMemory(file.bytes))) !== 'other') found.push(fingerprint(file.bytes));
  return found.length === 0 && refused.length === 0 ? null : found;
};

/**
 * Returns the fingerprints of the bank files that a file stands for: those in it when it is an archive, else its own; null when it
 * is no bank's file. Only what can be one is read whole.
 */
const fingerprintsOf = async (folder: string, { fileName, bytes }: InboxEntry): Promise<readonly string[] | null> => {
  const path = join(folder, fileName);
  const look = await lookOnDisk(path, bytes);
  if (look === 'other') return null;
  return look === 'archive' ? fingerprintsIn(path) : [await hashStream(path)];
};

/** More files than this are not remembered. */
const MOST_KNOWN = 5_000;

/** Makes a function that returns a file's fingerprints, and reads a file again only when it changed. */
export const createFingerprints = (): ((folder: string, entry: InboxEntry) => Promise<readonly string[] | null>) => {
  const known = new Map<string, readonly string[] | null>();
  return async (folder, entry) => {
    const key = JSON.stringify([folder, entry]);
    const before = known.get(key);
    const found = before === undefined ? await fingerprintsOf(folder, entry) : before;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  };
};
