import { expect, test } from 'vitest';

import { openApp, TODAY } from '../../testing/memory-session.ts';
import type { TestApp } from '../../testing/memory-session.ts';
import { cellsOf, checkPromises, checkReports, expectSound, figuresOf } from '../../testing/report-checks.ts';
import { reportOf, reportTableOf } from '../../testing/report-entries.ts';

const KIND = 'buckets';

const MARCH = { kind: 'month', month: '2026-03' } as const;

/** The worked example of the product page. */
const openExample = async (): Promise<TestApp> => {
  const app = openApp();
  const { api } = app;
  await api.settings.set({ autoAllocate: false });
  const parts = [2_000_000, 1_000_000, 1_500_000, 500_000].map((amount, index) => ({ bucketId: index + 1, amount }));
  await api.buckets.allocate({
    amount: 5_000_000,
    parts,
    description: 'Salary March 2026',
    date: '2026-03-01',
    incomeAccountName: 'Bank',
  });
  for (const [amount, categoryName] of [
    [-150_000, 'Rent'],
    [-1_900_000, 'Groceries'],
  ] as const)
    await api.transactions.create({ accountName: 'Bank', date: '2026-03-05', amount, categoryName });
  return app;
};

test('its sums add up, and the list behind each number says the same', async () => {
  expect(await checkPromises(KIND)).toBeGreaterThan(0);
});

test('at the end of all time it holds what the buckets hold now', async () => {
  await checkReports(KIND, async (app) => {
    const period = { kind: 'range', from: '2026-03-10', to: '2030-12-31' } as const;
    const document = await reportOf(app, { kind: KIND, period });
    const { buckets, unallocated, totalBalance, income, expenses } = await app.api.buckets.list();
    const table = reportTableOf(document, 'buckets');
    const closings = new Map(cellsOf(table, 'bucket', 'closing').map(([name, closing]) => [name, closing]));
    for (const { name, balance } of buckets) expect([name, closings.get(name)]).toEqual([name, balance]);
    expect(closings.get('Unallocated')).toBe(unallocated);
    expect(figuresOf(document)).toMatchObject({ unallocated, total: totalBalance });
    expect(totalBalance).toBe(income - expenses);
    const proof = new Map(
      cellsOf(reportTableOf(document, 'proof'), 'item', 'amount').map(([item, sum]) => [item, sum]),
    );
    expect(proof.get('What there is')).toBe(proof.get('Where it came from'));
    expect([proof.get('All income'), proof.get('All expenses')]).toEqual([income, 0 - expenses]);
  });
});

test('what was held at the end of a time is what the next one begins with', async () => {
  await checkReports(KIND, async (app) => {
    const closing = await reportOf(app, {
      kind: KIND,
      period: { kind: 'range', from: '2026-01-01', to: '2026-03-12' },
    });
    const opening = await reportOf(app, {
      kind: KIND,
      period: { kind: 'range', from: '2026-03-13', to: '2026-03-20' },
    });
    expect(cellsOf(reportTableOf(opening, 'buckets'), 'bucket', 'opening')).toEqual(
      cellsOf(reportTableOf(closing, 'buckets'), 'bucket', 'closing'),
    );
  });
});

test('the worked example: 50,000 in four buckets, then 20,500 of living expenses', async () => {
  const document = await reportOf(await openExample(), { kind: KIND, period: MARCH });
  const table = reportTableOf(document, 'buckets');
  expect(table.columns.map(({ key }) => key)).toEqual([
    'bucket',
    'opening',
    'income',
    'allocated',
    'spent',
    'closing',
    'share',
    'deficit',
  ]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Living Expenses', 0, null, 2_000_000, 2_050_000, -50_000, 0, 50_000],
    ['Emergency Fund', 0, null, 1_000_000, 0, 1_000_000, 33.33, null],
    ['Investments', 0, null, 1_500_000, 0, 1_500_000, 50, null],
    ['Savings & Goals', 0, null, 500_000, 0, 500_000, 16.67, null],
    ['In buckets', 0, null, 5_000_000, 2_050_000, 2_950_000, 100, 50_000],
    ['Unallocated', 0, 5_000_000, -5_000_000, 0, 0, null, null],
  ]);
  expect(table.totals[0]?.cells).toEqual(['Total', 0, 5_000_000, 0, 2_050_000, 2_950_000, null, 50_000]);
  expect(figuresOf(document)).toEqual({ 'in-buckets': 2_950_000, unallocated: 0, total: 2_950_000, deficit: 50_000 });
  expect(cellsOf(reportTableOf(document, 'proof'), 'item', 'amount')).toEqual([
    ['In buckets', 2_950_000],
    ['Unallocated', 0],
    ['What there is', 2_950_000],
    ['All income', 5_000_000],
    ['All expenses', -2_050_000],
    ['Where it came from', 2_950_000],
  ]);
});

test('covers and transfers between buckets have a column, and comparing shows the balance before', async () => {
  const app = await openExample();
  await app.api.buckets.transfer({ fromBucketId: 2, toBucketId: 1, amount: 60_000, cover: true, date: '2026-03-20' });
  const period = { kind: 'range', from: '2026-03-16', to: '2026-03-31' } as const;
  const document = await reportOf(app, { kind: KIND, period, comparison: 'previous' });
  expect(
    cellsOf(reportTableOf(document, 'buckets'), 'bucket', 'opening', 'moved', 'closing', 'before', 'change').slice(
      0,
      3,
    ),
  ).toEqual([
    ['Living Expenses', -50_000, 60_000, 10_000, -50_000, 60_000],
    ['Emergency Fund', 1_000_000, -60_000, 940_000, 1_000_000, -60_000],
    ['Investments', 1_500_000, 0, 1_500_000, 1_500_000, 0],
  ]);
});

test('a filter leaves only its buckets, and no proof of all', async () => {
  const document = await reportOf(await openExample(), { kind: KIND, period: MARCH, filter: { bucketIds: [3, 1] } });
  expect(cellsOf(reportTableOf(document, 'buckets'), 'bucket', 'closing')).toEqual([
    ['Living Expenses', -50_000],
    ['Investments', 1_500_000],
  ]);
  expect(reportTableOf(document, 'buckets').totals[0]?.cells).toContain(1_450_000);
  expect(document.sections.map(({ key }) => key)).not.toContain('proof');
  expect(figuresOf(document)).toEqual({ 'in-buckets': 1_450_000, deficit: 50_000 });
});

test('balances over time end with the balances of the period; what no bucket paid has a line', async () => {
  const app = await openExample();
  await app.api.settings.set({ defaultBucketId: null });
  await app.api.transactions.create({ accountName: 'Bank', date: '2026-02-10', amount: -700 });
  const period = { kind: 'range', from: '2026-01-01', to: '2026-03-31' } as const;
  const document = await reportOf(app, { kind: KIND, period });
  const time = reportTableOf(document, 'bucket-time');
  expect(time.columns.map(({ title }) => title).slice(5)).toEqual(['Without a bucket', 'Unallocated', 'Total']);
  expect(time.rows.map(({ cells }) => [cells[0], cells[1], ...cells.slice(5)])).toEqual([
    ['January 2026', 0, 0, 0, 0],
    ['February 2026', 0, -700, 0, -700],
    ['March 2026', -50_000, -700, 0, 2_949_300],
  ]);
  expect(figuresOf(document)['total']).toBe(2_949_300);
  expectSound(document);
});

test('an empty vault has buckets with nothing in them', async () => {
  const document = await reportOf(openApp(), { kind: KIND, comparison: 'last-year' });
  expectSound(document);
  expect(document.today).toBe(TODAY);
  expect(figuresOf(document)).toEqual({ 'in-buckets': 0, unallocated: 0, total: 0, deficit: 0 });
  expect(reportTableOf(document, 'buckets').totals[0]?.cells.slice(1)).toEqual([0, 0, 0, 0, null, 0, 0]);
});
