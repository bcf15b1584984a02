import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import { PecuniaError } from '../../src-shared/errors.ts';

const TEMPORARY = /^\.pecunia-[\da-f-]{36}\.tmp$/u;

/** Milliseconds: longer than any file is being written. */
const FORGOTTEN_AFTER = 24 * 3_600_000;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** Returns why nothing can be written into a folder, in words that name it and say what to do. */
const folderWords = (folder: string, error: unknown): string => {
  switch (codeOf(error)) {
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
      return `The folder ${folder} cannot be written into: ${error instanceof Error ? error.message : String(error)}.`;
  }
};

/** Turns a failure to write into a folder into one that the user can mend; ours stay as they are. */
export const asFolderError = (folder: string, error: unknown): PecuniaError =>
  error instanceof PecuniaError
    ? error
    : new PecuniaError('invalid_input', folderWords(folder, error), { folder, cause: String(codeOf(error)) });

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

/** Writes a file at once: at its path lies the one before, or the new one as a whole. Throws `invalid_input` for a folder that does not take it. */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = await writeTemporary(dirname(path), bytes);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw asFolderError(dirname(path), error);
  }
};

/** Tells whether there is a file or folder at a path. Throws when that cannot be known. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
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

/** Takes a path, which may only hold an empty file, such as an earlier claim left behind. */
const claim = async (path: string): Promise<void> => {
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || (await stat(path)).size > 0) throw error;
  }
};

/** Gives a temporary file its own name, and never another file's. */
export const nameTemporary = async (temporary: string, path: string): Promise<void> => {
  await claim(path);
  await rename(temporary, path);
};

/** Removes what was being written in a folder when Pecunia was ended a day or more ago. */
export const sweepTemporary = async (folder: string, nowMs: number): Promise<void> => {
  for (const name of (await readdir(folder)).filter((each) => TEMPORARY.test(each))) {
    const path = join(folder, name);
    if (nowMs - (await stat(path)).mtimeMs > FORGOTTEN_AFTER) await rm(path, { force: true });
  }
};
