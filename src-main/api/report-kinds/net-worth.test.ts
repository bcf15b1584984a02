import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  firstQuarterOf,
  reportEntries,
  reportEntry as entry,
  reportOf,
  reportTableOf,
  vaultOfEntries,
} from '../../testing/report-entries.ts';

const request = firstQuarterOf('net-worth');

const ENTRIES = [
  entry({ date: '2025-12-31', amount: 10_000, category: 'Salary' }),
  entry({ date: '2026-01-10', amount: -2_500 }),
  entry({ date: '2026-03-01', amount: 4_000, account: 'Broker', category: null }),
  entry({ date: '2026-02-03', amount: 777, account: 'Dollars', category: null }),
];

const withLoan = async () => {
  const app = await vaultOfEntries(ENTRIES);
  const loan = { name: 'Car', type: 'loan', openingBalance: -30_000, openingDate: '2025-06-01' } as const;
  await app.api.accounts.create(loan);
  return app;
};

test('accounts stand under their types, with sums for each currency', async () => {
  const document = await reportOf(await withLoan(), request());
  const { rows, totals } = reportTableOf(document, 'accounts');
  expect(rows.map(({ level, style, currency, cells }) => [level, style, currency, ...cells])).toEqual([
    [0, 'group', null, 'Assets', null, null, null],
    [1, 'group', null, 'Bank accounts', null, null, null],
    [2, 'plain', 'INR', 'Bank', 10_000, 7_500, -2_500],
    [2, 'plain', 'USD', 'Dollars', 0, 777, 777],
    [1, 'subtotal', 'INR', 'Bank accounts in all', 10_000, 7_500, -2_500],
    [1, 'subtotal', 'USD', 'Bank accounts in all', 0, 777, 777],
    [1, 'group', null, 'Cash', null, null, null],
    [2, 'plain', 'INR', 'Wallet', 0, 0, 0],
    [1, 'group', null, 'Investments', null, null, null],
    [2, 'plain', 'INR', 'Broker', 0, 4_000, 4_000],
    [0, 'subtotal', 'INR', 'Assets in all', 10_000, 11_500, 1_500],
    [0, 'subtotal', 'USD', 'Assets in all', 0, 777, 777],
    [0, 'group', null, 'Debts', null, null, null],
    [1, 'group', null, 'Loans', null, null, null],
    [2, 'plain', 'INR', 'Car', -30_000, -30_000, 0],
    [0, 'subtotal', 'INR', 'Debts in all', -30_000, -30_000, 0],
  ]);
  expect(totals.map(({ currency, cells }) => [currency, ...cells])).toEqual([
    ['INR', 'Net worth', -20_000, -18_500, 1_500],
    ['USD', 'Net worth', 0, 777, 777],
  ]);
  expect(document.figures.map(({ label, value, currency }) => [label, value, currency])).toEqual([
    ['Net worth in INR', -18_500, 'INR'],
    ['Change in INR', 1_500, 'INR'],
    ['Net worth in USD', 777, 'USD'],
    ['Change in USD', 777, 'USD'],
  ]);
  expect(document.figures[1]?.formula).toContain('minus');
});

test('types without an account in the base currency have no sum in it', async () => {
  const app = await withLoan();
  for (const name of ['Euros', 'More euros']) await app.api.accounts.create({ name, type: 'credit', currency: 'EUR' });
  const { rows } = reportTableOf(await reportOf(app, request()), 'accounts');
  const sums = rows.filter(({ cells: [name] }) => name === 'Credit cards in all');
  expect(sums.map(({ currency }) => currency)).toEqual(['EUR']);
});

test('it goes on over time, each currency in a table of its own', async () => {
  const document = await reportOf(await withLoan(), request());
  const chart = document.sections.find((section) => section.kind === 'chart');
  expect(chart).toMatchObject({
    currency: 'INR',
    labels: ['2026-01', '2026-02', '2026-03'],
    series: [{ values: [-22_500, -22_500, -18_500] }, { values: [7_500, 7_500, 11_500] }, {}],
  });
  const cells = reportTableOf(document, 'time-USD').rows.map((row) => row.cells);
  expect(cells).toEqual([
    ['January 2026', 0, 0, 0, 0],
    ['February 2026', 777, 0, 777, 777],
    ['March 2026', 777, 0, 777, 0],
  ]);
});

test('months that have not begun are left out, unless something is entered for them', async () => {
  const year = request({ period: { kind: 'year', year: 2026 } });
  const lastOf = async (more: readonly ReturnType<typeof entry>[]) =>
    reportTableOf(await reportOf(await vaultOfEntries([...ENTRIES, ...more]), year), 'time-INR').rows.at(-1)?.cells[0];
  expect(await lastOf([])).toBe('March 2026');
  expect(await lastOf([entry({ date: '2026-05-02' })])).toBe('May 2026');
});

test('it is compared with the year before, and can be of some accounts alone', async () => {
  const app = await withLoan();
  const compared = await reportOf(app, request({ comparison: 'last-year' }));
  expect(reportTableOf(compared, 'accounts').totals[0]?.cells).toEqual([
    'Net worth',
    -20_000,
    -18_500,
    1_500,
    0,
    -18_500,
  ]);
  const some = await reportOf(app, request({ filter: { accountIds: [1] } }));
  expect(reportTableOf(some, 'accounts').totals.map((row) => row.cells)).toEqual([
    ['Net worth', 10_000, 7_500, -2_500],
  ]);
  expect(reportTableOf(some, 'time-INR').rows[0]?.open).toMatchObject({ accountId: 1 });
});

test('accounts that are closed and were empty all the time are left out', async () => {
  const app = await vaultOfEntries(ENTRIES);
  await app.api.accounts.update({ id: 2, closed: true });
  const names = reportTableOf(await reportOf(app, request()), 'accounts').rows.map((row) => row.cells[0]);
  expect(names).not.toContain('Wallet');
  expect(names).toContain('Broker');
});

test('whatever moved: accounts sum to the total, and the list shows what changed them', async () => {
  await fc.assert(
    fc.asyncProperty(reportEntries, async (entries) => {
      const app = await vaultOfEntries(entries);
      const { rows, totals } = reportTableOf(await reportOf(app, request()), 'accounts');
      const plain = rows.filter(({ style }) => style === 'plain');
      for (const { currency, cells } of totals) {
        const sums = [1, 2, 3].map((place) =>
          plain.filter((row) => row.currency === currency).reduce((sum, row) => sum + Number(row.cells[place]), 0),
        );
        expect(cells.slice(1)).toEqual(sums);
      }
      for (const row of plain) {
        const [found] = (await app.api.transactions.summary(row.open ?? {})).perCurrency;
        expect(row.cells[3]).toBe(found?.net ?? 0);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a vault without accounts has no worth', async () => {
  const app = await vaultOfEntries([]);
  for (const id of [1, 2, 3, 4]) await app.api.accounts.delete({ id });
  const document = await reportOf(app, request());
  expect(document.figures[0]).toMatchObject({ value: 0, changePercent: null });
  expect(reportTableOf(document, 'accounts')).toMatchObject({ rows: [], totals: [{ cells: ['Net worth', 0, 0, 0] }] });
});
