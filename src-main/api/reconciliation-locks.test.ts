import { beforeEach, describe, expect, test } from 'vitest';

import { runCommand } from '../database/run-command.ts';
import * as schema from '../database/schema.ts';
import { dumpRows } from '../testing/dump.ts';
import { openApp } from '../testing/memory-session.ts';
import type { Client, TestApp } from '../testing/memory-session.ts';

let app: TestApp;
let api: Client;
let bank = 0;

type Extra = { readonly accountId?: number; readonly payee?: string; readonly evenReconciled?: boolean };

const add = async (date: string, amount: number, extra: Extra = {}): Promise<number> =>
  (await api.transactions.create({ accountId: bank, date, amount, ...extra })).id;

/** Records what a bank's file would state. */
const state = (days: Readonly<Record<string, number>>): void => {
  const head = { name: 'test.state', label: 'State', member: 'owner', at: '2026-03-15T10:00:00.000Z' };
  runCommand(app.session.vault(), head, (writer) => {
    for (const [date, amount] of Object.entries(days))
      writer.db.insert(schema.statedBalances).values({ accountId: bank, date, amount }).run();
  });
};

const status = (date?: string, balance?: number) =>
  api.reconcile.status({
    accountId: bank,
    ...(date === undefined ? {} : { date }),
    ...(balance === undefined ? {} : { balance }),
  });

const mark = (date: string, balance: number, adjust = false) =>
  api.reconcile.mark({ accountId: bank, date, balance, adjust });

const lockOf = async (id: number): Promise<number | null> => (await api.transactions.get({ id })).reconciliationId;

beforeEach(async () => {
  app = openApp();
  api = app.api;
  bank = (await api.accounts.create({ name: 'Bank', openingBalance: 100_000, openingDate: '2026-01-01' })).id;
});

describe('a lock', () => {
  let id = 0;
  let free = 0;
  const refused = {
    code: 'reconciled',
    message: expect.stringContaining('“Shop” of 2026-01-20 (-20.00 INR)') as string,
  };
  beforeEach(async () => {
    id = await add('2026-01-20', -2_000, { payee: 'Shop' });
    await mark('2026-01-31', 98_000);
    free = await add('2026-02-10', -3_000, { payee: 'Kiosk' });
  });

  test('says which transaction, up to which day, and how to go on', async () => {
    await expect(api.transactions.delete({ ids: [id] })).rejects.toMatchObject({
      message:
        '“Shop” of 2026-01-20 (-20.00 INR) belongs to what was reconciled in “Bank” up to 2026-01-31. Unlock that reconciliation first, or go ahead even so.',
      data: { details: { transactionId: id, account: 'Bank', reconciledTo: '2026-01-31', count: 1 } },
    });
  });

  test('keeps day, amount and account', async () => {
    const other = (await api.accounts.create({ name: 'Other' })).id;
    for (const patch of [{ amount: -1 }, { date: '2026-01-21' }, { accountId: other }])
      await expect(api.transactions.update({ id, ...patch })).rejects.toMatchObject(refused);
    for (const patch of [{ date: '2026-03-01' }, { accountId: other }])
      await expect(api.transactions.bulkUpdate({ ids: [id, free], patch })).rejects.toMatchObject(refused);
    await expect(api.transactions.delete({ filter: {} })).rejects.toMatchObject({
      code: 'reconciled',
      message: expect.stringContaining('and 1 more belong to') as string,
    });
    expect(await status('2026-01-31', 98_000)).toMatchObject({ difference: 0 });
  });

  test('leaves category, payee, notes and tags free, and what stays the same', async () => {
    const category = (await api.categories.list())[0]?.id ?? 0;
    await api.transactions.update({ id, categoryId: category, payee: 'Shops', notes: 'x', tags: ['y'] });
    await api.transactions.update({ id, date: '2026-01-20', amount: -2_000, accountId: bank });
    await api.transactions.bulkUpdate({ ids: [id, free], patch: { categoryId: null, tags: ['z'] } });
    await api.transactions.bulkUpdate({ ids: [id], patch: { date: '2026-01-20' } });
    expect(await lockOf(id)).toBe(1);
  });

  test('lets a transaction be divided, and then keeps the amounts of its parts', async () => {
    const split = (amounts: readonly number[], evenReconciled = false) =>
      api.transactions.split({ id, splits: amounts.map((amount) => ({ amount })), evenReconciled });
    await split([-500, -1_500]);
    await split([-1_500, -500]);
    await expect(split([-600, -1_400])).rejects.toMatchObject(refused);
    await expect(split([])).rejects.toMatchObject(refused);
    await split([-600, -1_400], true);
    expect(await lockOf(id)).toBe(1);
  });

  test('lets transfers be linked and taken apart', async () => {
    const other = (await api.accounts.create({ name: 'Other' })).id;
    const back = await add('2026-01-20', 2_000, { accountId: other });
    await api.transactions.linkTransfer({ id, otherId: back });
    await api.transactions.unlinkTransfer({ id });
    expect(await lockOf(id)).toBe(1);
  });

  test('ends for what is changed even so, and the difference shows', async () => {
    await api.transactions.update({ id, amount: -2_500, evenReconciled: true });
    expect(await lockOf(id)).toBeNull();
    expect(await status('2026-02-28')).toMatchObject({
      first: { after: null, by: '2026-01-31', difference: 500 },
    });
    await api.journal.undo();
    await api.transactions.update({ id, date: '2026-02-20', evenReconciled: true });
    expect(await lockOf(id)).toBeNull();
    await api.journal.undo();
    await api.transactions.delete({ ids: [id], evenReconciled: true });
    expect(await status('2026-01-31', 98_000)).toMatchObject({ difference: -2_000 });
  });

  test('keeps others out of what was reconciled, unless asked', async () => {
    const patch = { date: '2026-01-15' };
    const kept = {
      code: 'reconciled',
      message: expect.stringContaining('would come among what was reconciled') as string,
    };
    await expect(api.transactions.update({ id: free, ...patch })).rejects.toMatchObject(kept);
    await expect(api.transactions.bulkUpdate({ ids: [free], patch })).rejects.toMatchObject(kept);
    const other = (await api.accounts.create({ name: 'Other' })).id;
    const moved = await add('2026-01-10', -100, { accountId: other });
    await expect(api.transactions.update({ id: moved, accountId: bank })).rejects.toMatchObject(kept);
    await api.transactions.update({ id: free, ...patch, evenReconciled: true });
    expect(await lockOf(free)).toBeNull();
  });

  test('keeps a new transaction out of its time', async () => {
    await expect(add('2026-01-31', -300)).rejects.toMatchObject({
      code: 'reconciled',
      message:
        'A transaction of 2026-01-31 would come among what was reconciled in “Bank” up to 2026-01-31. Unlock that reconciliation first, or go ahead even so.',
      data: { details: { account: 'Bank', reconciledTo: '2026-01-31', count: 1 } },
    });
    expect(await status('2026-01-31', 98_000)).toMatchObject({ difference: 0, provedDifference: 0 });
    await add('2026-02-01', -300);
    expect(await status('2026-02-28')).toMatchObject({ provedDifference: 0 });
  });

  test('lets a new transaction in when asked, which shows as a difference until it is proved too', async () => {
    const late = await add('2026-01-25', -300, { evenReconciled: true });
    expect(await status()).toMatchObject({ provedDifference: 300 });
    expect(await status('2026-01-31', 98_000)).toMatchObject({
      difference: 300,
      open: 1,
      first: { after: null, by: '2026-01-31', difference: 300 },
    });
    await api.transactions.update({ id: late, amount: -400, date: '2026-01-24' });
    expect(await mark('2026-01-31', 97_600)).toMatchObject({ transactions: 1 });
    expect(await status('2026-01-31')).toMatchObject({ first: null, open: 0, reconciliations: [{}, {}] });
  });

  test('goes with its account', async () => {
    state({ '2026-01-31': 98_000 });
    await api.accounts.update({ id: bank, numbers: ['DE02 1203 0000 0000 2020 51'] });
    const before = dumpRows(app.session.vault());
    await api.accounts.delete({ id: bank });
    const { reconciliations, stated_balances: stated, account_numbers: numbers } = dumpRows(app.session.vault());
    expect([reconciliations, stated, numbers]).toEqual([[], [], []]);
    await api.journal.undo();
    expect(dumpRows(app.session.vault())).toEqual(before);
  });
});
