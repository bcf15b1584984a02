import { expect, test } from 'vitest';

import { openApp } from '../../testing/memory-session.ts';
import { cellsOf, checkPromises, expectSound, figuresOf } from '../../testing/report-checks.ts';
import { reportEntry as entry, reportOf, reportTableOf, vaultOfEntries } from '../../testing/report-entries.ts';

const KIND = 'income-expense';

const ENTRIES = [
  entry({ amount: 50_000, category: 'Salary', date: '2026-02-01' }),
  entry({ amount: -12_000, category: 'Rent', date: '2026-02-02' }),
  entry({ amount: -3_000, category: 'Groceries', date: '2026-03-02' }),
  entry({ amount: 500, category: 'Groceries', date: '2026-03-03' }),
  entry({ amount: -700, category: null, date: '2026-03-31' }),
  entry({ amount: -10_000, category: 'Rent', date: '2025-02-02' }),
  entry({ amount: -999, category: 'Rent', date: '2026-03-03', account: 'Broker' }),
];

const SPAN = { kind: 'range', from: '2026-02-01', to: '2026-03-31' } as const;

test('its sums add up, and the list behind each number says the same', async () => {
  expect(await checkPromises(KIND)).toBeGreaterThan(0);
});

test('income, expenses and the time before stand beside each other', async () => {
  const app = await vaultOfEntries(ENTRIES);
  const document = await reportOf(app, { kind: KIND, period: SPAN, comparison: 'last-year' });
  expect(figuresOf(document)).toEqual({ income: 50_000, expenses: 15_200, net: 34_800, 'savings-rate': 69.6 });
  expect(document.figures.map(({ changePercent }) => changePercent)).toEqual([null, 52, 448, null]);
  expect(reportTableOf(document, 'expenses').columns.map(({ title }) => title)).toEqual([
    'Category',
    'Amount',
    'Share',
    'February – March 2025',
    'Change',
    'Change in %',
  ]);
  expect(reportTableOf(document, 'expenses').rows.map(({ cells }) => cells)).toEqual([
    ['Rent', 12_000, 78.95, 10_000, 2_000, 20],
    ['Groceries', 2_500, 16.45, 0, 2_500, null],
    ['Uncategorized', 700, 4.6, 0, 700, null],
  ]);
  expect(reportTableOf(document, 'time').rows.map(({ cells }) => cells)).toEqual([
    ['February 2026', 50_000, 12_000, 38_000, 76],
    ['March 2026', 0, 3_200, -3_200, null],
  ]);
  const chart = document.sections.find(({ key }) => key === 'time-chart');
  expect(chart).toMatchObject({ labelType: 'month', labels: ['2026-02', '2026-03'] });
});

test('budgets are summed over whole months, and compare with nothing under a filter of accounts', async () => {
  const app = await vaultOfEntries(ENTRIES);
  for (const month of ['2026-02', '2026-03'])
    await app.api.months.setBudget({ month, categoryName: 'Rent', amount: 8_000 });
  await app.api.months.setBudget({ month: '2026-03', categoryName: 'Health', amount: 1_000 });
  const budgeted = { kind: KIND, period: SPAN, comparison: 'budget' } as const;
  const document = await reportOf(app, budgeted);
  expect(cellsOf(reportTableOf(document, 'expenses'), 'category', 'budget', 'remaining', 'used')).toEqual([
    ['Rent', 16_000, 4_000, 75],
    ['Groceries', null, -2_500, null],
    ['Uncategorized', null, -700, null],
    ['Health', 1_000, 1_000, 0],
  ]);
  expect(reportTableOf(document, 'expenses').totals[0]?.cells).toEqual(['Total', 15_200, 100, 17_000, 1_800, 89.41]);
  const filtered = await reportOf(app, { ...budgeted, filter: { accountIds: [1] } });
  expect(reportTableOf(filtered, 'expenses')).toMatchObject({
    columns: [{ key: 'category' }, { key: 'amount' }, { key: 'share' }],
    note: expect.stringContaining('none to compare with') as string,
  });
});

test('one month is divided into weeks, and many years of weeks into months; both are said', async () => {
  const app = await vaultOfEntries(ENTRIES);
  const month = await reportOf(app, { kind: KIND, period: { kind: 'month', month: '2026-02' } });
  expect(reportTableOf(month, 'time').note).toBe('By month this would be a single row, so it is by week.');
  expect(cellsOf(reportTableOf(month, 'time'), 'period', 'income')).toEqual([
    ['Week of 26 Jan 2026', 50_000],
    ['Week of 2 Feb 2026', 0],
    ['Week of 9 Feb 2026', 0],
    ['Week of 16 Feb 2026', 0],
    ['Week of 23 Feb 2026', 0],
  ]);
  const long = { kind: 'range', from: '2000-01-01', to: '2026-03-31' } as const;
  const years = await reportOf(app, { kind: KIND, period: long, grouping: 'week' });
  expect(reportTableOf(years, 'time').note).toBe('By week this would be more than 600 rows, so it is by month.');
  expect(reportTableOf(years, 'time').rows).toHaveLength(315);
});

test('an empty vault makes a report of nothing', async () => {
  const document = await reportOf(openApp(), { kind: KIND, comparison: 'previous' });
  expectSound(document);
  expect(figuresOf(document)).toEqual({ income: 0, expenses: 0, net: 0, 'savings-rate': null });
  for (const key of ['income', 'expenses']) {
    expect(reportTableOf(document, key)).toMatchObject({
      rows: [],
      totals: [{ cells: ['Total', 0, null, 0, 0, null] }],
    });
    expect(reportTableOf(document, key).note).not.toBe('');
  }
});
