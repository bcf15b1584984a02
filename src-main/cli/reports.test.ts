import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import { runCli } from '../testing/run-cli.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-cli-reports-'));
  const { api, session } = openApp(join(folder, 'home.pecunia'));
  const { id: accountId } = await api.accounts.create({ name: 'Bank', type: 'bank' });
  const food = (await api.categories.list()).find(({ name }) => name === 'Groceries')?.id ?? 0;
  const add = (date: string, amount: number, more: { readonly payee: string; readonly categoryId?: number }) =>
    api.transactions.create({ accountId, date, amount, ...more });
  await add('2026-02-01', 500_000, { payee: 'Employer' });
  await add('2026-02-03', -12_345, { payee: 'Corner Shop', categoryId: food });
  await add('2026-03-03', -2_000, { payee: 'Kiosk' });
  const period = { kind: 'relative', span: 'this-month' } as const;
  await api.reports.save({ name: 'Spending', request: { kind: 'income-expense', period } });
  await session.close();
});
afterEach(() => {
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const report = (...args: readonly string[]) => runCli(folder, 'report', ...args);
const made = () =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('home') && name !== 'backups')
    .toSorted();

type Document = {
  readonly period: unknown;
  readonly figures: readonly { readonly key: string; readonly value: unknown }[];
};

const figure = (json: unknown, key: string): unknown =>
  (json as Document).figures.find((each) => each.key === key)?.value;

describe('report', () => {
  test('without a file answers with the report itself', async () => {
    const { status, json } = await report('income-expense', '--month', '2026-02', '--compare', 'previous');
    expect({ status, json }).toMatchObject({
      status: 0,
      json: {
        report: 'income-expense',
        title: 'Income and expenses',
        period: { from: '2026-02-01', to: '2026-02-28' },
        compared: { from: '2026-01-01', to: '2026-01-31' },
      },
    });
    expect([figure(json, 'income'), figure(json, 'expenses')]).toEqual(['5000.00', '123.45']);
  });

  test.each([
    [['--from', '2026-03-01'], { from: '2026-03-01', to: '2026-03-15' }, '20.00'],
    [['--from', '2026-02-02', '--to', '2026-02-28'], { from: '2026-02-02', to: '2026-02-28' }, '123.45'],
    [['--year', '2026'], { from: '2026-01-01', to: '2026-12-31' }, '143.45'],
    [['--year', '2026', '--category', 'groceries'], { from: '2026-01-01', to: '2026-12-31' }, '123.45'],
    [['--year', '2026', '--category', 'uncategorized'], {}, '20.00'],
    [['--year', '2026', '--payee', 'kiosk', '--payee', 'Corner Shop', '--account', 'bank'], {}, '143.45'],
    [['--year', '2026', '--search', 'kiosk', '--bucket', 'Living Expenses'], {}, '20.00'],
    [['--year', '2026', '--tag', 'none'], {}, '0.00'],
  ])('takes a period and filters: %j', async (options, period, expenses) => {
    const { json } = await report('income-expense', ...options);
    expect((json as Document).period).toMatchObject(period);
    expect(figure(json, 'expenses')).toBe(expenses);
  });

  test('takes a title and notes, and leaves charts out', async () => {
    const { json } = await report('income-expense', '--title', 'Mine', '--notes', 'Hello', '--no-charts');
    expect(json).toMatchObject({ title: 'Mine', notes: 'Hello', charts: [] });
  });

  test.each(['csv', 'xlsx', 'json'])('writes %s, in place of what was there', async (format) => {
    const out = join(folder, `out.${format.toUpperCase()}`);
    writeFileSync(out, 'before');
    const { status, json } = await report('income-expense', '--out', out);
    expect(status).toBe(0);
    expect(json).toEqual({ file: out, bytes: readFileSync(out).byteLength, format });
    expect(made()).toEqual([`out.${format.toUpperCase()}`]);
  });

  test('writes where links lead, and the links stay', async () => {
    mkdirSync(join(folder, 'far'));
    const [target, link, outer] = [
      join(folder, 'far', 'real.csv'),
      join(folder, 'link.csv'),
      join(folder, 'outer.csv'),
    ];
    symlinkSync(join('far', 'real.csv'), link);
    symlinkSync(link, outer);
    for (const before of [null, 'before']) {
      if (before !== null) writeFileSync(target, before);
      expect(await report('income-expense', '--out', outer)).toMatchObject({ status: 0 });
      expect([readlinkSync(link), readlinkSync(outer)]).toEqual([join('far', 'real.csv'), link]);
      expect(readFileSync(target, 'utf8')).toContain('Income');
    }
    expect(readdirSync(join(folder, 'far'))).toEqual(['real.csv']);
  });

  test.skipIf(process.platform === 'win32')('writes into a pipe and does not replace it', async () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reading = readFile(pipe, 'utf8');
    expect(await report('income-expense', '--format', 'csv', '--out', pipe)).toMatchObject({ status: 0 });
    expect(await reading).toContain('Income');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test.each(['pdf', 'xlsx', 'csv'])('gives %s to stdout as it is', (format) => {
    const pecunia = [join(import.meta.dirname, 'main.ts'), '--vault', join(folder, 'home.pecunia')];
    const asked = ['report', 'income-expense', '--no-charts', '--format', format, '--out', '-'];
    const { stdout, status } = spawnSync(process.execPath, [...pecunia, '--today', '2026-03-15', ...asked]);
    const ends = {
      pdf: ['%PDF', '%%EOF\n'],
      xlsx: ['PK\u0003\u0004', '\0\0'],
      csv: ['\u00EF\u00BB\u00BFFigure', '\r\n'],
    };
    const [begin = '', end = ''] = ends[format as keyof typeof ends];
    expect(status).toBe(0);
    expect(stdout.toString('latin1').startsWith(begin)).toBe(true);
    expect(stdout.toString('latin1').endsWith(end)).toBe(true);
    expect(made()).toEqual([]);
  });

  test('as JSON holds the file that stdout would get, and no terminal is sent one', async () => {
    const args = ['income-expense', '--format', 'xlsx', '--out', '-'];
    expect(await report(...args)).toMatchObject({
      status: 0,
      json: { format: 'xlsx', base64: expect.stringMatching(/^UEsD/u) as string },
    });
    const { isTTY } = process.stdout;
    process.stdout.isTTY = true;
    expect(await report(...args)).toMatchObject({ status: 2 });
    expect(await report('tax', '--year', '2026', '--out', '-')).toMatchObject({ status: 2 });
    process.stdout.isTTY = isTTY;
  });

  test('writes CSV as asked for', async () => {
    const options = ['--year', '2026', '--format', 'csv', '--decimal', ',', '--no-bom'];
    const { json } = await report('income-expense', ...options);
    expect(json).toMatchObject({ fileName: '2026 Income and expenses.csv', format: 'csv' });
    expect((json as { text: string }).text.split('\r\n').slice(0, 2)).toEqual([
      'Figure;Value;Unit',
      'Income;5000,00;INR',
    ]);
  });

  test('writes into a folder under the report’s own name', async () => {
    const { json } = await report('income-expense', '--month', '2026-02', '--format', 'json', '--out', folder);
    expect(json).toMatchObject({ file: join(folder, '2026-02 Income and expenses.json') });
  });

  test.each([
    ['a PDF without a file', ['income-expense', '--format', 'pdf'], 2],
    ['a file of an unknown kind', ['income-expense', '--out', 'x.doc'], 2],
    ['no report', [], 2],
    ['two periods', ['income-expense', '--month', '2026-02', '--year', '2026'], 2],
    ['a period that ends before it begins', ['income-expense', '--from', '2026-02-02', '--to', '2026-02-01'], 2],
    ['a filter that the report does not heed', ['net-worth', '--payee', 'Kiosk'], 2],
    ['a comparison that the report does not make', ['net-worth', '--compare', 'budget'], 2],
    ['a month where a year is taken', ['annual', '--month', '2026-02'], 2],
    ['days where a year is taken', ['annual', '--from', '2026-01-01'], 2],
    ['a year where a month is taken', ['monthly-statement', '--year', '2026'], 2],
    ['a title that is too long', ['income-expense', '--title', 'x'.repeat(121)], 2],
    ['equal signs in CSV', ['income-expense', '--format', 'csv', '--delimiter', ',', '--decimal', ','], 2],
    ['an unknown report', ['weather'], 1],
    ['an unknown account', ['income-expense', '--account', 'Nope'], 1],
    ['an unknown payee', ['income-expense', '--payee', 'Nope'], 1],
    ['an unknown saved report', ['run', 'Nope'], 1],
    ['a folder that is not there', ['income-expense', '--out', '/nowhere/at/all/x.csv'], 1],
  ])('refuses %s', async (_, args, status) => {
    const answer = await report(...args);
    expect(answer).toMatchObject({ status, json: { error: { message: expect.any(String) as string } } });
    expect(made()).toEqual([]);
  });
});

test.each([
  [['annual', '--month', '2026-02'], '“annual” takes a whole year: --year YYYY.'],
  [['annual', '--title', 'x'.repeat(121)], '--title must have at most 120 characters.'],
  [['annual', '--search', 'x'.repeat(201)], '--search must have at most 200 characters.'],
  [['annual', '--tag', 'x'.repeat(41)], '--tag must have at most 40 characters.'],
])('report tells in words what it does not take: %j', async (args, message) => {
  expect(await report(...args)).toMatchObject({ status: 2, json: { error: { message } } });
});

test('report takes the period that its kind offers', async () => {
  expect(await report('annual', '--year', '2025')).toMatchObject({ json: { period: { from: '2025-01-01' } } });
  expect(await report('forecast', '--month', '2026-03')).toMatchObject({ json: { period: { from: '2026-03-01' } } });
});

describe('report run, list, schedule, unschedule and due', () => {
  test('make a saved report at once', async () => {
    const { json } = await report('run', 'spending', '--format', 'json');
    expect(json).toMatchObject({ report: 'income-expense', period: { from: '2026-03-01', to: '2026-03-31' } });
  });

  test('set a schedule, make what is due, and tell what keeps it', async () => {
    const out = join(folder, 'reports');
    const wish = ['schedule', 'Spending', '--rule', 'FREQ=DAILY;COUNT=1', '--format', 'csv', '--format', 'json'];
    expect(await report(...wish, '--folder', out)).toMatchObject({
      status: 1,
      json: { error: { code: 'invalid_input' } },
    });
    mkdirSync(out);
    expect(await report(...wish, '--folder', out)).toMatchObject({
      status: 0,
      json: { next: '2026-03-15', folder: out },
    });
    rmSync(out, { recursive: true });
    expect(await report('due')).toMatchObject({ status: 1, json: { runs: [{ status: 'failed' }] } });
    expect(await report('list')).toMatchObject({
      json: {
        saved: [{ name: 'Spending' }],
        schedules: [{ saved: 'Spending', problem: expect.any(String) as string }],
      },
    });
    process.exitCode = undefined;
    mkdirSync(out);
    expect(await report('due')).toMatchObject({ status: 0, json: { runs: [{ status: 'made' }] } });
    expect(readdirSync(out).toSorted()).toEqual(['2026-03 Spending.csv', '2026-03 Spending.json']);
    expect(await report('due')).toEqual({ status: 0, json: { runs: [] } });
  });

  test('do not schedule the same twice, and take schedules off', async () => {
    const wish = (rule: string) => ['schedule', 'Spending', '--rule', rule, '--folder', folder];
    expect(await report('unschedule', 'Spending')).toMatchObject({ status: 1, json: { error: { code: 'not_found' } } });
    expect(await report(...wish('FREQ=DAILY'))).toMatchObject({ status: 0 });
    expect(await report(...wish('freq=daily'), '--format', 'csv')).toMatchObject({
      status: 1,
      json: { error: { code: 'invalid_input', message: expect.stringContaining('already') as string } },
    });
    expect(await report(...wish('FREQ=WEEKLY'))).toMatchObject({ status: 0 });
    expect(await report('list')).toMatchObject({
      json: { schedules: [{ rule: 'FREQ=DAILY' }, { rule: 'FREQ=WEEKLY' }] },
    });
    expect(await report('unschedule', 'spending')).toMatchObject({
      status: 0,
      json: { saved: 'Spending', removed: [{ folder }, { folder }] },
    });
    expect(await report('list')).toMatchObject({ json: { saved: [{ name: 'Spending' }], schedules: [] } });
  });

  test('list the kinds', async () => {
    const { json } = await report('list');
    expect((json as { kinds: { kind: string }[] }).kinds.map(({ kind }) => kind)).toContain('income-expense');
  });
});

test('report tax packs a year', async () => {
  const out = join(folder, 'tax.zip');
  expect(await report('tax', '--year', '2026', '--out', out)).toMatchObject({
    status: 0,
    json: { file: out, from: '2026-01-01', to: '2026-12-31' },
  });
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  expect(await report('tax', '--out', out)).toMatchObject({ status: 2 });
});

test.each([
  ['tax', '--year', '2026', '--out', `reports${sep}`],
  ['tax', '--year', '2026', '--out', 'reports'],
  ['income-expense', '--format', 'csv', '--out', `reports${sep}`],
])('report %s names the folder that is missing', async (...args) => {
  const missing = join(folder, args.at(-1) ?? '');
  expect(await report(...args.slice(0, -1), missing)).toMatchObject({
    status: 1,
    json: {
      error: {
        code: 'invalid_input',
        message: expect.stringContaining(`The folder ${join(folder, 'reports')} is not there.`) as string,
      },
    },
  });
  expect(made()).toEqual([]);
});
