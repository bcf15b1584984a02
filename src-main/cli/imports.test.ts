import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { strToU8, zipSync } from 'fflate';
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

const REGISTER = `"Account","Flag","Date","Payee","Category Group/Category","Category Group","Category","Memo","Outflow","Inflow","Cleared"
"Purse","","20/03/2026","Baker","Home: Bread","Home","Bread","","₹20.00","₹0.00","Cleared"
`;
const PLAN = `"Month","Category Group/Category","Category Group","Category","Assigned","Activity","Available"
"Mar 2026","Home: Bread","Home","Bread","₹50.00","₹-20.00","₹30.00"
`;

test('what an export holds beside its transactions is left out with words, and is no failure', () => {
  const path = join(folder, 'export.zip');
  writeFileSync(path, zipSync({ 'Home - Register.csv': strToU8(REGISTER), 'Home - Plan.csv': strToU8(PLAN) }));
  expect(run('import', path)).toMatchObject({
    status: 0,
    json: {
      imported: 1,
      errors: 0,
      left_out: 1,
      files: [{ imported: 1 }, { file: 'Home - Plan.csv', left_out: expect.stringContaining('budget') as string }],
    },
  });
  expect(run('import', file('Plan.csv', PLAN))).toMatchObject({
    status: 1,
    json: { error: { code: 'file_unreadable' } },
  });
}, 30_000);

test('of a folder the bank files are imported, and one that has none says so', () => {
  const inbox = join(folder, 'inbox');
  mkdirSync(join(inbox, 'old'), { recursive: true });
  expect(run('import', inbox)).toMatchObject({ status: 1, json: { error: { code: 'file_unreadable' } } });
  writeFileSync(join(inbox, 'march.ofx'), ofxOf(CHECKING));
  writeFileSync(join(inbox, 'invoice.pdf'), '%PDF-1.7\n');
  writeFileSync(join(inbox, '.hidden.ofx'), ofxOf(SAVINGS));
  writeFileSync(join(inbox, 'old', 'february.ofx'), ofxOf(SAVINGS));
  expect(run('import', inbox)).toMatchObject({
    status: 0,
    json: { files: [{ file: 'march.ofx', imported: 1 }], imported: 1, errors: 0 },
  });
}, 30_000);

test('the file of an import is written to disk as it was, over another one only when told', () => {
  const path = file('both.ofx', ofxOf(CHECKING, SAVINGS));
  run('import', path);
  const out = join(folder, 'again.ofx');
  expect(run('imports', 'save', '1', '--out', out)).toMatchObject({
    status: 0,
    json: { file: 'both.ofx', saved: out },
  });
  expect(readFileSync(out)).toEqual(readFileSync(path));
  writeFileSync(out, 'mine');
  expect(run('imports', 'save', '1', '--out', out)).toMatchObject({
    status: 1,
    json: { error: { code: 'invalid_input' } },
  });
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect(run('imports', 'save', '1', '--out', out, '--force').status).toBe(0);
  expect(readFileSync(out)).toEqual(readFileSync(path));
}, 60_000);

test('its text counts as one writes, and gives the reason before the row', () => {
  const bad = file('bad.csv', 'Date,Description,Amount\n2026-03-05,Shop,-1.00\n2026-03-06,Kiosk,abc\n');
  const args = [MAIN, '--vault', join(folder, 'home.pecunia'), 'import', bad, join(folder, 'gone.csv')];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout).toContain('line 3, Amount: “abc” is not a number: 2026-03-06,Kiosk,abc');
  expect(stdout).toContain('2 files: imported 1; 0 were there already, 1 file could not be imported.');
}, 30_000);
