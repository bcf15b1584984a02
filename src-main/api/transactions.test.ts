import { beforeEach, describe, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import type { Client, TestApp } from '../testing/memory-session.ts';

let app: TestApp;
let api: Client;
let bank = 0;

const categoryId = async (name: string): Promise<number> =>
  (await api.categories.list()).find((category) => category.name === name)?.id ?? 0;

const bucketBalance = async (name: string): Promise<number> =>
  (await api.buckets.list()).buckets.find((bucket) => bucket.name === name)?.balance ?? Number.NaN;

const add = async (
  amount: number,
  category: string | null,
  extra: { date?: string; payee?: string; notes?: string; accountId?: number } = {},
) =>
  api.transactions.create({
    accountId: bank,
    date: '2026-03-05',
    amount,
    categoryId: category === null ? null : await categoryId(category),
    ...extra,
  });

beforeEach(async () => {
  app = openApp();
  api = app.api;
  bank = (await api.accounts.create({ name: 'Bank' })).id;
});

describe('an income', () => {
  test('is divided by Balanced at once, and the allocation follows its amount', async () => {
    const { id } = await add(100_000, 'Salary');
    expect((await api.buckets.list()).buckets.map((bucket) => bucket.balance)).toEqual([
      50_000, 20_000, 15_000, 15_000,
    ]);
    await api.transactions.update({ id, amount: 200_000 });
    expect((await api.buckets.list()).buckets.map((bucket) => bucket.balance)).toEqual([
      100_000, 40_000, 30_000, 30_000,
    ]);
    await api.transactions.delete({ ids: [id] });
    expect(await api.buckets.list()).toMatchObject({ totalBalance: 0, unallocated: 0 });
  });

  test('stays unallocated while the setting is off', async () => {
    await api.settings.set({ autoAllocate: false });
    await add(100_000, 'Salary');
    expect((await api.buckets.list()).unallocated).toBe(100_000);
  });
});

describe('an expense', () => {
  test('is charged to its category’s bucket, or to the one that the user chose for it', async () => {
    const { id } = await add(-2_000, 'Medical');
    expect(await bucketBalance('Emergency Fund')).toBe(-2_000);
    const { buckets } = await api.buckets.list();
    await api.transactions.update({ id, bucketId: buckets[3]?.id ?? 0 });
    expect(await bucketBalance('Emergency Fund')).toBe(0);
    expect(await bucketBalance('Savings & Goals')).toBe(-2_000);
    await api.transactions.update({ id, bucketId: null });
    expect(await bucketBalance('Emergency Fund')).toBe(-2_000);
  });

  test('without a category is charged to Living Expenses', async () => {
    await add(-700, null);
    expect(await bucketBalance('Living Expenses')).toBe(-700);
  });

  test('a refund goes back to the bucket and lowers what was spent', async () => {
    await add(-5_000, 'Groceries');
    await add(1_500, 'Groceries');
    expect(await bucketBalance('Living Expenses')).toBe(-3_500);
    const { rows } = await api.months.utilization({ month: '2026-03' });
    expect(rows).toMatchObject([{ category: 'Groceries', spent: 3_500, status: 'unbudgeted' }]);
  });
});

describe('a split', () => {
  test('counts by its parts, which must sum to the transaction', async () => {
    const { id } = await add(-10_000, 'Groceries');
    const parts = [
      { amount: -7_000, categoryId: await categoryId('Groceries') },
      { amount: -3_000, categoryId: await categoryId('Medical') },
    ];
    await expect(api.transactions.split({ id, splits: parts.slice(0, 1) })).rejects.toMatchObject({
      code: 'split_mismatch',
      message: expect.stringContaining('-30.00') as string,
    });
    await api.transactions.split({ id, splits: parts });
    expect(await bucketBalance('Living Expenses')).toBe(-7_000);
    expect(await bucketBalance('Emergency Fund')).toBe(-3_000);
    expect((await api.transactions.summary({})).count).toBe(1);
    const medical = await categoryId('Medical');
    expect(await api.transactions.summary({ categoryId: medical })).toMatchObject({
      count: 1,
      perCurrency: [{ expenses: 3_000 }],
    });
    await expect(api.transactions.update({ id, amount: -1 })).rejects.toMatchObject({ code: 'split_mismatch' });
    await api.transactions.split({ id, splits: [] });
    expect(await bucketBalance('Living Expenses')).toBe(-10_000);
  });
});

describe('a transfer', () => {
  test('between accounts on the budget counts nowhere, and counts again when it is taken apart', async () => {
    const savings = (await api.accounts.create({ name: 'Savings' })).id;
    const out = await add(-9_000, null);
    const back = await add(9_000, null, { accountId: savings, date: '2026-03-06' });
    expect(await api.transactions.transferProposals()).toMatchObject([
      { from: { id: out.id }, to: { id: back.id }, days: 1 },
    ]);
    await api.transactions.linkTransfer({ id: out.id, otherId: back.id });
    expect(await api.buckets.list()).toMatchObject({ income: 0, expenses: 0, totalBalance: 0 });
    expect(await api.transactions.get({ id: out.id })).toMatchObject({
      transferId: back.id,
      transferAccountId: savings,
      bucketId: null,
    });
    await api.transactions.update({ id: out.id, amount: -8_000 });
    expect(await api.buckets.list()).toMatchObject({ income: 9_000, expenses: 8_000 });
  });

  test('to an account off the budget is an expense', async () => {
    const loan = (await api.accounts.create({ name: 'Car loan', type: 'loan' })).id;
    const out = await add(-9_000, null);
    const paid = await add(9_000, null, { accountId: loan });
    await api.transactions.linkTransfer({ id: out.id, otherId: paid.id });
    expect(await api.buckets.list()).toMatchObject({ income: 0, expenses: 9_000 });
  });

  test('must be equal and opposite on two accounts', async () => {
    const one = await add(-9_000, null);
    const other = await add(9_000, null);
    await expect(api.transactions.linkTransfer({ id: one.id, otherId: other.id })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });
});

describe('what was settled stays settled', () => {
  const noteOn = (id: number) => api.transactions.update({ id, notes: 'looked at' });

  test('a note does not move a charge to the category’s new bucket', async () => {
    const { id } = await add(-1_000, 'Rent');
    await api.categories.update({ id: await categoryId('Rent'), bucketId: 3 });
    await noteOn(id);
    expect(await bucketBalance('Living Expenses')).toBe(-1_000);
    await api.categories.update({ id: await categoryId('Rent'), bucketId: 3, moveExisting: true });
    expect(await bucketBalance('Investments')).toBe(-1_000);
  });

  test('a note does not divide old income anew', async () => {
    const all = await api.buckets.saveStrategy({ name: 'All in one', shares: [{ bucketId: 1, percent: 100 }] });
    await api.settings.set({ autoAllocateStrategyId: all.id });
    const { id } = await add(10_000, 'Salary');
    await api.buckets.saveStrategy({ id: all.id, name: 'All in one', shares: [{ bucketId: 2, percent: 100 }] });
    await noteOn(id);
    expect(await bucketBalance('Living Expenses')).toBe(10_000);
    await api.settings.set({ autoAllocate: false });
    await api.buckets.deleteStrategy({ id: all.id });
    await noteOn(id);
    expect(await bucketBalance('Living Expenses')).toBe(10_000);
  });

  test('the other side of a transfer counts when an account leaves the budget, and again when it returns', async () => {
    const other = (await api.accounts.create({ name: 'Other' })).id;
    const out = await add(-9_000, null);
    const into = await add(9_000, null, { accountId: other });
    await api.transactions.linkTransfer({ id: out.id, otherId: into.id });
    await api.accounts.update({ id: other, onBudget: false });
    expect((await api.buckets.list()).expenses).toBe(9_000);
    await api.accounts.update({ id: other, onBudget: true });
    expect(await api.buckets.list()).toMatchObject({ income: 0, expenses: 0 });
  });

  test('the bucket that the user chose outlasts a transfer and a stay off the budget', async () => {
    const { id } = await add(-500, 'Rent');
    await api.transactions.update({ id, bucketId: 4 });
    await api.accounts.update({ id: bank, onBudget: false });
    await api.accounts.update({ id: bank, onBudget: true });
    expect(await bucketBalance('Savings & Goals')).toBe(-500);
  });

  test('a part is changed with its whole only', async () => {
    const { id } = await add(-1_000, null);
    await api.transactions.split({ id, splits: [{ amount: -400 }, { amount: -600 }] });
    const part = (await api.transactions.get({ id })).splits[0]?.id ?? 0;
    const refused = { code: 'split_mismatch' };
    await expect(api.transactions.update({ id: part, amount: -5 })).rejects.toMatchObject(refused);
    await expect(api.transactions.delete({ ids: [part] })).rejects.toMatchObject(refused);
    await expect(api.transactions.split({ id: part, splits: [{ amount: -400 }] })).rejects.toMatchObject(refused);
    await expect(api.transactions.bulkUpdate({ ids: [part], patch: { notes: 'x' } })).rejects.toMatchObject(refused);
  });

  test('sums beyond 2^53 are refused before they are kept', async () => {
    await add(Number.MAX_SAFE_INTEGER, 'Salary');
    await expect(add(1, 'Salary')).rejects.toMatchObject({
      code: 'amount_too_large',
      message: expect.stringContaining('Bank') as string,
    });
    expect((await api.accounts.list())[0]?.balance).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('income allocated by hand stays so when it is split', async () => {
    await api.settings.set({ autoAllocate: false });
    const { transactionId } = await api.buckets.allocate({
      amount: 1_000,
      parts: [{ bucketId: 4, amount: 1_000 }],
      incomeAccountId: bank,
    });
    await api.transactions.split({ id: transactionId ?? 0, splits: [{ amount: 400 }, { amount: 600 }] });
    expect(await bucketBalance('Savings & Goals')).toBe(1_000);
    expect((await api.buckets.list()).unallocated).toBe(0);
  });
});

describe('finding', () => {
  beforeEach(async () => {
    await add(-100, 'Groceries', { payee: 'Swiggy', notes: 'Diwali sweets for Müller' });
    await add(-200, 'Groceries', { payee: 'Big Bazaar', date: '2026-03-07' });
    await add(-300, null, { payee: 'SWIGGY Instamart', date: '2026-02-01' });
  });

  test.each([
    ['swig', [-100, -300]],
    ['INSTAMART swiggy', [-300]],
    ['diw', [-100]],
    ['muller', [-100]],
    ['BÁZAAR', [-200]],
    ['bazaar', [-200]],
    ['100%_', []],
    ['nothing', []],
  ])('“%s” finds %j', async (search, amounts) => {
    expect((await api.transactions.list({ search })).map((row) => row.amount)).toEqual(amounts);
    expect((await api.transactions.summary({ search })).count).toBe(amounts.length);
  });

  test.each([
    [{ month: '2026-03' }, 2],
    [{ categoryId: null }, 1],
    [{ from: '2026-03-06' }, 1],
    [{ minAmount: 200, maxAmount: 250 }, 1],
    [{ direction: 'in' as const }, 0],
  ])('%j finds %i', async (filter, count) => {
    expect((await api.transactions.summary(filter)).count).toBe(count);
  });

  test('sorts by payee and pages', async () => {
    const rows = await api.transactions.list({ sort: 'payee', descending: false, limit: 2 });
    expect(rows.map((row) => row.payee)).toEqual(['Big Bazaar', 'Swiggy']);
    expect(
      (await api.transactions.list({ sort: 'payee', descending: false, offset: 2 })).map((row) => row.payee),
    ).toEqual(['SWIGGY Instamart']);
  });

  test('one change to everything found is one undo step', async () => {
    const travel = await categoryId('Travel');
    expect(
      await api.transactions.bulkUpdate({ filter: { search: 'swiggy' }, patch: { categoryId: travel } }),
    ).toMatchObject({ count: 2 });
    expect((await api.transactions.summary({ categoryId: travel })).count).toBe(2);
    await api.journal.undo();
    expect((await api.transactions.summary({ categoryId: travel })).count).toBe(0);
  });
});
