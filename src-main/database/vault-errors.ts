import { PecuniaError } from '../../src-shared/errors.ts';

/** The failure of a file that is no vault, or none any more. */
export const damagedVault = (path: string, error: Error): PecuniaError =>
  new PecuniaError(
    'vault_not_a_vault',
    `${path} is not a Pecunia vault, or it is damaged. Choose another file or a backup.`,
    { path, cause: error.message },
  );

const READ_ONLY = ['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'EACCES', 'EPERM', 'EROFS'];
const NO_ROOM = ['SQLITE_FULL', 'SQLITE_IOERR', 'ENOSPC'];
const DAMAGED = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'];

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** Turns what SQLite or the system says of the vault's file into words for the user; other errors stay as they are. */
export const asVaultError = (error: unknown, path: string): unknown => {
  if (!(error instanceof Error) || error instanceof PecuniaError) return error;
  const code = codeOf(error);
  const is = (codes: readonly string[]): boolean => codes.some((known) => code.startsWith(known));
  const details = { path, cause: error.message };
  if (is(DAMAGED)) return damagedVault(path, error);
  if (is(READ_ONLY)) {
    return new PecuniaError(
      'vault_read_only',
      `${path} may not be written. Make it writable, or open another vault.`,
      details,
    );
  }
  if (is(NO_ROOM)) {
    return new PecuniaError(
      'vault_unwritable',
      `${path} could not be written: the disk is full or failing. Nothing was changed.`,
      details,
    );
  }
  return error;
};
