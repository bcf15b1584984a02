import { expect, test } from 'vitest';

import { openApp } from '../../testing/memory-session.ts';
import { cellsOf, checkPromises, checkReports, expectSound, figuresOf } from '../../testing/report-checks.ts';
import { reportEntry as entry, reportOf, reportTableOf, vaultOfEntries } from '../../testing/report-entries.ts';

const KIND = 'annual';

const YEAR = { kind: 'year', year: 2025 } as const;

const ENTRIES = [
  entry({ date: '2025-01-31', amount: 90_000, category: 'Salary', payee: 'Employer' }),
  entry({ date: '2025-02-01', amount: -30_000, category: 'Rent', payee: 'Landlord' }),
  entry({ date: '2025-02-10', amount: -5_000 }),
  entry({ date: '2025-06-30', amount: 60_000, category: 'Salary', payee: 'Employer' }),
  entry({ date: '2025-07-01', amount: 1_000 }),
  entry({ date: '2025-12-31', amount: -6_000, category: null, payee: '' }),
  entry({ date: '2024-12-31', amount: -20_000, category: 'Rent', payee: 'Landlord' }),
];

test('its sums add up, and the list behind each number says the same', async () => {
  expect(await checkPromises(KIND)).toBeGreaterThan(0);
});

test('months, quarters, matrices and payees have the same totals', async () => {
  await checkReports(KIND, (_, document) => {
    const { income, expenses, net } = figuresOf(document);
    const totals = (key: string) => reportTableOf(document, key).totals[0]?.cells.slice(1);
    for (const key of ['months', 'quarters']) expect(totals(key)?.slice(0, 3)).toEqual([income, expenses, net]);
    expect([totals('income-matrix')?.at(-1), totals('expenses-matrix')?.at(-1)]).toEqual([income, expenses]);
    expect([totals('payees-income')?.[0], totals('payees-expenses')?.[0]]).toEqual([income, expenses]);
    for (const key of ['income-matrix', 'expenses-matrix']) {
      const { rows, totals: sums } = reportTableOf(document, key);
      for (const { cells } of [...rows, ...sums]) {
        const amounts = cells.slice(1).map(Number);
        expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts.at(-1));
      }
    }
  });
});

test('a year in months and quarters', async () => {
  const app = await vaultOfEntries(ENTRIES);
  const document = await reportOf(app, { kind: KIND, period: YEAR, comparison: 'last-year' });
  expect(figuresOf(document)).toEqual({
    income: 150_000,
    expenses: 40_000,
    net: 110_000,
    'savings-rate': 73.33,
    'best-month': '2025-01',
    'worst-month': '2025-02',
  });
  expect(document.figures.map(({ changePercent }) => changePercent)).toEqual([null, 100, 650, null, null, null]);
  const expenses = reportTableOf(document, 'expenses-matrix');
  expect(expenses.columns.map(({ title }) => title)).toEqual(
    'Category Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec Total'.split(' '),
  );
  expect(cellsOf(expenses, 'name', '2025-02', '2025-07', '2025-12', 'total')).toEqual([
    ['Rent', 30_000, 0, 0, 30_000],
    ['Uncategorized', 0, 0, 6_000, 6_000],
    ['Groceries', 5_000, -1_000, 0, 4_000],
  ]);
  expect(cellsOf(reportTableOf(document, 'quarters'), 'period', 'net', 'saved')).toEqual([
    ['Q1 2025', 55_000, 61.11],
    ['Q2 2025', 60_000, 100],
    ['Q3 2025', 1_000, null],
    ['Q4 2025', -6_000, null],
  ]);
  expect(cellsOf(reportTableOf(document, 'expenses'), 'category', 'amount', 'before')[0]).toEqual([
    'Rent',
    30_000,
    20_000,
  ]);
  expect(reportTableOf(document, 'payees-expenses').rows.map(({ cells }) => cells)).toEqual([
    ['Landlord', 30_000, 75],
    ['Without a payee', 6_000, 15],
    ['Corner Shop', 4_000, 10],
  ]);
  expect(reportTableOf(document, 'buckets').totals[0]?.cells).toEqual(
    expect.arrayContaining([-20_000, 150_000, 40_000, 90_000]) as unknown,
  );
});

test('the payees behind the first ten are joined', async () => {
  const payees = Array.from({ length: 13 }, (_, index) =>
    entry({ date: '2025-03-03', amount: -100 - index, payee: `Shop ${index}` }),
  );
  const document = await reportOf(await vaultOfEntries(payees), { kind: KIND, period: YEAR });
  const { rows, totals } = reportTableOf(document, 'payees-expenses');
  expect(rows).toHaveLength(11);
  expect(rows.at(-1)).toMatchObject({ cells: ['3 others', 303, 21.99], open: null });
  expect(totals[0]?.cells).toEqual(['Total', 1_378, 100]);
});

test('more years than fit on a page are joined in the first column', async () => {
  const years = [2010, 2011, 2014, 2015, 2026].map((year) => entry({ date: `${year}-01-05`, amount: -year }));
  const period = { kind: 'range', from: '2001-01-01', to: '2026-12-31' } as const;
  const document = await reportOf(await vaultOfEntries(years), { kind: KIND, period });
  const { columns, rows } = reportTableOf(document, 'expenses-matrix');
  expect(columns.map(({ title }) => title).slice(0, 3)).toEqual(['Category', 'Until 2015', '2016']);
  expect(columns).toHaveLength(14);
  expect(rows[0]?.cells).toEqual(['Groceries', 8_050, ...Array<number>(10).fill(0), 2_026, 10_076]);
});

test('months to come are left out, and so are buckets under a filter', async () => {
  const app = await vaultOfEntries([entry({ date: '2026-02-02' }), entry({ date: '2026-03-14', account: 'Wallet' })]);
  const document = await reportOf(app, {
    kind: KIND,
    period: { kind: 'year', year: 2026 },
    filter: { accountIds: [1] },
  });
  expect(cellsOf(reportTableOf(document, 'months'), 'period', 'expenses')).toEqual([
    ['January 2026', 0],
    ['February 2026', 1_000],
    ['March 2026', 0],
  ]);
  expect(document.sections.map(({ key }) => key)).not.toContain('buckets');
});

test('an empty vault has a year of nothing', async () => {
  const document = await reportOf(openApp(), { kind: KIND, period: YEAR, comparison: 'budget' });
  expectSound(document);
  expect(figuresOf(document)).toEqual({
    income: 0,
    expenses: 0,
    net: 0,
    'savings-rate': null,
    'best-month': null,
    'worst-month': null,
  });
  for (const key of ['income-matrix', 'expenses-matrix', 'payees-income', 'payees-expenses']) {
    expect(reportTableOf(document, key).rows).toEqual([]);
    expect(reportTableOf(document, key).note).not.toBe('');
  }
});
