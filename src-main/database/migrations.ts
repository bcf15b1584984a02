import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader } from './connection.ts';

/** "PECU" in ASCII: how a Pecunia vault names itself in the SQLite header. */
const APPLICATION_ID = 0x50454355;

/** The folder of migrations, found both from the sources and from the built app. */
export const migrationsFolder = (): string => {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = [join(here, '../../drizzle'), join(here, '../drizzle')].find((folder) =>
    existsSync(join(folder, 'meta')),
  );
  if (!found) throw new Error('The folder of database migrations is missing from this installation.');
  return found;
};

/** Returns the newest schema version that this Pecunia knows. */
export const knownVersion = (folder: string): number => {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as { entries: unknown[] };
  return journal.entries.length;
};

const pragma = (reader: Reader, name: string): number => Number(reader.raw.pragma(name, { simple: true }));

const isEmpty = (reader: Reader): boolean =>
  (reader.raw.prepare('SELECT count(*) AS n FROM sqlite_master').get() as { n: number }).n === 0;

const checkOrigin = (reader: Reader, path: string, version: number): void => {
  if (isEmpty(reader)) return;
  if (pragma(reader, 'application_id') !== APPLICATION_ID) {
    throw new PecuniaError(
      'vault_not_a_vault',
      `${path} is an SQLite file, but not a Pecunia vault. Choose another file.`,
      { path },
    );
  }
  const stored = pragma(reader, 'user_version');
  if (stored > version) {
    throw new PecuniaError(
      'vault_newer',
      `${path} was written by a newer Pecunia (version ${stored} of the vault, this one knows ${version}). Update Pecunia to open it.`,
      { path, stored, known: version },
    );
  }
};

const backUp = (reader: Reader, path: string, version: number, stamp: string): string => {
  const folder = join(dirname(path), 'backups');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, `${basename(path)}.v${version}.${stamp.replaceAll(/[:.]/gu, '-')}.backup`);
  reader.raw.prepare('VACUUM INTO ?').run(copy);
  return copy;
};

export type MigrationResult = { readonly isNew: boolean; readonly backup: string | null };

/**
 * Brings a vault to this Pecunia's schema, after copying an existing one into `backups` beside it.
 * Throws `vault_newer` or `vault_not_a_vault` and leaves the file as it was.
 */
export const migrateVault = (
  reader: Reader,
  path: string,
  now: string,
  folder = migrationsFolder(),
): MigrationResult => {
  const version = knownVersion(folder);
  checkOrigin(reader, path, version);
  const stored = pragma(reader, 'user_version');
  if (stored === version) return { isNew: false, backup: null };
  const isNew = isEmpty(reader);
  const backup = isNew || path === ':memory:' ? null : backUp(reader, path, stored, now);
  reader.raw.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(reader.db, { migrationsFolder: folder });
  reader.raw.pragma(`user_version = ${version}`);
  return { isNew, backup };
};
