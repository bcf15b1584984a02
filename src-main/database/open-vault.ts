import { closeSync, existsSync, mkdirSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import Database from 'better-sqlite3';

import { PecuniaError } from '../../src-shared/errors.ts';
import { createReader } from './connection.ts';
import type { Reader } from './connection.ts';
import { installTriggers } from './install-triggers.ts';
import { migrateVault } from './migrations.ts';
import { seedVault } from './seed.ts';
import { asVaultError, damagedVault } from './vault-errors.ts';
import { lockVault } from './vault-lock.ts';
import type { VaultLock } from './vault-lock.ts';

export type Vault = Reader & {
  readonly path: string;
  readonly isNew: boolean;
  /** Where the copy from before a migration lies, if one was made now. */
  readonly backup: string | null;
  readonly close: () => void;
};

const SQLITE_MAGIC = 'SQLite format 3\0';

const IN_MEMORY = ':memory:';

const READING_PRAGMAS = ['temp_store = MEMORY', 'cache_size = -65536', 'mmap_size = 268435456', 'busy_timeout = 5000'];

const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = NORMAL',
  'foreign_keys = ON',
  'journal_size_limit = 67108864',
  ...READING_PRAGMAS,
];

const startsLikeSqlite = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(SQLITE_MAGIC.length);
    readSync(file, head, 0, head.length, 0);
    return head.toString('latin1') === SQLITE_MAGIC;
  } finally {
    closeSync(file);
  }
};

const checkFile = (path: string): void => {
  if (!existsSync(path)) return;
  const stats = statSync(path);
  if (stats.isDirectory()) {
    throw new PecuniaError(
      'vault_not_a_vault',
      `${path} is a folder. Name a vault file, such as ${path}/home.pecunia.`,
      { path },
    );
  }
  if (stats.size > 0 && !startsLikeSqlite(path)) {
    throw new PecuniaError('vault_not_a_vault', `${path} is not a Pecunia vault. Choose another file.`, { path });
  }
};

const assertReadable = (path: string, raw: Database.Database): void => {
  try {
    raw.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    // A header that looks right on a file that is not: SQLite only says that it cannot read it.
    const unreadable = error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR';
    throw unreadable ? damagedVault(path, error) : error;
  }
};

const assertWritable = (raw: Database.Database): void => {
  raw.exec('BEGIN IMMEDIATE');
  raw.exec('ROLLBACK');
};

/** A vault whose making was cut off has its tables, but nothing in them yet. */
const isUnseeded = (reader: Reader): boolean => reader.raw.prepare('SELECT 1 FROM journal_context').get() === undefined;

const prepare = (path: string, raw: Database.Database, now: string): Omit<Vault, 'close' | 'path'> => {
  const reader = createReader(raw);
  raw.pragma('busy_timeout = 5000');
  assertReadable(path, raw);
  assertWritable(raw);
  const { isNew, backup } = migrateVault(reader, path, now);
  for (const text of PRAGMAS) raw.pragma(text);
  if (isUnseeded(reader)) seedVault(reader);
  installTriggers(reader);
  return { ...reader, isNew, backup };
};

const openFile = (path: string, now: string, lock: VaultLock | null): Vault => {
  let raw: Database.Database | null = null;
  try {
    raw = new Database(path);
    const opened = raw;
    const close = (): void => {
      opened.close();
      lock?.release();
    };
    return { ...prepare(path, opened, now), path, close };
  } catch (error) {
    raw?.close();
    lock?.release();
    throw asVaultError(error, path);
  }
};

/** Follows links, so that one vault has one lock. */
const realPath = (path: string): string => {
  if (existsSync(path)) return realpathSync(path);
  return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path;
};

/**
 * Opens the vault at a path and makes it when it is absent; `now` (ISO 8601) stamps a backup.
 * Throws a `vault_…` error that names the file, which then stays as it was.
 */
export const openVault = (file: string, now: string): Vault => {
  if (file === IN_MEMORY) return openFile(file, now, null);
  const path = realPath(resolve(file));
  try {
    mkdirSync(dirname(path), { recursive: true });
    checkFile(path);
  } catch (error) {
    throw asVaultError(error, path);
  }
  return openFile(path, now, lockVault(path));
};

/** Opens a second connection for a worker of the process that holds the vault already. */
export const openForWorker = (path: string, now: string): Vault => openFile(path, now, null);

/**
 * Opens a connection that can only read, for a thread of the process that holds the vault: its schema is up to date, and
 * writers do not wait for it.
 */
export const openForReading = (path: string): Reader => {
  const raw = new Database(path, { readonly: true, fileMustExist: true });
  for (const text of READING_PRAGMAS) raw.pragma(text);
  return createReader(raw);
};
