import { randomUUID } from 'node:crypto';
import { constants, lstat, open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';

import { PecuniaError } from '../../src-shared/errors.ts';

const TEMPORARY = /^\.pecunia-[\da-f-]{36}\.tmp$/u;

/** Milliseconds: longer than any file is being written. */
const FORGOTTEN_AFTER = 24 * 3_600_000;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** Returns why nothing can be written into a folder, in words that name it and say what to do. */
const folderWords = (folder: string, error: unknown): string => {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `The folder ${folder} is not there. Bring it back, or choose another.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Pecunia may not write into the folder ${folder}. Allow it there, or choose another.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no room left in the folder ${folder}. Make room, or choose another.`;
    default:
      // The system's own words name a file that the user never sees, by another name at each try.
      return `The folder ${folder} cannot be written into${typeof code === 'string' ? ` (${code})` : ''}. Try again later, or choose another.`;
  }
};

/** Turns a failure to write into a folder into one that the user can mend; ours stay as they are. */
const asFolderError = (folder: string, error: unknown): PecuniaError =>
  error instanceof PecuniaError
    ? error
    : new PecuniaError('invalid_input', folderWords(folder, error), { folder, cause: String(codeOf(error)) });

/** Carries out work on a folder's files, and tells its failures in words. Throws `invalid_input`. */
export const inFolder = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw asFolderError(folder, error);
  }
};

const writeSynced = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Writes a file whole under a temporary name in a folder and returns its path; nothing of it stays when that fails. */
export const writeTemporary = async (folder: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, `.pecunia-${randomUUID()}.tmp`);
  try {
    await writeSynced(path, bytes);
    return path;
  } catch (error) {
    await rm(path, { force: true }).catch(() => {});
    throw asFolderError(folder, error);
  }
};

/** Returns where links lead, also to what is not there yet. */
const linkedPath = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const link = await readlink(path).catch(() => null);
    return link === null ? path : linkedPath(resolve(await realpath(dirname(path)), link));
  }
};

/** Tells whether a path is a device, a pipe or a socket: one that must never be replaced by a file. */
const isNoFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => !stats.isFile() && !stats.isDirectory(),
    () => false,
  );

const writeInto = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    const file = await open(path, constants.O_WRONLY);
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    const cause = String(codeOf(error));
    throw new PecuniaError('invalid_input', `${path} does not take the file (${cause}). Choose another place.`, {
      path,
      cause,
    });
  }
};

/**
 * Writes a file at once: where its path leads lies the one before, or the new one as a whole; a device or a pipe is written
 * into. Throws `invalid_input` for a place that does not take it.
 */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  if (await isNoFile(path)) return writeInto(path, bytes);
  const target = await inFolder(dirname(path), () => linkedPath(path));
  const temporary = await writeTemporary(dirname(target), bytes);
  try {
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw asFolderError(dirname(target), error);
  }
};

/** Tells whether there is a file, a folder or a link at a path. Throws when that cannot be known. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );

/** Returns a path in a folder that is free: the name, or `name (2)` and so on. */
export const freePath = async (folder: string, fileName: string): Promise<string> => {
  const end = extname(fileName);
  const base = basename(fileName, end);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? fileName : `${base} (${number})${end}`);
    if (!(await isThere(path))) return path;
  }
};

/** Takes a path, which may only hold an empty file, such as an earlier claim left behind; tells whether it could. */
const claim = async (path: string): Promise<boolean> => {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const there = await lstat(path);
    return there.isFile() && there.size === 0;
  }
};

/** Gives a temporary file its own name and returns true; false when another file has that name. */
export const nameTemporary = async (temporary: string, path: string): Promise<boolean> => {
  if (!(await claim(path))) return false;
  await rename(temporary, path);
  return true;
};

/** Removes what was being written in a folder when Pecunia was ended a day or more ago. */
export const sweepTemporary = async (folder: string, nowMs: number): Promise<void> => {
  for (const name of (await readdir(folder)).filter((each) => TEMPORARY.test(each))) {
    const path = join(folder, name);
    if (nowMs - (await stat(path)).mtimeMs > FORGOTTEN_AFTER) await rm(path, { force: true });
  }
};
