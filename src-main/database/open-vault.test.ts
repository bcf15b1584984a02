import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { PecuniaError } from '../../src-shared/errors.ts';
import { createReader } from './connection.ts';
import { knownVersion, migrateVault, migrationsFolder } from './migrations.ts';
import { openVault } from './open-vault.ts';

const NOW = '2026-03-15T10:00:00.000Z';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-vault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const failure = (run: () => unknown): PecuniaError => {
  try {
    run();
  } catch (error) {
    if (error instanceof PecuniaError) return error;
    throw error;
  }
  throw new Error('expected it to fail');
};

describe('a vault that cannot be opened says why and stays as it was', () => {
  test('a file that is not SQLite', () => {
    const path = join(folder, 'notes.pecunia');
    writeFileSync(path, 'just some notes, long enough to be no header');
    const error = failure(() => openVault(path, NOW));
    expect(error.code).toBe('vault_not_a_vault');
    expect(error.message).toContain(path);
    expect(readFileSync(path, 'utf8')).toBe('just some notes, long enough to be no header');
    expect(readdirSync(folder)).toEqual(['notes.pecunia']);
  });

  test('another program’s SQLite file', () => {
    const path = join(folder, 'other.db');
    const other = new Database(path);
    other.exec('CREATE TABLE songs (title TEXT)');
    other.close();
    expect(failure(() => openVault(path, NOW)).code).toBe('vault_not_a_vault');
    const again = new Database(path);
    expect(again.prepare('SELECT name FROM sqlite_master').all()).toEqual([{ name: 'songs' }]);
    again.close();
  });

  test('a damaged vault', () => {
    const path = join(folder, 'home.pecunia');
    openVault(path, NOW).close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 30, 4000);
    writeFileSync(path, bytes);
    expect(failure(() => openVault(path, NOW)).code).toBe('vault_not_a_vault');
  });

  test('a vault of a newer Pecunia', () => {
    const path = join(folder, 'home.pecunia');
    openVault(path, NOW).close();
    const raw = new Database(path);
    raw.pragma('user_version = 99');
    raw.close();
    const error = failure(() => openVault(path, NOW));
    expect(error).toMatchObject({ code: 'vault_newer', details: { stored: 99 } });
    expect(error.message).toContain('Update Pecunia');
  });

  test('a folder', () => {
    expect(failure(() => openVault(folder, NOW)).code).toBe('vault_not_a_vault');
  });

  test('a vault that is open already, under another name', () => {
    const path = join(folder, 'home.pecunia');
    const first = openVault(path, NOW);
    symlinkSync(path, join(folder, 'link.pecunia'));
    expect(failure(() => openVault(join(folder, 'link.pecunia'), NOW)).code).toBe('vault_in_use');
    first.close();
  });

  test('a vault that is open already', () => {
    const path = join(folder, 'home.pecunia');
    const first = openVault(path, NOW);
    const error = failure(() => openVault(path, NOW));
    expect(error.code).toBe('vault_in_use');
    expect(error.message).toContain('another window');
    first.close();
    openVault(path, NOW).close();
  });
});

describe('migrations', () => {
  const NEXT = '9999_next';
  const known = knownVersion(migrationsFolder());

  /** Makes a vault as this Pecunia leaves it, and a folder with one migration more. */
  const withNextMigration = (): { readonly path: string; readonly next: string } => {
    const path = join(folder, 'home.pecunia');
    openVault(path, NOW).close();
    const next = join(folder, 'drizzle');
    mkdirSync(join(next, 'meta'), { recursive: true });
    const source = migrationsFolder();
    for (const file of readdirSync(source).filter((name) => name.endsWith('.sql')))
      copyFileSync(join(source, file), join(next, file));
    const journal = JSON.parse(readFileSync(join(source, 'meta/_journal.json'), 'utf8')) as {
      entries: { idx: number; when: number; tag: string }[];
    };
    const last = journal.entries.at(-1);
    journal.entries.push({
      ...last,
      idx: (last?.idx ?? 0) + 1,
      when: (last?.when ?? 0) + 1,
      tag: NEXT,
    });
    writeFileSync(join(next, 'meta/_journal.json'), JSON.stringify(journal));
    writeFileSync(join(next, `${NEXT}.sql`), 'CREATE TABLE `goals` (`id` integer PRIMARY KEY NOT NULL) STRICT;');
    return { path, next };
  };

  test('an older vault is copied before it is changed', () => {
    const { path, next } = withNextMigration();
    const raw = new Database(path);
    const result = migrateVault(createReader(raw), path, NOW, next);
    expect(raw.prepare(`SELECT count(*) AS n FROM sqlite_master WHERE name = 'goals'`).get()).toEqual({ n: 1 });
    expect(raw.pragma('user_version', { simple: true })).toBe(known + 1);
    raw.close();
    expect(result.isNew).toBe(false);
    const copy = new Database(result.backup ?? '', { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(known);
    expect(copy.prepare('SELECT count(*) AS n FROM buckets').get()).toEqual({ n: 4 });
    copy.close();
  });

  test('a failing migration leaves the vault as it was', () => {
    const { path, next } = withNextMigration();
    writeFileSync(
      join(next, `${NEXT}.sql`),
      'CREATE TABLE `goals` (`id` integer);\n--> statement-breakpoint\nDROP TABLE nothing_here;',
    );
    const raw = new Database(path);
    expect(() => migrateVault(createReader(raw), path, NOW, next)).toThrow('nothing_here');
    expect(raw.prepare(`SELECT count(*) AS n FROM sqlite_master WHERE name = 'goals'`).get()).toEqual({ n: 0 });
    expect(raw.pragma('user_version', { simple: true })).toBe(known);
    raw.close();
    openVault(path, NOW).close();
  });

  test('a vault that is up to date is not copied', () => {
    const path = join(folder, 'home.pecunia');
    openVault(path, NOW).close();
    const vault = openVault(path, NOW);
    expect(vault).toMatchObject({ isNew: false, backup: null });
    vault.close();
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });
});

test('a vault whose making was cut off is finished when it is opened again', () => {
  const path = join(folder, 'home.pecunia');
  const raw = new Database(path);
  migrateVault(createReader(raw), path, NOW);
  raw.close();
  const vault = openVault(path, NOW);
  expect(vault.raw.prepare('SELECT count(*) AS n FROM buckets').get()).toEqual({ n: 4 });
  expect(() => vault.raw.exec(`INSERT INTO accounts (name, type, currency) VALUES ('x', 'bank', 'INR')`)).toThrow(
    'inside a command',
  );
  vault.close();
});

test('a vault keeps a write-ahead log, foreign keys and strict tables', () => {
  const vault = openVault(join(folder, 'home.pecunia'), NOW);
  expect(vault.raw.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(vault.raw.pragma('foreign_keys', { simple: true })).toBe(1);
  const loose = vault.raw
    .prepare(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE '%drizzle%' AND name NOT LIKE 'sqlite%'`,
    )
    .all();
  expect(loose).toEqual([]);
  expect(() => vault.raw.exec(`INSERT INTO accounts (name, type, currency) VALUES ('x', 'bank', 'INR')`)).toThrow(
    'inside a command',
  );
  vault.close();
});
