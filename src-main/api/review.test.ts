import { describe, expect, it } from 'vitest';

import { dumpSums, recomputeSums } from '../testing/dump.ts';
import { openApp } from '../testing/memory-session.ts';
import type { Client } from '../testing/memory-session.ts';

const add = (api: Client, payee: string, amount: number, more: { categoryId?: number; date?: string } = {}) =>
  api.transactions.create({ accountName: 'Bank', date: more.date ?? '2026-03-01', payee, amount, ...more });

const categoryId = async (api: Client, name: string): Promise<number> =>
  (await api.categories.list()).find((category) => category.name === name)?.id ?? 0;

const nameIn = async (api: Client, id: number | undefined): Promise<string | undefined> =>
  (await api.categories.list()).find((category) => category.id === id)?.name;

describe('reviewing', () => {
  it('groups what is uncategorized by payee and direction, most valuable first', async () => {
    const { api } = openApp();
    for (const amount of [-100, -250]) await add(api, 'Qwx', amount);
    await add(api, 'Qwx', 50);
    await add(api, 'Zyl', -900);
    await add(api, 'Lidl', -5000, { categoryId: await categoryId(api, 'Groceries') });
    const { groups, totalGroups, totalTransactions } = await api.review.queue({});
    expect(groups.map(({ payee, direction, count, amount }) => [payee, direction, count, amount])).toEqual([
      ['Zyl', 'out', 1, 900],
      ['Qwx', 'out', 2, 350],
      ['Qwx', 'in', 1, 50],
    ]);
    expect([totalGroups, totalTransactions]).toEqual([3, 4]);
  });

  it('leaves transfers, splits and accounts off the budget alone', async () => {
    const { api } = openApp();
    const one = await add(api, 'Own', -100);
    const other = await api.transactions.create({ accountName: 'Other', date: '2026-03-01', amount: 100 });
    await api.transactions.linkTransfer({ id: one.id, otherId: other.id });
    const split = await add(api, 'Both', -100);
    await api.transactions.split({ id: split.id, splits: [{ amount: -60 }, { amount: -40 }] });
    await api.accounts.create({ name: 'House', type: 'loan', onBudget: false, openingBalance: 0 });
    await api.transactions.create({ accountName: 'House', date: '2026-03-01', amount: -7, payee: 'Bank' });
    expect((await api.review.queue({})).totalTransactions).toBe(0);
  });

  it('offers candidates of every source, and what is used most as a last resort', async () => {
    const { api } = openApp();
    await add(api, 'Quux', -100, { categoryId: await categoryId(api, 'Household') });
    await add(api, 'Corner Bakery', -100);
    await add(api, 'Zzyzx', -90);
    const { groups } = await api.review.queue({});
    const [bakery, unknown] = groups;
    expect(await nameIn(api, bakery?.candidates[0]?.categoryId)).toBe('Food & Dining');
    expect(bakery?.candidates).toHaveLength(5);
    expect(await nameIn(api, unknown?.candidates[0]?.categoryId)).toBe('Household');
    for (const { candidates } of groups) {
      const confidences = candidates.map(({ confidence }) => confidence);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    }
  });

  it('files a group in one step that can be undone, as the user’s own choice', async () => {
    const { api, session } = openApp();
    for (const amount of [-100, -250]) await add(api, 'Qwx', amount);
    const household = await categoryId(api, 'Household');
    const key = (await api.review.queue({})).groups[0]?.key ?? '';
    const done = await api.review.file({ key, categoryId: household });
    expect(done).toMatchObject({ count: 2, label: 'File 2 × Qwx under Household' });
    const rows = await api.transactions.list({});
    expect(rows.map((row) => [row.categoryId, row.categoryReason])).toEqual([
      [household, ''],
      [household, ''],
    ]);
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
    await api.journal.undo();
    expect((await api.review.queue({})).totalTransactions).toBe(2);
  });

  it('makes a rule when asked to file a payee always so', async () => {
    const { api } = openApp();
    await add(api, 'Qwx', -100);
    const key = (await api.review.queue({})).groups[0]?.key ?? '';
    await api.review.file({ key, categoryId: await categoryId(api, 'Travel'), always: true });
    expect((await api.rules.list()).map(({ words }) => words)).toEqual([expect.stringContaining('Travel')]);
  });

  it('refuses a group that holds nothing any more', async () => {
    const { api } = openApp();
    const travel = await categoryId(api, 'Travel');
    for (const key of ['p99-out-INR', 'nonsense'])
      await expect(api.review.file({ key, categoryId: travel })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes transactions without a payee one by one', async () => {
    const { api } = openApp();
    for (const amount of [-100, -200]) await add(api, '', amount);
    const { groups } = await api.review.queue({});
    expect(groups.map(({ count, amount }) => [count, amount])).toEqual([
      [1, 200],
      [1, 100],
    ]);
    const key = groups[0]?.key ?? '';
    expect(await api.review.file({ key, categoryId: await categoryId(api, 'Cash') })).toMatchObject({ count: 1 });
  });

  it('learns from a correction at once', async () => {
    const { api } = openApp();
    await add(api, 'Qwx', -100);
    const key = (await api.review.queue({})).groups[0]?.key ?? '';
    await api.review.file({ key, categoryId: await categoryId(api, 'Household') });
    await add(api, 'Qwx', -130);
    const [group] = (await api.review.queue({})).groups;
    expect(group?.candidates[0]).toMatchObject({
      categoryId: await categoryId(api, 'Household'),
      reason: 'You filed “Qwx” under Household 1 of 1 time',
    });
  });

  it('explains what the user filed, and what is still open', async () => {
    const { api } = openApp();
    const travel = await categoryId(api, 'Travel');
    const own = await add(api, 'Starbucks', -100, { categoryId: travel });
    const open = await add(api, 'Starbucks', -100);
    expect(await api.review.explain({ transactionId: own.id })).toMatchObject({ category: 'Travel', source: 'user' });
    const explained = await api.review.explain({ transactionId: open.id });
    expect(explained).toMatchObject({ category: null, source: 'history' });
    expect(explained.considered.slice(0, 2).map(({ source, category }) => [source, category])).toEqual([
      ['history', 'Travel'],
      ['vocabulary', 'Food & Dining'],
    ]);
  });
});
