import { constants, open as openFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { FileBytes } from '../../src-shared/contract/base.ts';
import type { OpenFile } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { unpackArchive } from '../imports/archive/unpack.ts';
import type { Unpacked } from '../imports/archive/unpack.ts';
import { MAX_FILE_BYTES } from '../imports/reading.ts';
import type { Session } from './session.ts';

export type ChosenFile = { readonly fileName: string; readonly bytes: Uint8Array };

type Refused = Unpacked['refused'][number];

export type Opened = { readonly files: OpenFile[]; readonly refused: Refused[] };

const refuseLarge = (fileName: string, bytes: number): void => {
  if (bytes <= MAX_FILE_BYTES) return;
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  throw new PecuniaError(
    'file_too_large',
    `${fileName} is ${Math.round(bytes / 1024 / 1024)} MB; Pecunia reads files up to ${limit} MB. Export a shorter period from your bank.`,
    { fileName, bytes },
  );
};

/** Windows knows no such flag, and makes links for administrators only. */
const NO_LINKS = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;

/**
 * Reads a file from disk, through a link only where that is allowed. Throws `file_too_large` before reading, `file_unreadable` when
 * it cannot be opened.
 */
export const readFromDisk = async (path: string, followLinks = true): Promise<ChosenFile> => {
  const fileName = basename(path);
  try {
    await using file = await openFile(path, constants.O_RDONLY | (followLinks ? 0 : NO_LINKS));
    const stats = await file.stat();
    if (!stats.isFile())
      throw new PecuniaError('file_unreadable', `${path} is not a file. Choose a file from your bank.`, { path });
    refuseLarge(fileName, stats.size);
    return { fileName, bytes: await file.readFile() };
  } catch (error) {
    if (error instanceof PecuniaError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing)
      throw new PecuniaError('file_unreadable', `There is no file ${path}. Check its name and folder.`, { path });
    const cause = error instanceof Error ? error.message : String(error);
    throw new PecuniaError('file_unreadable', `${path} could not be opened: ${cause}.`, { path });
  }
};

/** Takes a file's bytes from whoever hands it over. Throws `file_too_large` before reading. */
export const readUpload = async (file: FileBytes, fileName: string): Promise<ChosenFile> => {
  refuseLarge(fileName, file.size);
  return { fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
};

/** Returns the files that a chosen one stands for: those in it when it is an archive, else itself. */
const filesIn = ({ fileName, bytes }: ChosenFile): Unpacked =>
  unpackArchive(bytes, fileName) ?? { files: [{ fileName, bytes }], refused: [] };

const layOne = (session: Session, file: ChosenFile): OpenFile => {
  const useThreads = session.host.kind !== 'cli' && session.vault().path !== ':memory:';
  return session.imports.open(file, { vault: session.vault(), now: session.host.now(), useThreads });
};

/** A file still to be read. */
export type Choice = { readonly fileName: string; readonly read: () => Promise<ChosenFile> };

/** Runs a step for one file; what fails there in words for the user is told, and keeps no other file back. */
const orRefuse = async (opened: Opened, fileName: string, step: () => Promise<void> | void): Promise<void> => {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof PecuniaError)) throw error;
    opened.refused.push({ fileName, code: error.code, message: error.message });
  }
};

const layChoice = async (session: Session, { read }: Choice, opened: Opened): Promise<void> => {
  const { files, refused } = filesIn(await read());
  opened.refused.push(...refused);
  for (const file of files) {
    await orRefuse(opened, file.fileName, () => {
      opened.files.push(layOne(session, file));
    });
  }
};

/** Lays files open for import, those in an archive one by one; what cannot be opened does not keep the others back. */
export const layOpen = async (session: Session, choices: readonly Choice[]): Promise<Opened> => {
  const opened: Opened = { files: [], refused: [] };
  session.vault();
  for (const choice of choices) await orRefuse(opened, choice.fileName, () => layChoice(session, choice, opened));
  if (opened.files.length > 0) session.changes.send(['imports']);
  return opened;
};

/** Chooses a file on disk by its path. */
export const onDisk = (path: string): Choice => ({ fileName: basename(path), read: () => readFromDisk(path) });
