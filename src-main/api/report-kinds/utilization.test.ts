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
import { reportOf, reportTableOf } from '../../testing/report-entries.ts';

const KIND = 'utilization';

const FEBRUARY = { kind: 'month', month: '2026-02' } as const;

const EXAMPLE = [
  ['Travel', 200_000, 70_000],
  ['Grocery', 150_000, 30_000],
  ['Entertainment', 100_000, 80_000],
  ['Food & Dining', 150_000, 60_000],
  ['Gifts & Donation', 200_000, 0],
] as const;

/** The worked example of the product page, in US dollars. */
const openExample = async (): Promise<TestApp> => {
  const app = openApp();
  const { api } = app;
  await api.settings.set({ currency: 'USD', monthlyLimit: 500_000 });
  for (const [categoryName, amount, spent] of EXAMPLE) {
    await api.months.setBudget({ month: '2026-02', categoryName, amount });
    if (spent > 0)
      await api.transactions.create({ accountName: 'Bank', date: '2026-02-10', amount: -spent, categoryName });
  }
  return app;
};

const textsOf = async (app: TestApp, period: typeof FEBRUARY): Promise<readonly string[]> => {
  const { sections } = await reportOf(app, { kind: KIND, period });
  return sections.flatMap((section) => (section.kind === 'text' ? section.paragraphs : []));
};

test('its sums add up, and the list behind each number says the same', async () => {
  expect(await checkPromises(KIND)).toBeGreaterThan(0);
});

test('a month says what the room of the months says', async () => {
  await checkReports(KIND, async (app) => {
    const document = await reportOf(app, { kind: KIND, period: { kind: 'month', month: '2026-03' } });
    const { rows, totalBudget, totalSpent, overallPercent } = await app.api.months.utilization({ month: '2026-03' });
    const table = reportTableOf(document, 'categories');
    const shown = new Map(
      cellsOf(table, 'category', 'budget', 'spent', 'remaining').map(([category, ...cells]) => [category, cells]),
    );
    for (const { category, budget, spent, remaining } of rows)
      expect([category, shown.get(category)]).toEqual([category, [budget, spent, remaining]]);
    const used = totalBudget > 0 ? overallPercent : figuresOf(document)['used'];
    expect(figuresOf(document)).toMatchObject({ budget: totalBudget, spent: totalSpent, used });
  });
});

test('the worked example: statuses, totals and the limit', async () => {
  const app = await openExample();
  const document = await reportOf(app, { kind: KIND, period: FEBRUARY });
  const table = reportTableOf(document, 'categories');
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Travel', 200_000, 70_000, 130_000, 35, 'Good'],
    ['Grocery', 150_000, 30_000, 120_000, 20, 'Good'],
    ['Entertainment', 100_000, 80_000, 20_000, 80, 'Warning'],
    ['Food & Dining', 150_000, 60_000, 90_000, 40, 'Good'],
    ['Gifts & Donation', 200_000, 0, 200_000, 0, 'Good'],
  ]);
  expect(table.totals[0]?.cells).toEqual(['Total', 800_000, 240_000, 560_000, 30, 'Good']);
  expect(figuresOf(document)).toEqual({
    budget: 800_000,
    spent: 240_000,
    remaining: 560_000,
    used: 30,
    unbudgeted: 0,
  });
  expect(await textsOf(app, FEBRUARY)).toEqual([
    'Combined category budgets (8000.00) exceed monthly limit (5000.00) by 3000.00',
  ]);
});

test('spending without a budget is a group of its own, and counts', async () => {
  const app = await openExample();
  await app.api.transactions.create({ accountName: 'Bank', date: '2026-02-11', amount: -5_000, categoryName: 'Rent' });
  await app.api.transactions.create({ accountName: 'Bank', date: '2026-02-11', amount: -1_000 });
  const document = await reportOf(app, { kind: KIND, period: FEBRUARY });
  const { rows } = reportTableOf(document, 'categories');
  expect(rows.slice(6).map(({ cells, style, level }) => [cells[0], cells[2], cells[5], style, level])).toEqual([
    ['With a budget together', 240_000, 'Good', 'subtotal', 0],
    ['Without a budget', null, null, 'group', 0],
    ['Rent', 5_000, 'No budget', 'plain', 1],
    ['Uncategorized', 1_000, 'No budget', 'plain', 1],
    ['Without a budget together', 6_000, 'No budget', 'subtotal', 0],
  ]);
  expect(figuresOf(document)).toMatchObject({ spent: 246_000, unbudgeted: 6_000 });
  expectSound(document);
});

test('months make matrices of what was spent and of the percent used', async () => {
  const app = await openExample();
  await app.api.months.setBudget({ month: '2026-03', categoryName: 'Travel', amount: 40_000 });
  await app.api.transactions.create({
    accountName: 'Bank',
    date: '2026-03-02',
    amount: -50_000,
    categoryName: 'Travel',
  });
  const period = { kind: 'range', from: '2026-02-10', to: '2026-03-05' } as const;
  const document = await reportOf(app, { kind: KIND, period });
  expect(document.filters).toEqual([{ label: 'Whole months', value: 'February – March 2026' }]);
  expect(cellsOf(reportTableOf(document, 'used'), 'name', '2026-02', '2026-03', 'total').slice(0, 2)).toEqual([
    ['Travel', 35, 125, 50],
    ['Grocery', 20, null, 20],
  ]);
  expect(reportTableOf(document, 'spent').totals[0]?.cells).toEqual(['Total', 240_000, 50_000, 290_000]);
  expect(reportTableOf(document, 'months').rows.map(({ cells }) => cells)).toEqual([
    ['February 2026', 800_000, 240_000, 560_000, 30, 'Good'],
    ['March 2026', 40_000, 50_000, -10_000, 125, 'Over budget'],
  ]);
  expect(cellsOf(reportTableOf(document, 'categories'), 'category', 'remaining', 'overspent')[0]).toEqual([
    'Travel',
    120_000,
    1,
  ]);
  expect(await textsOf(app, FEBRUARY)).toHaveLength(1);
  await expectExplained(app, document);
});

test('parts of months are compared as whole months, and the days named are those summed', async () => {
  const app = await openExample();
  for (const [date, amount] of [
    ['2026-01-02', -1_100],
    ['2026-02-01', -300],
  ] as const)
    await app.api.transactions.create({ accountName: 'Bank', date, amount, categoryName: 'Rent' });
  const period = { kind: 'range', from: '2026-02-10', to: '2026-02-20' } as const;
  const document = await reportOf(app, { kind: KIND, period, comparison: 'previous' });
  expect(document.period).toEqual({ from: '2026-02-01', to: '2026-02-28', label: 'February 2026' });
  expect(document.compared).toEqual({ from: '2026-01-01', to: '2026-01-31', label: 'January 2026' });
  const table = reportTableOf(document, 'categories');
  expect(table.columns.find(({ key }) => key === 'before')?.title).toBe('January 2026');
  expect(cellsOf(table, 'category', 'spent', 'before').find(([name]) => name === 'Rent')).toEqual(['Rent', 300, 1_100]);
  const [spent] = document.figures.filter(({ key }) => key === 'spent');
  expect(spent?.formula).toContain('January 2026');
});

test('what a category carries counts once over several months', async () => {
  const app = await openExample();
  const [travel] = (await app.api.categories.list()).filter(({ name }) => name === 'Travel');
  await app.api.categories.update({ id: travel?.id ?? 0, rollover: true });
  for (const month of ['2026-03', '2026-04'])
    await app.api.months.setBudget({ month, categoryName: 'Travel', amount: 10_000 });
  const filter = { categoryIds: [travel?.id ?? 0] };
  const period = { kind: 'range', from: '2026-03-01', to: '2026-04-30' } as const;
  const document = await reportOf(app, { kind: KIND, period, filter });
  expect(figuresOf(document)).toMatchObject({ budget: 20_000, carried: 130_000, spent: 0, remaining: 150_000 });
  expect(document.sections.map(({ kind }) => kind)).not.toContain('text');
});

test('many months are columns of quarters or years', async () => {
  const app = await openExample();
  await app.api.transactions.create({ accountName: 'Bank', date: '2025-01-20', amount: -100, categoryName: 'Travel' });
  const period = { kind: 'range', from: '2024-07-01', to: '2026-02-28' } as const;
  const document = await reportOf(app, { kind: KIND, period, comparison: 'previous' });
  expect(reportTableOf(document, 'spent').columns.map(({ title }) => title)).toEqual([
    'Category',
    'Q1 2025',
    'Q2 2025',
    'Q3 2025',
    'Q4 2025',
    'Q1 2026',
    'Total',
  ]);
  expectSound(document);
});

test('months before and after all that is entered are left out', async () => {
  const app = await openExample();
  const period = { kind: 'range', from: '0001-01-01', to: '9999-12-31' } as const;
  const document = await reportOf(app, { kind: KIND, period });
  expect(cellsOf(reportTableOf(document, 'months'), 'month', 'spent')).toEqual([
    ['February 2026', 240_000],
    ['March 2026', 0],
  ]);
  const later = await reportOf(app, { kind: KIND, period: { kind: 'month', month: '2030-01' } });
  expect(figuresOf(later)).toMatchObject({ budget: 0, spent: 0, used: null });
});

test('an empty vault has neither budgets nor expenses, and says so', async () => {
  const document = await reportOf(openApp(), { kind: KIND, comparison: 'previous' });
  expectSound(document);
  expect(reportTableOf(document, 'categories')).toMatchObject({
    rows: [],
    note: 'There are neither budgets nor expenses.',
  });
  expect(figuresOf(document)).toEqual({ budget: 0, spent: 0, remaining: 0, used: null, unbudgeted: 0 });
  expect(document.sections[0]).toMatchObject({ paragraphs: ['No monthly limit is set.'] });
});
