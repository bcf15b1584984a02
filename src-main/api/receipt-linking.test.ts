import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { importFile } from '../testing/import-text.ts';
import { openReceiptsApp } from '../testing/receipts-app.ts';
import type { ReceiptsApp } from '../testing/receipts-app.ts';

const line = (name: string, amount: number) => ({
  name,
  quantity: null,
  unit: null,
  unitPrice: null,
  amount,
  confidence: 0.9,
  box: null,
});

const BAKERY = {
  merchant: 'Corner Bakery',
  date: '2026-03-10',
  total: 1250,
  currency: 'INR',
  items: [line('Bread', 800), line('Soap', 450)],
};

let app: ReceiptsApp;
let receipt = 0;
let bank = 0;
beforeEach(async () => {
  app = openReceiptsApp({
    'bakery.png': [BAKERY],
    'euro.png': [{ ...BAKERY, currency: 'EUR' }],
    'other.png': [BAKERY],
    'refund.png': [{ ...BAKERY, total: -300, items: [] }],
    'unread.png': [{ merchant: 'Kiosk' }],
  });
  bank = (await app.api.accounts.create({ name: 'Bank', type: 'bank' })).id;
  receipt = await app.scan('bakery.png');
});
afterEach(() => app.session.close());

const get = (id = receipt) => app.api.receipts.get({ id });

const spend = async (date: string, amount: number, payee: string, accountId = bank): Promise<number> =>
  (await app.api.transactions.create({ accountId, date, amount, payee, notes: '', categoryId: null })).id;

describe('finding the transaction of a receipt', () => {
  test('proposes those of the amount within five days, and links none by itself', async () => {
    const later = await spend('2026-03-12', -1250, 'Corner Bakery');
    const other = await spend('2026-03-15', -1250, 'Taxi');
    await spend('2026-03-16', -1250, 'Corner Bakery');
    await spend('2026-03-10', -1251, 'Corner Bakery');
    const { matches, transaction, transactionId } = await get();
    expect(matches).toMatchObject([
      {
        transactionId: later,
        payee: 'Corner Bakery',
        account: 'Bank',
        reason: 'Same amount, 2 days later, same payee',
      },
      { transactionId: other, reason: 'Same amount, 5 days later, another payee' },
    ]);
    expect([transaction, transactionId]).toEqual([null, null]);
  });

  test('leaves out accounts of another currency and off the budget, and transfers', async () => {
    const euro = await app.api.accounts.create({ name: 'Euro', type: 'bank', currency: 'EUR' });
    const depot = await app.api.accounts.create({ name: 'Depot', type: 'investment' });
    const second = await app.api.accounts.create({ name: 'Second', type: 'bank' });
    await spend('2026-03-10', -1250, 'Corner Bakery', euro.id);
    await spend('2026-03-10', -1250, 'Corner Bakery', depot.id);
    const out = await spend('2026-03-10', -1250, '');
    const into = await spend('2026-03-10', 1250, '', second.id);
    await app.api.transactions.linkTransfer({ id: out, otherId: into });
    expect((await get()).matches).toEqual([]);
  });

  test('links, once for each transaction, and is undone', async () => {
    const id = await spend('2026-03-12', -1250, 'Corner Bakery');
    expect(await app.api.receipts.link({ id: receipt, transactionId: id })).toMatchObject({
      label: 'Link receipt of Corner Bakery',
    });
    expect(await get()).toMatchObject({ transaction: { transactionId: id, amount: -1250 }, matches: [] });
    expect(await app.api.receipts.ofTransaction({ transactionId: id })).toMatchObject([{ id: receipt }]);
    const twin = await app.scan('other.png');
    expect((await get(twin)).matches).toEqual([]);
    await expect(app.api.receipts.link({ id: twin, transactionId: id })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await app.api.receipts.unlink({ id: receipt });
    expect((await get()).matches).toHaveLength(1);
  });

  test('tells where the total was corrected afterwards', async () => {
    const id = await spend('2026-03-12', -1250, 'Corner Bakery');
    await app.api.receipts.link({ id: receipt, transactionId: id });
    expect((await get()).checks.filter(({ holds }) => !holds)).toEqual([]);
    await app.api.receipts.update({ id: receipt, patch: { total: 1300 } });
    expect((await get()).checks).toContainEqual({
      holds: false,
      text: 'The linked transaction is -₹12.50, but the total is ₹13.00',
    });
  });

  test('a deleted transaction leaves it unlinked, also when its number is given again, until an undo', async () => {
    const id = await spend('2026-03-12', -1250, 'Corner Bakery');
    await app.api.receipts.link({ id: receipt, transactionId: id });
    await app.api.transactions.delete({ ids: [id] });
    expect(await get()).toMatchObject({ transactionId: null });
    await app.api.journal.undo();
    expect(await get()).toMatchObject({ transactionId: id });
    await app.api.transactions.delete({ ids: [id] });
    expect(await spend('2026-03-01', -5, 'Stranger')).toBe(id);
    expect(await get()).toMatchObject({ transactionId: null });
  });
});

describe('making a transaction of a receipt', () => {
  const make = (more: Partial<Parameters<typeof app.api.receipts.makeTransaction>[0]> = {}) =>
    app.api.receipts.makeTransaction({ id: receipt, accountId: bank, ...more });

  test('takes amount, day and payee, and links it', async () => {
    const { transactionId, label } = await make();
    expect(label).toBe('Add a transaction for receipt of Corner Bakery');
    expect(await app.api.transactions.get({ id: transactionId })).toMatchObject({
      date: '2026-03-10',
      amount: -1250,
      payee: 'Corner Bakery',
      splits: [],
    });
    expect(await get()).toMatchObject({ transactionId });
    await expect(make()).rejects.toMatchObject({ code: 'invalid_input' });
    await app.api.journal.undo();
    expect(await get()).toMatchObject({ transactionId: null });
  });

  test('a refund comes in', async () => {
    const { transactionId } = await make({ id: await app.scan('refund.png') });
    expect(await app.api.transactions.get({ id: transactionId })).toMatchObject({ amount: 300 });
  });

  test('splits by the items’ categories, the rest to the receipt’s own', async () => {
    const [food, home, own] = (await app.api.categories.list()).map(({ id }) => id);
    if (food === undefined || home === undefined || own === undefined) throw new Error('There are categories.');
    const items = (await get()).items.map((item, index) => ({ ...item, categoryId: index === 0 ? food : home }));
    await app.api.receipts.update({ id: receipt, patch: { items: items.slice(0, 1) } });
    const { transactionId } = await make({ splitByItem: true, categoryId: own });
    expect((await app.api.transactions.get({ id: transactionId })).splits).toMatchObject([
      { amount: -800, categoryId: food, notes: 'Bread' },
      { amount: -450, categoryId: own, notes: '' },
    ]);
    await app.api.journal.undo();
    await app.api.receipts.update({
      id: receipt,
      patch: { items: items.map((item) => ({ ...item, categoryId: home })) },
    });
    const whole = await make({ splitByItem: true, categoryId: own });
    expect(await app.api.transactions.get({ id: whole.transactionId })).toMatchObject({ categoryId: home, splits: [] });
  });

  test('is refused without a date or a total, in another currency and in proved time', async () => {
    const unread = await app.scan('unread.png');
    await expect(make({ id: unread })).rejects.toMatchObject({
      message: 'Enter the date and the total of the receipt first.',
    });
    const euro = await app.scan('euro.png');
    await expect(make({ id: euro })).rejects.toMatchObject({ message: expect.stringContaining('EUR') as string });
    await spend('2026-03-11', -100, 'Kiosk');
    await app.api.reconcile.mark({ accountId: bank, date: '2026-03-12', balance: -100 });
    await expect(make()).rejects.toMatchObject({ code: 'reconciled' });
    expect(await make({ evenReconciled: true })).toMatchObject({ transactionId: expect.any(Number) as number });
  });
});

describe('a later import', () => {
  const CSV = 'Date,Description,Amount\n2026-03-12,VISA CORNER BAKERY 4711,-12.50\n2026-03-13,TAXI,-9.00\n';
  const into = { target: { newAccountName: 'Bank' } };
  const imported = () => importFile(app.api, CSV, 'march.csv', into);

  beforeEach(async () => {
    await app.api.receipts.makeTransaction({ id: receipt, accountId: bank });
  });

  test('recognises what was made of a receipt: one transaction, linked, with the bank’s text', async () => {
    const { rows, done } = await imported();
    expect(rows).toMatchObject([
      { status: 'duplicate', reason: 'You have it from its receipt', payee: 'Corner Bakery' },
      { status: 'new' },
    ]);
    expect(done).toMatchObject({ imported: 1, duplicates: 1 });
    const all = await app.api.transactions.list({});
    expect(all.map(({ amount }) => amount)).toEqual([-900, -1250]);
    const { transactionId } = await get();
    expect(await app.api.transactions.get({ id: transactionId ?? 0 })).toMatchObject({
      date: '2026-03-10',
      payee: 'Corner Bakery',
      payeeText: 'VISA CORNER BAKERY 4711',
    });
  });

  test('and the one after that, also once the user moved it', async () => {
    await imported();
    const { transactionId } = await get();
    await app.api.transactions.update({ id: transactionId ?? 0, date: '2026-02-01', payee: 'Baker' });
    const { rows } = await importFile(app.api, `${CSV}2026-03-14,KIOSK,-1.00\n`, 'march (2).csv', into);
    expect(rows.map(({ status }) => status)).toEqual(['duplicate', 'duplicate', 'new']);
  });

  test('is undone with what it told of the transaction', async () => {
    await imported();
    await app.api.journal.undo();
    const { transactionId } = await get();
    expect(await app.api.transactions.get({ id: transactionId ?? 0 })).toMatchObject({ payeeText: '' });
  });

  test('taken back, it is forgotten, so that the bank’s other format finds the transaction again', async () => {
    const { done } = await imported();
    await app.api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    const other = 'Date,Payee,Amount\n2026-03-11,Corner Bakery Main Street,-12.50\n2026-03-13,Taxi Meyer,-9.00\n';
    const again = await importFile(app.api, other, 'other.csv', into);
    expect(again.rows.map(({ status }) => status)).toEqual(['duplicate', 'new']);
    expect((await app.api.transactions.list({})).map(({ amount }) => amount)).toEqual([-900, -1250]);
  });

  test('taken back, it is kept where no receipt would find the transaction again', async () => {
    const { done } = await imported();
    await app.api.receipts.delete({ ids: [receipt] });
    await app.api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    const { rows } = await imported();
    expect(rows.map(({ status }) => status)).toEqual(['duplicate', 'new']);
  });

  test('recognises the same row of a bank without texts once, and another as another', async () => {
    const csv = 'Date,Description,Amount\n2026-03-12,,-12.50\n2026-03-13,TAXI,-9.00\n';
    await importFile(app.api, csv, 'plain.csv', into);
    await app.api.receipts.delete({ ids: [receipt] });
    const { rows } = await importFile(app.api, `${csv}2026-03-14,,-12.50\n`, 'plain (2).csv', into);
    expect(rows.map(({ status }) => status)).toEqual(['duplicate', 'duplicate', 'new']);
  });

  test('taken back, it leaves the transaction and unlinks what it brought itself', async () => {
    const { done } = await imported();
    const [taxi] = await app.api.transactions.list({ search: 'taxi' });
    const other = await app.scan('other.png');
    await app.api.receipts.link({ id: other, transactionId: taxi?.id ?? 0 });
    await app.api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    expect(await get(other)).toMatchObject({ transactionId: null });
    expect(await app.api.transactions.list({})).toMatchObject([{ payee: 'Corner Bakery' }]);
  });
});
