import { globalShortcut } from 'electron';

import { isReservedKeys } from '../../src-shared/reserved-keys.ts';
import { logger } from './log.ts';

/** The keys that work wherever the user is. */
export type Shortcut = {
  /** Takes these keys in place of those before; null takes none. */
  readonly use: (keys: string | null) => void;
  /** Whether the keys that were asked for could not be had. */
  readonly hasFailed: () => boolean;
};

/** Makes the shortcut for an action; it has no keys yet. */
export const createShortcut = (action: () => void): Shortcut => {
  let taken: string | null = null;
  let failed = false;
  const use = (keys: string | null): void => {
    if (keys === taken && !failed) return;
    if (taken !== null) globalShortcut.unregister(taken);
    const isTaken = keys !== null && couldTake(keys, action);
    taken = isTaken ? keys : null;
    failed = keys !== null && !isTaken;
  };
  return { use, hasFailed: () => failed };
};

const couldTake = (keys: string, action: () => void): boolean => {
  if (isReservedKeys(keys)) {
    logger('warn', `The shortcut ${keys} would be missing in other programs`);
    return false;
  }
  try {
    if (globalShortcut.register(keys, action)) return true;
    logger('warn', `The shortcut ${keys} belongs to another program`);
  } catch (error) {
    logger('warn', `The shortcut ${keys} is none that this system knows`, error);
  }
  return false;
};
