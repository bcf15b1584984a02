import { expect, test } from 'vitest';

import { openApp } from '../../testing/memory-session.ts';
import type { TestApp } from '../../testing/memory-session.ts';
import {
  cellsOf,
  checkPromises,
  checkReports,
  expectExplained,
  expectSound,
  figuresOf,
} from '../../testing/report-checks.ts';
import { reportEntry as entry, reportOf, reportTableOf, vaultOfEntries } from '../../testing/report-entries.ts';
import { openReportVault } from '../../testing/report-vault.ts';

const KIND = 'monthly-statement';

const MARCH = { kind: 'month', month: '2026-03' } as const;

test('its sums add up, and the list behind each number says the same', async () => {
  expect(await checkPromises(KIND)).toBeGreaterThan(0);
});

test('it leads from the opening to the closing balance, which is in buckets and unallocated', async () => {
  await checkReports(KIND, (_, document) => {
    const { opening, income, expenses, net, closing } = figuresOf(document);
    expect(net).toBe(Number(income) - Number(expenses));
    expect(closing).toBe(Number(opening) + Number(net));
    expect(reportTableOf(document, 'statement').totals[0]?.cells[1]).toBe(closing);
    const buckets = reportTableOf(document, 'buckets');
    const place = (key: string): number => buckets.columns.findIndex((column) => column.key === key);
    expect(buckets.totals[0]?.cells[place('opening')]).toBe(opening);
    expect(buckets.totals[0]?.cells[place('closing')]).toBe(closing);
  });
});

/** The worked example of the product page: 50,000 came in, 20,500 were spent. */
const openExample = async (): Promise<TestApp> => {
  const app = await vaultOfEntries([
    entry({ date: '2026-03-01', amount: 5_000_000, category: 'Salary', payee: 'Salary March 2026' }),
    entry({ date: '2026-03-05', amount: -150_000, category: 'Rent', payee: 'Landlord' }),
    entry({ date: '2026-03-06', amount: -1_900_000 }),
  ]);
  await app.api.months.setBudget({ month: '2026-03', categoryName: 'Rent', amount: 200_000 });
  await app.api.months.setBudget({ month: '2026-03', categoryName: 'Groceries', amount: 1_000_000 });
  return app;
};

test('the worked example beside its budgets', async () => {
  const app = await openExample();
  await app.api.settings.set({ monthlyLimit: 1_000_000 });
  const document = await reportOf(app, { kind: KIND, period: MARCH, comparison: 'budget' });
  expect(figuresOf(document)).toEqual({
    opening: 0,
    income: 5_000_000,
    expenses: 2_050_000,
    net: 2_950_000,
    'savings-rate': 59,
    closing: 2_950_000,
  });
  expect(cellsOf(reportTableOf(document, 'expenses'), 'category', 'amount', 'budget', 'remaining', 'used')).toEqual([
    ['Groceries', 1_900_000, 1_000_000, -900_000, 190],
    ['Rent', 150_000, 200_000, 50_000, 75],
  ]);
  expect(document.sections.find(({ key }) => key === 'limit')).toMatchObject({
    paragraphs: ['Combined category budgets (12000.00) exceed monthly limit (10000.00) by 2000.00'],
  });
  expect(reportTableOf(document, 'buckets').rows[0]?.cells.slice(0, 6)).toEqual([
    'Living Expenses',
    0,
    null,
    2_500_000,
    2_050_000,
    450_000,
  ]);
  expect(cellsOf(reportTableOf(document, 'largest'), 'date', 'payee', 'category', 'amount')).toEqual([
    ['2026-03-01', 'Salary March 2026', 'Salary', 5_000_000],
    ['2026-03-06', 'Corner Shop', 'Groceries', -1_900_000],
    ['2026-03-05', 'Landlord', 'Rent', -150_000],
  ]);
  const chart = document.sections.find(({ key }) => key === 'balance-chart');
  expect(chart).toMatchObject({ labelType: 'date', shape: 'area' });
  expect(chart?.kind === 'chart' ? chart.labels.at(-1) : null).toBe('2026-03-15');
  expect(chart?.kind === 'chart' ? chart.series[0]?.values.at(-1) : null).toBe(2_950_000);
});

test('accounts are in their own currencies with a total of each, and what is under way is told', async () => {
  const app = await openReportVault();
  const { api } = app;
  const { id } = await api.transactions.create({ accountName: 'Main account', date: '2026-02-28', amount: -7_00 });
  const other = await api.transactions.create({ accountName: 'Savings', date: '2026-03-02', amount: 7_00 });
  await api.transactions.linkTransfer({ id, otherId: other.id });
  const document = await reportOf(app, { kind: KIND, period: { kind: 'month', month: '2026-02' } });
  expectSound(document);
  await expectExplained(app, document);
  const accounts = reportTableOf(document, 'accounts');
  expect(accounts.note).toBe(
    'In and out are all that moved, with refunds and transfers between accounts. Transfers of ₹7.00 between them were under way at the end.',
  );
  expect(accounts.totals.map(({ cells, currency }) => [cells[1], currency])).toEqual([
    ['INR', 'INR'],
    ['JPY', 'JPY'],
    ['KWD', 'KWD'],
    ['EUR', 'EUR'],
    ['USD', 'USD'],
    ['CHF', 'CHF'],
  ]);
  expect(accounts.rows.find(({ cells }) => cells[0] === 'Tokyo')?.cells).toEqual([
    'Tokyo',
    'JPY',
    1_218_767,
    0,
    0,
    1_218_767,
  ]);
});

test('the largest transactions open to themselves', async () => {
  const app = await openReportVault();
  const document = await reportOf(app, { kind: KIND, period: MARCH });
  const { rows } = reportTableOf(document, 'largest');
  expect(rows.length).toBeGreaterThan(3);
  for (const { cells, open } of rows) {
    const listed = await app.api.transactions.list(open ?? {});
    expect(listed.map(({ date, amount }) => [date, amount])).toContainEqual([cells[0], cells[4]]);
  }
});

test('the filter of a request changes nothing', async () => {
  const app = await openExample();
  const plain = await reportOf(app, { kind: KIND, period: MARCH });
  const filtered = await reportOf(app, { kind: KIND, period: MARCH, filter: { accountIds: [99], search: 'x' } });
  expect([filtered.figures, filtered.sections]).toEqual([plain.figures, plain.sections]);
});

test('an empty vault has a statement of nothing', async () => {
  for (const comparison of ['none', 'previous', 'budget'] as const) {
    const document = await reportOf(openApp(), { kind: KIND, comparison });
    expectSound(document);
    expect(Object.values(figuresOf(document))).toEqual([0, 0, 0, 0, null, 0]);
    for (const key of ['income', 'expenses', 'largest', 'accounts']) {
      expect(reportTableOf(document, key).rows).toEqual([]);
      expect(reportTableOf(document, key).note).not.toBe('');
    }
  }
});
