import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { reportRequest } from '../../src-shared/contract/report-request.ts';
import { dumpSums, notesIndexed, recomputeSums } from '../testing/dump.ts';
import { listAccounts } from './accounts.ts';
import { createReader } from './connection.ts';
import { verifyChain } from './hash-chain.ts';
import { knownVersion, migrateVault, migrationsFolder } from './migrations.ts';
import { openVault } from './open-vault.ts';
import type { Vault } from './open-vault.ts';
import { listRuns } from './report-runs.ts';
import { listSavedReports, saveReport } from './report-saved.ts';
import { listSchedules, saveSchedule } from './report-schedules.ts';
import { runCommand } from './run-command.ts';
import { redo, undo } from './undo.ts';

const NOW = '2026-03-15T10:00:00.000Z';
const HEAD = { at: NOW, member: 'owner' };

/**
 * A vault as Pecunia 0.1.0 left it, the first with a schema: two accounts, income, a split, a transfer, an import, a budget, and
 * last two rules, a transaction entered and changed, and a third rule made and undone.
 */
const FOUNDATION = new URL('./fixtures/vault-v1.pecunia.gz', import.meta.url);

let folder = '';
let vault: Vault;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-migrations-'));
  const path = join(folder, 'home.pecunia');
  writeFileSync(path, gunzipSync(readFileSync(FOUNDATION)));
  vault = openVault(path, NOW);
});
afterEach(() => {
  vault.close();
  rmSync(folder, { recursive: true, force: true });
});

const newest = () =>
  vault.raw.prepare('SELECT id, amount, notes, tags, reconciliation_id FROM transactions ORDER BY id DESC').get();

const take = (times: number, step: typeof redo): void => {
  for (let count = 0; count < times; count += 1) step(vault, HEAD);
};

describe('a vault of the first schema', () => {
  test('is copied before it is brought up to date', () => {
    expect(vault).toMatchObject({ isNew: false, backup: expect.stringContaining('.v1.') as string });
    expect(vault.raw.pragma('user_version', { simple: true })).toBe(knownVersion(migrationsFolder()));
    expect(vault.raw.pragma('foreign_key_check')).toEqual([]);
    expect(vault.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test('keeps its figures, its sums and its journal', () => {
    expect(listAccounts(vault)).toMatchObject([
      { name: 'Bank', balance: 2_867_280, transactionCount: 7, numbers: [], reconciledTo: null },
      { name: 'Card', balance: 0, transactionCount: 2 },
    ]);
    expect(dumpSums(vault)).toEqual(recomputeSums(vault));
    const notes = notesIndexed(vault);
    expect(notes.indexed).toEqual(notes.wanted);
    expect(verifyChain(vault)).toEqual({ commands: 17, brokenAt: null });
  });

  test('keeps its rules, as conditions and actions in the order in which they were made', () => {
    const rules = vault.raw.prepare('SELECT * FROM rules ORDER BY position').all() as readonly {
      conditions: string;
      actions: string;
    }[];
    expect(
      rules.map(({ conditions, actions, ...rule }) => ({
        ...rule,
        conditions: JSON.parse(conditions) as unknown,
        actions: JSON.parse(actions) as unknown,
      })),
    ).toEqual([
      {
        id: 1,
        position: 1,
        enabled: 1,
        name: '',
        match: 'all',
        conditions: [{ field: 'payee', match: 'contains', value: 'Corner "Best" Shop' }],
        actions: [{ kind: 'category', categoryId: 2 }],
      },
      {
        id: 2,
        position: 2,
        enabled: 1,
        name: '',
        match: 'all',
        conditions: [{ field: 'text', match: 'starts', value: 'POS' }],
        actions: [{ kind: 'category', categoryId: 6 }],
      },
    ]);
  });

  test('undoes and redoes its steps on transactions', () => {
    expect(undo(vault, HEAD).label).toBe('Change Book Barn');
    expect(newest()).toMatchObject({ amount: -9_900, notes: '', tags: '', reconciliation_id: null });
    expect(undo(vault, HEAD).label).toBe('Add Book Barn');
    take(2, redo);
    expect(newest()).toMatchObject({ amount: -10_900, notes: 'with wrapping', tags: '' });
    expect(dumpSums(vault)).toEqual(recomputeSums(vault));
    expect(verifyChain(vault).brokenAt).toBeNull();
  });

  test('refuses to undo or redo its steps on rules, in clear words, and stays as it was', () => {
    const words = 'before an update of Pecunia changed how that is kept, so it can neither be undone nor redone.';
    expect(() => redo(vault, HEAD)).toThrow(`“Always file “CITY TRAMS” under Transport” was done ${words}`);
    take(2, undo);
    expect(() => undo(vault, HEAD)).toThrow(`“Always file “POS” under Entertainment” was done ${words}`);
    expect(vault.raw.prepare('SELECT count(*) AS n FROM rules').get()).toEqual({ n: 2 });
    expect(verifyChain(vault)).toEqual({ commands: 19, brokenAt: null });
  });

  test('goes on where it was: a new step is recorded with the new columns and undone', () => {
    const before = newest();
    runCommand(vault, { ...HEAD, name: 'test.tag', label: 'Tag' }, (writer) =>
      writer.sql(`UPDATE transactions SET tags = '["gift"]' WHERE id = (SELECT max(id) FROM transactions)`).run(),
    );
    expect(newest()).toMatchObject({ tags: '["gift"]' });
    undo(vault, HEAD);
    expect(newest()).toEqual(before);
    expect(verifyChain(vault).brokenAt).toBeNull();
  });
});

/** Migrations as a Pecunia had them that knew only the first of them. */
const olderMigrations = (version: number): string => {
  const older = join(folder, `drizzle-${version}`);
  cpSync(migrationsFolder(), older, { recursive: true });
  const journal = join(older, 'meta/_journal.json');
  const { entries, ...head } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: readonly unknown[] };
  writeFileSync(journal, JSON.stringify({ ...head, entries: entries.slice(0, version) }));
  return older;
};

/** Brings the first vault to a later schema, as that Pecunia did. */
const vaultOfSchema = (version: number): string => {
  const path = join(folder, `v${version}.pecunia`);
  writeFileSync(path, gunzipSync(readFileSync(FOUNDATION)));
  const raw = new Database(path);
  migrateVault(createReader(raw), path, NOW, olderMigrations(version));
  raw.close();
  return path;
};

test.each([1, 2, 3])('a vault of schema %i gets reports, schedules and their log', (version) => {
  const old = openVault(vaultOfSchema(version), NOW);
  expect(old.backup).toContain(`.v${version}.`);
  expect(old.raw.pragma('user_version', { simple: true })).toBe(knownVersion(migrationsFolder()));
  const id = runCommand(old, { ...HEAD, name: 'test.save', label: 'Save' }, (writer) => {
    const id = saveReport(writer, null, { name: 'Mine', request: reportRequest.parse({ kind: 'custom' }) });
    const more = { rule: 'FREQ=DAILY', startDate: '2026-03-15', folder: '/', formats: ['csv' as const] };
    saveSchedule(writer, null, { ...more, reportId: id, paper: 'a4', enabled: true });
    return id;
  }).result;
  expect(listSchedules(old)).toMatchObject([{ reportId: id, reportName: 'Mine' }]);
  undo(old, HEAD);
  expect([listSavedReports(old), listSchedules(old), listRuns(old, 1)]).toEqual([[], [], []]);
  const strict = `SELECT name FROM pragma_table_list WHERE name LIKE 'report%' AND strict = 1 ORDER BY name`;
  expect(old.raw.prepare(strict).pluck().all()).toEqual(['report_runs', 'report_schedules', 'reports']);
  expect(verifyChain(old).brokenAt).toBeNull();
  expect(dumpSums(old)).toEqual(recomputeSums(old));
  old.close();
});
