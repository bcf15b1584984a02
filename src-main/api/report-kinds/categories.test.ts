import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  behind,
  firstQuarterOf,
  reportEntries,
  reportEntry as entry,
  reportOf,
  reportTableOf,
  vaultOfEntries,
} from '../../testing/report-entries.ts';

const request = firstQuarterOf('categories');

const ENTRIES = [
  entry({ amount: -1_000 }),
  entry({ amount: -500, date: '2026-03-02' }),
  entry({ amount: 200, date: '2026-03-03' }),
  entry({ amount: -3_000, category: 'Rent', date: '2026-03-01' }),
  entry({ amount: -400, category: null }),
  entry({ amount: 50_000, category: 'Salary' }),
  entry({ amount: -800, date: '2025-12-01' }),
  entry({ amount: -900, account: 'Broker' }),
  entry({
    amount: -600,
    date: '2026-03-04',
    parts: [
      { amount: -450, category: 'Groceries' },
      { amount: -150, category: 'Health' },
    ],
  }),
];

test('each category has its amount, share, number, average and average a month', async () => {
  const document = await reportOf(await vaultOfEntries(ENTRIES), request());
  const { rows, totals } = reportTableOf(document, 'expenses');
  expect(rows.map((row) => row.cells)).toEqual([
    ['Rent', 3_000, 56.6, 1, 3_000, 1_000],
    ['Groceries', 1_750, 33.02, 4, 438, 583],
    ['Uncategorized', 400, 7.55, 1, 400, 133],
    ['Health', 150, 2.83, 1, 150, 50],
  ]);
  expect(totals[0]?.cells).toEqual(['Total', 5_300, 100, 6, 883, 1_767]);
  expect(reportTableOf(document, 'income').rows.map((row) => row.cells)).toEqual([
    ['Salary', 50_000, 100, 1, 50_000, 16_667],
  ]);
  expect(document.figures.map(({ label, value }) => [label, value])).toEqual([
    ['Expenses', 5_300],
    ['A month', 1_767],
    ['Most: Rent', 3_000],
    ['Uncategorized', 400],
  ]);
});

test('it shows how categories change over time', async () => {
  const document = await reportOf(await vaultOfEntries(ENTRIES), request());
  const { columns, rows, totals } = reportTableOf(document, 'expenses-trend');
  expect(columns.map(({ title }) => title)).toEqual(['Category', 'Jan', 'Feb', 'Mar', 'Total']);
  expect(rows.map((row) => row.cells)).toEqual([
    ['Rent', 0, 0, 3_000, 3_000],
    ['Groceries', 1_000, 0, 750, 1_750],
    ['Uncategorized', 400, 0, 0, 400],
    ['Health', 0, 0, 150, 150],
  ]);
  expect(totals[0]?.cells).toEqual(['Total', 1_400, 0, 3_900, 5_300]);
});

test('more weeks than a table has columns are shown by longer steps, and it says so', async () => {
  const period = { kind: 'range', from: '2024-01-01', to: '2026-03-31' } as const;
  const document = await reportOf(await vaultOfEntries(ENTRIES), request({ period, grouping: 'week' }));
  const { columns, note } = reportTableOf(document, 'expenses-trend');
  expect(columns[1]?.title).toBe('Jan 24');
  expect(note).toContain('By month');
});

test('it is compared with the time before', async () => {
  const document = await reportOf(await vaultOfEntries(ENTRIES), request({ comparison: 'previous' }));
  const { columns, rows } = reportTableOf(document, 'expenses');
  expect(columns.slice(-3).map(({ title }) => title)).toEqual([document.compared?.label, 'Change', 'Change in %']);
  expect(rows[1]?.cells.slice(-3)).toEqual([800, 950, 118.75]);
  expect(document.figures[0]?.changePercent).toBe(562.5);
});

test('the largest are drawn and the others joined', async () => {
  const categories = ['Groceries', 'Rent', 'Health', 'Medical', 'Transport', 'Utilities', 'Entertainment'];
  const more = ['Shopping', 'Travel', 'Education', 'Household', 'Subscription'];
  const entries = [...categories, ...more].map((category, place) => entry({ category, amount: -100 - place }));
  const { sections } = await reportOf(await vaultOfEntries(entries), request());
  const chart = sections.find((section) => section.kind === 'chart');
  expect(chart?.labels.slice(-2)).toEqual(['Health', 'Other (2)']);
  expect(chart?.series[0]?.values.slice(-2)).toEqual([102, 201]);
  expect(chart?.opens.at(-1)).toBeNull();
});

test('nothing spent makes a sensible report', async () => {
  const document = await reportOf(await vaultOfEntries([]), request({ comparison: 'last-year' }));
  expect(document.figures.map(({ label, value }) => [label, value])).toEqual([
    ['Expenses', 0],
    ['A month', 0],
  ]);
  expect(document.sections.map(({ key }) => key)).toEqual(['expenses', 'income']);
  expect(reportTableOf(document, 'expenses').totals[0]?.cells).toEqual(['Total', 0, null, 0, null, 0, 0, 0, null]);
});

test('whatever happened: amounts and numbers are those of the list, and rows sum to the total', async () => {
  await fc.assert(
    fc.asyncProperty(reportEntries, async (entries) => {
      const app = await vaultOfEntries(entries);
      const document = await reportOf(app, request());
      for (const [key, sign] of [
        ['expenses', -1],
        ['income', 1],
      ] as const) {
        const { rows, totals } = reportTableOf(document, key);
        expect(rows.reduce((sum, row) => sum + Number(row.cells[1]), 0)).toBe(totals[0]?.cells[1]);
        for (const { open, cells } of [...rows, ...totals]) {
          const { net, count } = await behind(app, open ?? {});
          expect([cells[1], cells[3]]).toEqual([sign * net + 0, count]);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
