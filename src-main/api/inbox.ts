import { basename, join } from 'node:path';

import type { Changed } from '../../src-shared/contract/base.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { standingImport } from '../database/import-files.ts';
import { readSettings, writeSettings } from '../database/settings.ts';
import { changeOnly } from './change.ts';
import { layOpen, readFromDisk } from './import-open.ts';
import type { Opened } from './import-open.ts';
import { folderProblem, requireFolder } from './inbox-folder.ts';
import { createFingerprints, isGrowing, scanFolder } from './inbox-scan.ts';
import type { InboxEntry } from './inbox-scan.ts';
import type { Session } from './session.ts';

type InboxFile = { readonly fileName: string; readonly bytes: number; readonly modifiedAt: string };

export type Inbox = { readonly folder: string; readonly problem: string | null; readonly files: InboxFile[] };

const fingerprints = createFingerprints();

const isNew = async (session: Session, folder: string, entry: InboxEntry): Promise<boolean> => {
  const hashes = await fingerprints(folder, entry);
  if (hashes === null) return false;
  return hashes.length === 0 || hashes.some((sha256) => standingImport(session.vault(), sha256) === null);
};

const newFiles = async (session: Session, folder: string): Promise<InboxFile[]> => {
  const files: InboxFile[] = [];
  for (const entry of await scanFolder(folder)) {
    const { fileName, bytes, modifiedMs } = entry;
    if (isGrowing(entry)) continue;
    const known = isNew(session, folder, entry);
    // A file that cannot be read says so when it is opened.
    if (await known.catch(() => true)) files.push({ fileName, bytes, modifiedAt: new Date(modifiedMs).toISOString() });
  }
  return files;
};

/** Returns the watched folder with those of its files that can be a bank's and that no import holds yet, or null while there is no such folder. */
export const listInbox = async (session: Session): Promise<Inbox | null> => {
  const folder = readSettings(session.vault()).inboxFolder;
  session.inbox.watch(folder);
  if (folder === null) return null;
  try {
    return { folder, problem: null, files: await newFiles(session, folder) };
  } catch (error) {
    return { folder, problem: folderProblem(folder, error, 'the inbox'), files: [] };
  }
};

/** Opens a file of the inbox by its name. Throws `not_found` for anything that does not lie right in that folder. */
export const openFromInbox = async (session: Session, fileName: string): Promise<Opened> => {
  const folder = readSettings(session.vault()).inboxFolder;
  const isPlain = fileName === basename(fileName) && !/[\\/]/u.test(fileName);
  const listed = folder !== null && isPlain ? await scanFolder(folder).catch(() => []) : [];
  if (folder === null || !listed.some((entry) => entry.fileName === fileName)) {
    throw new PecuniaError('not_found', `There is no file ${fileName} in the inbox any more.`, { fileName });
  }
  return layOpen(session, [{ fileName, read: () => readFromDisk(join(folder, fileName), false) }]);
};

/** Makes a folder the inbox. Throws `invalid_input` when it is none. */
export const setInbox = async (session: Session, folder: string): Promise<Changed & { readonly folder: string }> => {
  await requireFolder(folder);
  const done = await changeOnly(session, {
    name: 'imports.chooseInbox',
    label: 'Choose the inbox folder',
    body: (writer) => writeSettings(writer, { inboxFolder: folder }),
  });
  session.inbox.watch(folder);
  session.changes.send(['imports']);
  return { ...done, folder };
};

/** Asks for the inbox folder in the system's dialog; null when cancelled. */
export const chooseInbox = async (session: Session): Promise<(Changed & { readonly folder: string }) | null> => {
  const { dialogs } = session.host;
  if (!dialogs) {
    throw new PecuniaError(
      'invalid_input',
      'The inbox folder is chosen in the desktop app, or when you start Pecunia here: pecunia serve --inbox FOLDER.',
    );
  }
  const folder = await dialogs.chooseFolder('Choose the inbox folder');
  return folder === null ? null : setInbox(session, folder);
};
