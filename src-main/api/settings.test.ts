import { expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';

test('a new vault counts in INR with the thresholds of the product page', async () => {
  const { api } = openApp();
  expect(await api.settings.get()).toMatchObject({
    currency: 'INR',
    currencyChosen: false,
    overAllocation: 'warn',
    autoAllocate: true,
    thresholds: { emergencyBelow: 500_000, livingBelow: 300_000, totalBelow: 200_000 },
    statusEdges: { warning: 75, critical: 90, over: 100 },
    confidenceFloor: 0.6,
    inboxFolder: null,
  });
});

test('a currency with another minor unit keeps the thresholds’ figures', async () => {
  const { api } = openApp();
  await api.settings.set({ monthlyLimit: 500_000 });
  await api.settings.set({ currency: 'JPY' });
  expect(await api.settings.get()).toMatchObject({
    currency: 'JPY',
    currencyChosen: true,
    monthlyLimit: 5_000,
    thresholds: { totalBelow: 2_000 },
  });
});

test('changing the currency relabels budget accounts, unless their figures would change their meaning', async () => {
  const { api } = openApp();
  await api.accounts.create({ name: 'Bank', openingBalance: 100 });
  await api.settings.set({ currency: 'EUR' });
  expect(await api.accounts.list()).toMatchObject([{ currency: 'EUR', onBudget: true, balance: 100 }]);
  await expect(api.settings.set({ currency: 'JPY' })).rejects.toMatchObject({ code: 'currency_in_use' });
  expect(await api.settings.get()).toMatchObject({ currency: 'EUR' });
});

test('settings that make no sense are refused with the field', async () => {
  const { api } = openApp();
  await expect(api.settings.set({ currency: 'XXY' })).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('currency') as string,
  });
  await expect(api.settings.set({ statusEdges: { warning: 90, critical: 80, over: 100 } })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  await expect(api.settings.set({ defaultBucketId: 99 })).rejects.toMatchObject({ code: 'not_found' });
});

test('under enforce a budget above the limit is refused with the numbers and nothing is kept', async () => {
  const { api } = openApp();
  await api.settings.set({ monthlyLimit: 100_000, overAllocation: 'enforce' });
  await api.months.setBudget({ month: '2026-03', categoryName: 'Rent', amount: 90_000 });
  await expect(
    api.months.setBudget({ month: '2026-03', categoryName: 'Travel', amount: 20_000 }),
  ).rejects.toMatchObject({
    code: 'limit_enforced',
    message: expect.stringContaining('(1100.00) exceed monthly limit (1000.00) by 100.00') as string,
  });
  expect((await api.months.utilization({ month: '2026-03' })).totalBudget).toBe(90_000);
});

test('last month is copied into empty budgets only', async () => {
  const { api } = openApp();
  await api.months.setBudget({ month: '2026-02', categoryName: 'Rent', amount: 1_000 });
  await api.months.setBudget({ month: '2026-02', categoryName: 'Travel', amount: 500 });
  await api.months.setBudget({ month: '2026-03', categoryName: 'Travel', amount: 700 });
  expect(await api.months.fill({ month: '2026-03', from: 'last-month' })).toMatchObject({ count: 1 });
  expect((await api.months.utilization({ month: '2026-03' })).rows.map((row) => [row.category, row.budget])).toEqual([
    ['Travel', 700],
    ['Rent', 1_000],
  ]);
});

test('a category that rolls over brings its rest into the next month', async () => {
  const { api } = openApp();
  await api.months.setBudget({ month: '2026-02', categoryName: 'Travel', amount: 1_000 });
  await api.months.setBudget({ month: '2026-03', categoryName: 'Travel', amount: 1_000 });
  await api.transactions.create({ accountName: 'Bank', date: '2026-02-03', amount: -400, categoryName: 'Travel' });
  const travel = (await api.categories.list()).find((category) => category.name === 'Travel')?.id ?? 0;
  expect((await api.months.utilization({ month: '2026-03' })).rows[0]).toMatchObject({ carried: 0, remaining: 1_000 });
  await api.categories.update({ id: travel, rollover: true });
  expect((await api.months.utilization({ month: '2026-03' })).rows[0]).toMatchObject({
    carried: 600,
    remaining: 1_600,
  });
});
