import { watch as watchFolder } from 'node:fs';
import type { FSWatcher } from 'node:fs';

import { scanFolder } from './inbox-scan.ts';

/** Follows one folder at a time. */
export type InboxWatch = {
  /** Follows this folder from now on; null follows none. */
  readonly watch: (folder: string | null) => void;
};

/** The system reports a change several times; what follows it closely is told once. */
const SETTLE_MS = 500;

/** Folders on a network report nothing, so they are looked at now and then. */
const RESCAN_MS = 30_000;

const signatureOf = async (folder: string): Promise<string> => {
  try {
    return JSON.stringify(await scanFolder(folder));
  } catch (error) {
    return String(error);
  }
};

const systemWatcher = (folder: string, onEvent: () => void): FSWatcher | null => {
  try {
    const watcher = watchFolder(folder, { persistent: false }, onEvent);
    return watcher.on('error', onEvent);
  } catch {
    // A folder that is gone, or cannot be watched, is still looked at now and then.
    return null;
  }
};

const follow = (folder: string, announce: () => void): (() => void) => {
  let isOver = false;
  let known: string | null = null;
  let soon: NodeJS.Timeout | null = null;
  const look = async (): Promise<void> => {
    soon = null;
    const found = await signatureOf(folder);
    const isNew = known !== null && known !== found;
    known = found;
    if (isNew && !isOver) {
      announce();
      // A file that is still growing is looked at again.
      lookSoon(4 * SETTLE_MS);
    }
  };
  const lookSoon = (after = SETTLE_MS): void => {
    if (soon !== null || isOver) return;
    soon = setTimeout(() => void look(), after).unref();
  };
  const watcher = systemWatcher(folder, () => lookSoon());
  const rescan = setInterval(() => lookSoon(0), RESCAN_MS).unref();
  void look();
  return () => {
    isOver = true;
    watcher?.close();
    clearInterval(rescan);
    if (soon !== null) clearTimeout(soon);
  };
};

/** Makes a watch that follows no folder yet, and announces each change in the one that it follows. */
export const createInboxWatch = (announce: () => void): InboxWatch => {
  let followed: string | null = null;
  let stop: (() => void) | null = null;
  return {
    watch: (folder) => {
      if (folder === followed) return;
      stop?.();
      followed = folder;
      stop = folder === null ? null : follow(folder, announce);
    },
  };
};
