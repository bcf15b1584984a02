import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-cli-'));
  const { api, session } = openApp(vault());
  const add = (payee: string, amount: number) =>
    api.transactions.create({ accountName: 'Bank', date: '2026-03-05', payee, amount });
  await add('Rewe Markt 443', -2_350);
  await add('Rewe', -1_000);
  await add('Lidl', -500);
  await session.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vault = (): string => join(folder, 'home.pecunia');

const spawn = (...args: readonly string[]) =>
  spawnSync(process.execPath, [MAIN, '--vault', vault(), '--today', '2026-03-15', ...args], { encoding: 'utf8' });

const run = (...args: readonly string[]): { readonly status: number | null; readonly json: unknown } => {
  const { status, stdout } = spawn('--json', ...args);
  return { status, json: stdout === '' ? null : JSON.parse(stdout) };
};

const WANTED = ['--payee-contains', 'rewe', '--direction', 'out', '--category', 'Groceries', '--tag', 'food'];
const WORDS = 'payee contains “rewe” and money out: Groceries, tag “food”';

test('a rule can be tried out before it is added', () => {
  expect(run('rules', 'add', ...WANTED, '--dry-run').json).toMatchObject({
    created: null,
    fits: 2,
    changes: 2,
    transactions: [
      { payee: 'Rewe', amount: '-10.00', changes: [{ what: 'category', after: 'Groceries' }, { what: 'tags' }] },
      { payee: 'Rewe Markt 443' },
    ],
  });
  expect(run('rules').json).toEqual({ rules: [] });
});

test('rules are added, tested, run and deleted', () => {
  expect(run('rules', 'add', ...WANTED, '--name', 'Food').json).toEqual({
    created: { id: 1, name: 'Food', enabled: true, words: WORDS },
  });
  expect(spawn('rules').stdout).toBe(`id  rule\n 1  Food (${WORDS})\n`);
  expect(run('rules', 'test', '1').json).toMatchObject({ id: 1, words: WORDS, fits: 2, changes: 2 });
  expect(run('rules', 'run', '--dry-run').json).toMatchObject({ changed: 0, fits: 2, changes: 2 });
  expect(run('rules', 'run').json).toEqual({ changed: 2 });
  expect(run('rules', 'run').json).toEqual({ changed: 0 });
  expect(run('rules', 'delete', '1').json).toMatchObject({ deleted: { id: 1 } });
  expect(run('rules', 'delete', '1')).toMatchObject({ status: 1, json: { error: { code: 'not_found' } } });
});

test('a rule must look at something and do something', () => {
  expect(run('rules', 'add', '--category', 'Groceries').status).toBe(2);
  expect(run('rules', 'add', '--payee-is', 'Rewe').status).toBe(2);
  expect(run('rules', 'add', '--payee-is', 'Rewe', '--category', 'No such').status).toBe(1);
});

test('payees are listed, compared and merged', () => {
  expect(run('payees', 'duplicates').json).toMatchObject({ groups: [[{ name: 'Rewe' }, { name: 'Rewe Markt 443' }]] });
  const merge = ['payees', 'merge', 'rewe markt 443', '--into', 'Rewe'];
  expect(run(...merge, '--dry-run').json).toMatchObject({ merged: false, transactions: 1, joins: 'Rewe' });
  expect(run(...merge).json).toMatchObject({ merged: true, into: 'Rewe', transactions: 1 });
  expect(run('payees').json).toEqual({
    payees: [
      { name: 'Rewe', count: 2, last: '2026-03-05', aliases: ['Rewe Markt 443'] },
      { name: 'Lidl', count: 1, last: '2026-03-05', aliases: [] },
    ],
  });
  expect(run(...merge)).toMatchObject({ status: 1, json: { error: { code: 'not_found' } } });
});
