import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { ofxOf } from '../testing/import-text.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-cli-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => {
  const vault = join(folder, 'home.pecunia');
  const all = [MAIN, '--vault', vault, '--json', '--today', '2026-03-15', ...args];
  const { status, stdout } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, json: JSON.parse(stdout) as unknown };
};

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const CHECKING = { number: '4711001234', rows: [[2, '-100.00', 'Corner Shop']], closing: [10, '900.00'] } as const;
const SAVINGS = { number: '4711005678', rows: [[4, '20.00', 'Interest']] } as const;

test('a file that names its accounts needs no account, and tells of each', () => {
  const answer = run('import', file('both.ofx', ofxOf(CHECKING, SAVINGS)));
  expect(answer).toMatchObject({
    status: 0,
    json: {
      format: 'ofx',
      account: '4711001234',
      currency: 'INR',
      imported: 2,
      duplicates: 0,
      failed: [],
      transactions: [{ amount: '-100.00' }, { amount: '20.00' }],
      accounts: [
        {
          account: '4711001234',
          number: '4711001234',
          imported: 1,
          balance: { date: '2026-03-10', stated: '900.00', expected: '900.00', difference: '0.00' },
        },
        { account: '4711005678', imported: 1, balance: null },
      ],
    },
  });
}, 30_000);

test('of several files one that fails keeps no other back, and shows in the exit code', () => {
  const files = [
    file('good.ofx', ofxOf(CHECKING)),
    file('bad.csv', 'Name,Length\nAvatar,3h\n'),
    file('asks.csv', 'Date,Description,Amount\n05/03/2026,Shop,-1.00\n'),
  ];
  expect(run('import', ...files, join(folder, 'gone.csv'), '--account', 'Bank')).toMatchObject({
    status: 1,
    json: {
      files: [
        { file: 'good.ofx', imported: 1, account: 'Bank' },
        { file: 'bad.csv', error: { code: 'file_unreadable' } },
        { file: 'asks.csv', error: { code: 'import_question', details: { questions: [{ key: 'date-order' }] } } },
        { file: 'gone.csv', error: { code: 'file_unreadable' } },
      ],
      imported: 1,
      errors: 3,
    },
  });
}, 30_000);

test('a dry run changes nothing, and an import is listed and taken back by its id', () => {
  const path = file('both.ofx', ofxOf(CHECKING, SAVINGS));
  expect(run('import', path, '--dry-run')).toMatchObject({ status: 0, json: { imported: 0, transactions: [{}, {}] } });
  expect(run('imports')).toMatchObject({ json: { imports: [] } });
  run('import', path);
  expect(run('imports')).toMatchObject({
    json: {
      imports: [
        { id: 2, account: '4711005678' },
        { id: 1, left: 1 },
      ],
    },
  });
  expect(run('imports', 'undo', '1')).toMatchObject({ status: 0, json: { removed: 1 } });
  expect(run('imports', 'undo', '1')).toMatchObject({ status: 1, json: { error: { code: 'nothing_to_undo' } } });
}, 60_000);
