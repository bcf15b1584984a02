import { join } from 'node:path';

import type { Changed } from '../../src-shared/contract/base.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { fingerprint } from '../database/import-files.ts';
import { receiptFileId } from '../database/receipt-files.ts';
import { readSettings, writeSettings } from '../database/settings.ts';
import { detectKind } from '../receipts/pictures/detect-kind.ts';
import { MAX_RECEIPT_BYTES } from '../receipts/pictures/limits.ts';
import { changeOnly } from './change.ts';
import { readFromDisk } from './import-open.ts';
import { folderProblem, requireFolder } from './inbox-folder.ts';
import { GROWING_MS, isGrowing, scanFolder } from './inbox-scan.ts';
import type { InboxEntry } from './inbox-scan.ts';
import { createInboxWatch } from './inbox-watch.ts';
import { addReceipts } from './receipt-add.ts';
import type { Session } from './session.ts';

/** Adds the receipts of a folder by themselves. */
export type ReceiptFolder = {
  /** Follows the folder of the settings from now on, and adds what is new in it. */
  readonly follow: () => void;
  readonly stop: () => void;
  /** Resolves when what was found so far is added. */
  readonly idle: () => Promise<void>;
};

const keyOf = ({ fileName, bytes, modifiedMs }: InboxEntry): string => `${modifiedMs} ${bytes} ${fileName}`;

const isPicture = (bytes: Uint8Array): boolean => {
  try {
    detectKind(bytes);
    return true;
  } catch (error) {
    if (error instanceof PecuniaError) return false;
    throw error;
  }
};

/** A file on its way out of the folder; `isFollowed` tells whether it is still wanted. */
type Found = { readonly folder: string; readonly entry: InboxEntry; readonly isFollowed: () => boolean };

/** What the vault holds, or held before the user deleted it, is not added again. */
const addEntry = async (session: Session, { folder, entry, isFollowed }: Found): Promise<void> => {
  const { fileName, bytes } = entry;
  if (bytes > MAX_RECEIPT_BYTES) return;
  const { bytes: content } = await readFromDisk(join(folder, fileName), false);
  if (!isPicture(content) || !isFollowed()) return;
  if (receiptFileId(session.vault(), fingerprint(content)) !== null) return;
  await addReceipts(session, [{ fileName, read: () => Promise.resolve(content) }]);
};

/** Makes a follower of no folder yet. */
export const createReceiptFolder = (sessionOf: () => Session): ReceiptFolder => {
  const seen = new Set<string>();
  let scanning: Promise<void> | null = null;
  let isAsked = false;
  let again: NodeJS.Timeout | null = null;
  let followed: string | null = null;
  /** Counts what was followed one after the other: another vault may follow the same folder. */
  let following = 0;

  /** A file that is gone, or may not be read, keeps no other back. */
  const addOrSkip = async (found: Found): Promise<void> => {
    try {
      await addEntry(sessionOf(), found);
    } catch (error) {
      sessionOf().host.log('warn', `${found.entry.fileName} in the folder of receipts could not be added`, error);
    }
  };

  /** Returns whether a file is still growing. */
  const scan = async (folder: string): Promise<boolean> => {
    const mine = following;
    const isFollowed = (): boolean => mine === following;
    const entries = await scanFolder(folder);
    for (const entry of entries.toReversed()) {
      if (!isFollowed()) return false;
      if (isGrowing(entry) || seen.has(keyOf(entry))) continue;
      seen.add(keyOf(entry));
      await addOrSkip({ folder, entry, isFollowed });
    }
    return entries.some(isGrowing);
  };

  const scanOnce = async (): Promise<void> => {
    if (followed === null) return;
    try {
      const isUnfinished = await scan(followed);
      if (isUnfinished && again === null) again = setTimeout(look, GROWING_MS).unref();
    } catch (error) {
      // The folder tells its problem where it is shown.
      sessionOf().host.log('warn', 'The folder of receipts could not be read', error);
    }
  };

  const scanAll = async (): Promise<void> => {
    do {
      isAsked = false;
      await scanOnce();
    } while (isAsked);
    scanning = null;
  };

  const look = (): void => {
    again = null;
    isAsked = true;
    scanning ??= scanAll();
  };

  const watch = createInboxWatch(look);

  const follow = (folder: string | null): void => {
    if (folder === followed) return;
    followed = folder;
    following += 1;
    seen.clear();
    watch.watch(folder);
    if (folder !== null) look();
  };

  return {
    follow: () => {
      const session = sessionOf();
      if (session.host.kind !== 'cli') follow(readSettings(session.vault()).receiptsFolder);
    },
    stop: () => {
      if (again !== null) clearTimeout(again);
      again = null;
      follow(null);
    },
    idle: async () => {
      while (scanning !== null) await scanning;
    },
  };
};

/** Returns the watched folder and what is wrong with it, or null without one. */
export const receiptFolder = async (
  session: Session,
): Promise<{ readonly folder: string; readonly problem: string | null } | null> => {
  const folder = readSettings(session.vault()).receiptsFolder;
  session.receiptFolder.follow();
  if (folder === null) return null;
  const problem = await scanFolder(folder).then(
    () => null,
    (error: unknown) => folderProblem(folder, error, 'it'),
  );
  return { folder, problem };
};

/** Makes a folder the one whose receipts are added by themselves. Throws `invalid_input` when it is none. */
export const setReceiptFolder = async (
  session: Session,
  folder: string,
): Promise<Changed & { readonly folder: string }> => {
  await requireFolder(folder);
  const done = await changeOnly(session, {
    name: 'receipts.chooseFolder',
    label: 'Choose the folder of receipts',
    body: (writer) => writeSettings(writer, { receiptsFolder: folder }),
  });
  session.receiptFolder.follow();
  session.changes.send(['receipts']);
  return { ...done, folder };
};

/** Asks for the folder in the system's dialog; null when cancelled. */
export const chooseReceiptFolder = async (
  session: Session,
): Promise<(Changed & { readonly folder: string }) | null> => {
  const { dialogs } = session.host;
  if (!dialogs) {
    throw new PecuniaError(
      'invalid_input',
      'The folder of receipts is chosen in the desktop app, or when you start Pecunia here: pecunia serve --receipts FOLDER.',
    );
  }
  const folder = await dialogs.chooseFolder('Choose the folder of receipts');
  return folder === null ? null : setReceiptFolder(session, folder);
};
