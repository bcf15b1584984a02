import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vault = (): string => join(folder, 'home.pecunia');

type Answer = {
  readonly status: number | null;
  readonly json: never;
  readonly stderr: string;
  readonly stdout: string;
};

const run = (...args: readonly string[]): Answer => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, '--vault', vault(), '--json', '--today', '2026-03-15', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr, json: (stdout === '' ? null : JSON.parse(stdout)) as never };
};

describe('the worked examples', () => {
  test('buckets: an income divided by hand, and two expenses', () => {
    const parts = 'Living Expenses=20000,Emergency Fund=10000,Investments=15000,Savings & Goals=5000';
    expect(run('allocate', '50000', '--to', parts, '--description', 'Salary March 2026')).toMatchObject({
      status: 0,
      json: { recorded_income: '50000.00', unallocated: '0.00' },
    });
    const shares = (run('metrics').json as { distribution: { percent: number }[] }).distribution;
    expect(shares.map((share) => share.percent)).toEqual([40, 20, 30, 10]);
    run('add', '--account', 'Bank', '--date', '2026-03-16', '--amount', '-1500', '--category', 'Rent');
    expect(run('buckets').json).toMatchObject({
      buckets: [{ name: 'Living Expenses', balance: '18500.00' }, {}, {}, {}],
    });
    run('add', '--account', 'Bank', '--date', '2026-03-17', '--amount', '-19000', '--category', 'Groceries');
    expect(run('history', '--bucket', 'Living Expenses', '--limit', '1').json).toMatchObject({
      entries: [
        {
          type: 'expense',
          category: 'Groceries',
          amount: '-19000.00',
          resulting_balance: '-500.00',
          deficit: '500.00',
        },
      ],
    });
    expect(run('alerts').json).toMatchObject({
      alerts: [{ kind: 'bucket_depleted', bucket: 'Living Expenses', amount: '-500.00' }, {}],
    });
    expect(run('metrics').json).toMatchObject({
      income: '50000.00',
      expenses: '20500.00',
      net_cash_flow: '29500.00',
      total_balance: '29500.00',
    });
  });

  test('months: February’s budgets, limit and utilization', () => {
    run('settings', 'set', 'currency', 'USD');
    run('settings', 'set', 'monthly-limit', '5000');
    const plan = [
      ['Travel', '2000', '-700'],
      ['Grocery', '1500', '-300'],
      ['Entertainment', '1000', '-800'],
      ['Food & Dining', '1500', '-600'],
      ['Gifts & Donation', '2000', null],
    ] as const;
    for (const [category, budget, spent] of plan) {
      run('budget', 'set', '2026-02', category, budget);
      if (spent !== null)
        run('add', '--account', 'Bank', '--date', '2026-02-10', '--amount', spent, '--category', category);
    }
    expect(run('utilization', '2026-02').json).toMatchObject({
      month: '2026-02',
      summary: { total_budget: '8000.00', total_spent: '2400.00', overall_utilization_percent: 30 },
      categories: [
        { category: 'Travel', budget: '2000.00', spent: '700.00', remaining: '1300.00', percent: 35, status: 'good' },
        { category: 'Grocery', percent: 20, status: 'good' },
        { category: 'Entertainment', percent: 80, status: 'warning' },
        { category: 'Food & Dining', percent: 40, status: 'good' },
        { category: 'Gifts & Donation', spent: '0.00', percent: 0, status: 'good' },
      ],
      compliance: {
        monthly_limit: '5000.00',
        total_budget_exceeds_limit: true,
        message: 'Combined category budgets (8000.00) exceed monthly limit (5000.00) by 3000.00',
      },
    });
    expect(run('utilization', '2026-01').json).toMatchObject({ categories: [], summary: { total_budget: '0.00' } });
  }, 60_000);
});

describe('answers', () => {
  test('what the user can mend exits 1 with one JSON document', () => {
    const answer = run('allocate', '100', '--strategy', 'balanced');
    expect(answer).toMatchObject({
      status: 1,
      json: { error: { code: 'over_allocation', details: { amount: '100.00', unallocated: '0.00' } } },
    });
  });

  test.each([
    'bogus',
    'budget set soon Rent 5',
    'add --amount 5',
    'settings set constructor 1',
    'allocate 100',
    '--today 2026-02-31 metrics',
  ])('“%s” is wrong usage: it exits 2 and says why', (line) => {
    const answer = run(...line.split(' '));
    expect(answer).toMatchObject({ status: 2, json: { error: { code: 'usage' } } });
    expect(answer.stderr).toContain('error:');
  });

  test('a file with an open question imports nothing and exits 1 with the questions', () => {
    const file = join(folder, 'bank.csv');
    writeFileSync(file, 'Date,Description,Amount\n05/03/2026,Shop,-1.00\n');
    const asked = run('import', file, '--account', 'Bank');
    expect(asked).toMatchObject({
      status: 1,
      json: { error: { code: 'import_question', details: { questions: [{ key: 'date-order' }] } } },
    });
    expect(run('transactions').json).toMatchObject({ count: 0 });
    expect(run('import', file, '--account', 'Bank', '--answer', 'date-order=dmy').json).toMatchObject({
      imported: 1,
      transactions: [{ date: '2026-03-05', amount: '-1.00' }],
    });
    expect(run('import', file, '--account', 'Bank').json).toMatchObject({
      imported: 0,
      duplicates: 1,
      transactions: [],
    });
  }, 60_000);

  test('undo and redo work after a restart', () => {
    run('add', '--account', 'Bank', '--amount', '-5', '--category', 'Rent');
    expect(run('undo').json).toMatchObject({ undone: 'Add a transaction in March 2026' });
    expect(run('transactions').json).toMatchObject({ count: 0 });
    expect(run('redo').status).toBe(0);
    expect(run('transactions').json).toMatchObject({ count: 1 });
  });
});

const bigCsv = (rows: number): string =>
  [
    'Date,Description,Amount',
    ...Array.from(
      { length: rows },
      (_, n) => `2026-03-${String((n % 28) + 1).padStart(2, '0')},Shop ${n % 500},-${n % 900}.25`,
    ),
  ].join('\n');

const killedImport = (file: string, afterMs: number): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, '--vault', vault(), '--json', 'import', file, '--account', 'Bank'], {
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });

test('kill -9 during an import leaves all of it or nothing', async () => {
  const rows = 30_000;
  const file = join(folder, 'big.csv');
  writeFileSync(file, bigCsv(rows));
  for (const afterMs of [300, 600, 900, 1_200, 1_600, 2_200]) {
    await killedImport(file, afterMs);
    const { api, session } = openApp(vault());
    const { count } = await api.transactions.summary({});
    expect([0, rows]).toContain(count);
    expect((await api.journal.verify()).intact).toBe(true);
    if (count === rows) await api.journal.undo();
    await session.close();
  }
}, 120_000);
