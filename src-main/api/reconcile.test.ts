import { beforeEach, describe, expect, test } from 'vitest';

import { runCommand } from '../database/run-command.ts';
import * as schema from '../database/schema.ts';
import { dumpRows } from '../testing/dump.ts';
import { openApp } from '../testing/memory-session.ts';
import type { Client, TestApp } from '../testing/memory-session.ts';

let app: TestApp;
let api: Client;
let bank = 0;

type Extra = { readonly accountId?: number; readonly payee?: string };

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

const reconciledTo = async (): Promise<string | null> =>
  (await api.accounts.list()).find((account) => account.id === bank)?.reconciledTo ?? null;

beforeEach(async () => {
  app = openApp();
  api = app.api;
  bank = (await api.accounts.create({ name: 'Bank', openingBalance: 100_000, openingDate: '2026-01-01' })).id;
});

describe('the status', () => {
  test('without any word of the bank tells what the account holds', async () => {
    await add('2026-02-10', -2_000);
    expect(await status()).toMatchObject({
      date: null,
      balance: null,
      ledger: 98_000,
      difference: null,
      first: null,
      open: 2,
      stated: [],
      reconciliations: [],
    });
  });

  test('takes the last day that the bank stated, that day included', async () => {
    await add('2026-02-28', -2_000);
    await add('2026-03-01', -3_000);
    state({ '2026-01-31': 100_000, '2026-02-28': 98_000 });
    expect(await status()).toMatchObject({
      date: '2026-02-28',
      balance: 98_000,
      ledger: 98_000,
      difference: 0,
      first: null,
      open: 2,
    });
    expect((await status()).stated).toEqual([
      { date: '2026-01-31', amount: 100_000, importId: null },
      { date: '2026-02-28', amount: 98_000, importId: null },
    ]);
  });

  test('counts whole transactions, not the parts of a split', async () => {
    const id = await add('2026-02-10', -2_000);
    await api.transactions.split({ id, splits: [{ amount: -500 }, { amount: -1_500 }] });
    expect(await status('2026-02-28')).toMatchObject({ ledger: 98_000, open: 2 });
  });

  test('of two statements of one day takes the last', async () => {
    state({ '2026-01-31': 99_000 });
    state({ '2026-01-31': 100_000 });
    expect(await status()).toMatchObject({ balance: 100_000, difference: 0 });
  });

  test('tells between which days a difference began', async () => {
    state({ '2026-01-31': 100_000, '2026-02-10': 99_000, '2026-02-28': 98_500 });
    await add('2026-02-20', -500);
    expect(await status()).toMatchObject({
      ledger: 99_500,
      difference: -1_000,
      first: { after: '2026-01-31', by: '2026-02-10', difference: -1_000 },
    });
    expect(await status('2026-03-05', 99_500)).toMatchObject({ difference: 0, first: null });
  });

  test('of an account that is gone is refused', async () => {
    await expect(api.reconcile.status({ accountId: 99 })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('marking', () => {
  test('locks everything up to the day as one step that undo takes back', async () => {
    const inside = await add('2026-01-31', -2_000);
    const after = await add('2026-02-01', -3_000);
    const before = dumpRows(app.session.vault());
    expect(await mark('2026-01-31', 98_000)).toMatchObject({ transactions: 2, label: 'Reconcile Bank to 2026-01-31' });
    expect(await lockOf(inside)).toBe(1);
    expect(await lockOf(after)).toBeNull();
    expect(await reconciledTo()).toBe('2026-01-31');
    const marked = dumpRows(app.session.vault());
    expect(await status('2026-01-31')).toMatchObject({
      open: 0,
      reconciliations: [{ date: '2026-01-31', balance: 98_000, at: '2026-03-15T10:00:00.000Z', transactions: 2 }],
    });
    await api.journal.undo();
    expect(dumpRows(app.session.vault())).toEqual(before);
    await api.journal.redo();
    expect(dumpRows(app.session.vault())).toEqual(marked);
    expect((await api.journal.verify()).intact).toBe(true);
  });

  test('is refused with the figures unless the ledger has that balance', async () => {
    await expect(mark('2026-01-31', 98_000)).rejects.toMatchObject({
      code: 'unbalanced',
      message:
        'At the end of 2026-01-31 “Bank” holds 1000.00 INR, the bank says 980.00: 20.00 is too much here. Find it, or let an adjustment make up for it.',
      data: { details: { balance: 98_000, ledger: 100_000, difference: -2_000 } },
    });
    await expect(mark('2026-01-31', 100_001)).rejects.toMatchObject({
      message: expect.stringContaining('0.01 is missing here') as string,
    });
    expect(await reconciledTo()).toBeNull();
  });

  test('adds one adjusting transaction when that is asked for, and locks it', async () => {
    await mark('2026-01-31', 98_000, true);
    const [row] = await api.transactions.list({});
    expect(row).toMatchObject({
      date: '2026-01-31',
      amount: -2_000,
      payee: 'Balance adjustment',
      categoryId: null,
      reconciliationId: 1,
    });
    expect(await status('2026-01-31', 98_000)).toMatchObject({ difference: 0, open: 0 });
    await api.journal.undo();
    expect((await api.transactions.summary({})).count).toBe(1);
  });

  test('adds none where nothing is missing', async () => {
    await mark('2026-01-31', 100_000, true);
    expect((await api.transactions.summary({})).count).toBe(1);
  });

  test('the same once more changes nothing', async () => {
    const { id } = await mark('2026-01-31', 100_000);
    expect(await mark('2026-01-31', 100_000)).toMatchObject({ commandId: null, id, transactions: 0 });
  });

  test('goes forward only', async () => {
    await mark('2026-01-31', 100_000);
    await expect(mark('2026-01-30', 100_000)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('reconciled up to 2026-01-31') as string,
    });
    await add('2026-02-10', -2_000);
    expect(await mark('2026-02-28', 98_000)).toMatchObject({ transactions: 1 });
  });

  test('only the newest of an account can be unlocked', async () => {
    const { id: first } = await mark('2026-01-31', 100_000);
    const later = await add('2026-02-10', -2_000);
    const { id: second } = await mark('2026-02-28', 98_000);
    await expect(api.reconcile.unlock({ id: first })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await api.reconcile.unlock({ id: second })).toMatchObject({
      label: 'Unlock Bank, reconciled to 2026-02-28',
    });
    expect(await lockOf(later)).toBeNull();
    expect(await reconciledTo()).toBe('2026-01-31');
    await api.reconcile.unlock({ id: first });
    expect(await reconciledTo()).toBeNull();
    await api.journal.undo();
    await api.journal.undo();
    expect(await lockOf(later)).toBe(second);
  });
});
