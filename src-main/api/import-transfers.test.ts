import { describe, expect, test } from 'vitest';

import { dumpRows, dumpSums, recomputeSums } from '../testing/dump.ts';
import { importFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';

const section = (account: string, records: readonly string[]): string =>
  [
    `!Account`,
    `N${account}`,
    'TBank',
    '^',
    '!Type:Bank',
    ...records.flatMap((record) => [...record.split('|'), '^']),
  ].join('\n');

const BOTH = [
  section('Checking', ['D03/25/2026|T-300.00|PTo savings|L[Savings]', 'D03/26/2026|T-20.00|PKiosk|LShopping']),
  section('Savings', ['D03/27/2026|T300.00|PFrom checking|L[Checking]', 'D03/27/2026|T300.00|PGift']),
].join('\n');

const linksOf = async (api: ReturnType<typeof openApp>['api']) =>
  (await api.transactions.list({}))
    .filter(({ transferId }) => transferId !== null)
    .map(({ payee, transferId, amount }) => ({ payee, transferId, amount }));

describe('transfers', () => {
  test('within a file are linked, count nowhere and need no category', async () => {
    const { api, session } = openApp();
    const { rows, done } = await importFile(api, BOTH, 'money.qif');
    expect(rows.map(({ transferTo, category }) => [transferTo, category])).toEqual([
      ['Savings', null],
      [null, 'Shopping'],
      ['Checking', null],
      [null, null],
    ]);
    expect(done).toMatchObject({ imported: 4 });
    const links = await linksOf(api);
    expect(links.map(({ payee }) => payee).toSorted()).toEqual(['From checking', 'To savings']);
    expect(await api.buckets.list()).toMatchObject({ income: 30_000, expenses: 2_000 });
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
  });

  test('to what is in the other account already are linked to it', async () => {
    const { api, session } = openApp();
    const { id } = await api.accounts.create({ name: 'Savings' });
    await api.transactions.create({ accountId: id, date: '2026-03-28', amount: 30_000, payee: 'Incoming' });
    expect((await api.buckets.list()).income).toBe(30_000);
    await importFile(api, section('Checking', ['D03/25/2026|T-300.00|PTo savings|L[Savings]']), 'money.qif');
    expect(new Set((await linksOf(api)).map(({ amount }) => amount))).toEqual(new Set([-30_000, 30_000]));
    expect(await api.buckets.list()).toMatchObject({ income: 0, expenses: 0 });
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
  });

  test('count by themselves again on the other side when the import is taken back', async () => {
    const { api, session } = openApp();
    const { id } = await api.accounts.create({ name: 'Savings' });
    await api.transactions.create({ accountId: id, date: '2026-03-28', amount: 30_000, payee: 'Incoming' });
    const { done } = await importFile(
      api,
      section('Checking', ['D03/25/2026|T-300.00|PTo savings|L[Savings]']),
      'm.qif',
    );
    await api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    expect(await linksOf(api)).toEqual([]);
    expect(await api.buckets.list()).toMatchObject({ income: 30_000, expenses: 0, unallocated: 0 });
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
  });

  test('without another side stay what they are', async () => {
    const { api } = openApp();
    await importFile(api, section('Checking', ['D03/25/2026|T-300.00|PTo savings|L[Savings]']), 'money.qif');
    expect(await linksOf(api)).toEqual([]);
    expect(await api.buckets.list()).toMatchObject({ expenses: 30_000 });
  });
});

describe('divided rows', () => {
  const DIVIDED = section('Checking', [
    'D03/25/2026|T-50.00|PMarket|LGroceries|SGroceries|$-30.00|SGifts & Donation|EFor Asha|$-20.00',
    'D03/26/2026|T900.00|PPay|SSalary|$1000.00|SMedical|$-100.00',
  ]);

  test('are written with their parts, each charged by itself', async () => {
    const { api, session } = openApp();
    const { rows, done } = await importFile(api, DIVIDED, 'money.qif');
    expect(rows[0]?.splits.map(({ amount, category }) => [amount, category])).toEqual([
      [-3_000, 'Groceries'],
      [-2_000, 'Gifts & Donation'],
    ]);
    expect(done).toMatchObject({ imported: 2, uncategorized: 0 });
    const list = await api.transactions.list({});
    expect(list.find(({ payee }) => payee === 'Market')).toMatchObject({
      amount: -5_000,
      categoryId: null,
      splits: [{ amount: -3_000 }, { amount: -2_000, notes: 'For Asha' }],
    });
    expect(await api.buckets.list()).toMatchObject({ income: 100_000, expenses: 15_000, unallocated: 0 });
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
    expect((await importFile(api, DIVIDED, 'money.qif')).done).toMatchObject({ imported: 0, duplicates: 2 });
  });

  test('go and come back with their parts', async () => {
    const { api, session } = openApp();
    const { done } = await importFile(api, DIVIDED, 'money.qif');
    const before = dumpRows(session.vault());
    await api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
    expect(await api.transactions.list({})).toEqual([]);
    expect(session.vault().sql('SELECT count(*) FROM transactions').pluck().get()).toBe(0);
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
    await api.journal.undo();
    expect(dumpRows(session.vault())).toEqual(before);
    expect(dumpSums(session.vault())).toEqual(recomputeSums(session.vault()));
  });
});
