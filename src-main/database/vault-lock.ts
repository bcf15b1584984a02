import Database from 'better-sqlite3';

import { PecuniaError } from '../../src-shared/errors.ts';

export type VaultLock = { readonly release: () => void };

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError &&
  (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED'));

/**
 * Holds a vault for this process until released, by an exclusive transaction on a file beside it: the operating system
 * gives the lock back even when the process is killed. Throws `vault_in_use` while another process holds it.
 */
export const lockVault = (path: string): VaultLock => {
  const lockPath = `${path}-lock`;
  const lock = openLock(lockPath, path);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw unwritable(path, error);
    throw new PecuniaError(
      'vault_in_use',
      `The vault ${path} is open in another window or program. Close it there, or choose another vault.`,
      { path },
    );
  }
  return { release: () => lock.close() };
};

const openLock = (lockPath: string, path: string): Database.Database => {
  try {
    return new Database(lockPath, { timeout: 200 });
  } catch (error) {
    throw unwritable(path, error);
  }
};

const unwritable = (path: string, error: unknown): PecuniaError =>
  new PecuniaError(
    'vault_read_only',
    `Pecunia may not write beside ${path}. Make the folder writable, or keep the vault somewhere else.`,
    { path, cause: error instanceof Error ? error.message : String(error) },
  );
