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

const request = firstQuarterOf('payees');

const ENTRIES = [
  entry({ amount: -1_000 }),
  entry({ amount: -500, date: '2026-03-02' }),
  entry({ amount: 200, date: '2026-02-03', category: 'Health' }),
  entry({ amount: -3_000, category: 'Rent', payee: 'Landlord', date: '2026-03-01' }),
  entry({ amount: -400, category: null, payee: '' }),
  entry({ amount: 50_000, category: 'Salary', payee: 'Employer' }),
  entry({ amount: -800, date: '2025-12-01', payee: 'Gone Shop' }),
  entry({
    amount: -600,
    payee: 'Pharmacy',
    parts: [
      { amount: -450, category: 'Health' },
      { amount: -150, category: 'Groceries' },
    ],
  }),
];

test('each payee has its amount, number, average, first and last day and usual category', async () => {
  const document = await reportOf(await vaultOfEntries(ENTRIES), request());
  const { rows, totals } = reportTableOf(document, 'expenses');
  expect(rows.map((row) => row.cells)).toEqual([
    ['Landlord', 3_000, 56.6, 1, 3_000, '2026-03-01', '2026-03-01', 'Rent'],
    ['Corner Shop', 1_300, 24.53, 3, 433, '2026-01-05', '2026-03-02', 'Groceries'],
    ['Pharmacy', 600, 11.32, 1, 600, '2026-01-05', '2026-01-05', 'Health'],
    ['No payee', 400, 7.55, 1, 400, '2026-01-05', '2026-01-05', 'Uncategorized'],
  ]);
  expect(totals[0]?.cells).toEqual(['Total', 5_300, 100, 6, 883, null, null, null]);
  expect(rows.map(({ open }) => open === null)).toEqual([false, false, false, true]);
  expect(reportTableOf(document, 'income').rows[0]?.cells[0]).toBe('Employer');
  expect(document.figures.map(({ label, value }) => [label, value])).toEqual([
    ['Expenses', 5_300],
    ['Payees', 3],
    ['Most: Landlord', 3_000],
  ]);
});

test('compared with the time before, payees of then are shown too', async () => {
  const document = await reportOf(await vaultOfEntries(ENTRIES), request({ comparison: 'previous' }));
  const gone = reportTableOf(document, 'expenses').rows.find((row) => row.cells[0] === 'Gone Shop');
  expect(gone?.cells.slice(1)).toEqual([0, 0, 0, null, null, null, null, 800, -800, -100]);
});

test('the ten largest are drawn, all are listed', async () => {
  const entries = Array.from({ length: 14 }, (_, place) =>
    entry({ payee: `${'ABCDEFGHIJKLMN'[place]} Store`, amount: -100 * (place + 1) }),
  );
  const document = await reportOf(await vaultOfEntries(entries), request());
  const chart = document.sections.find((section) => section.kind === 'chart');
  expect(chart).toMatchObject({ shape: 'horizontal-bar', title: 'The largest payees' });
  expect(chart?.labels.length).toBe(11);
  expect(chart?.labels.at(-1)).toBe('Other (4)');
  expect(reportTableOf(document, 'expenses').rowCount).toBe(14);
});

test('nothing paid makes a sensible report', async () => {
  const document = await reportOf(await vaultOfEntries([]), request());
  expect(document.figures.map(({ value }) => value)).toEqual([0, 0]);
  expect(document.sections.map(({ key }) => key)).toEqual(['expenses', 'income']);
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
        const [total] = totals;
        expect(rows.reduce((sum, row) => sum + Number(row.cells[1]), 0)).toBe(total?.cells[1]);
        expect(rows.reduce((sum, row) => sum + Number(row.cells[3]), 0)).toBe(total?.cells[3]);
        for (const { open, cells } of [...rows, ...totals].filter((row) => row.open !== null)) {
          const { net, count } = await behind(app, open ?? {});
          expect([cells[1], cells[3]]).toEqual([sign * net + 0, count]);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
