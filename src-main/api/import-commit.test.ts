import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import type { Client } from '../testing/memory-session.ts';

const open = async (api: Client, text: string, fileName = 'bank.csv'): Promise<string> => {
  const bytes = new TextEncoder().encode(text);
  const opened = await api.imports.open({
    file: { size: bytes.byteLength, arrayBuffer: async () => bytes.buffer },
    fileName,
  });
  return opened.files[0]?.token ?? '';
};

const importText = async (api: Client, text: string, account = 'Bank') => {
  const token = await open(api, text);
  const preview = await api.imports.preview({ token, target: { newAccountName: account } });
  return { preview, done: await api.imports.commit({ token }) };
};

const TWO_COFFEES = `Date,Description,Amount
2026-03-02,Coffee Corner,-3.50
2026-03-02,Coffee Corner,-3.50
2026-03-01,Salary ACME,2500.00
`;

describe('importing', () => {
  test('two equal rows stay two, and the same file again adds nothing', async () => {
    const { api } = openApp();
    expect((await importText(api, TWO_COFFEES)).done).toMatchObject({ imported: 3, duplicates: 0, failed: 0 });
    expect((await importText(api, TWO_COFFEES)).done).toMatchObject({ imported: 0, duplicates: 3, failed: 0 });
    expect((await api.transactions.summary({})).count).toBe(3);
  });

  test('a third equal coffee in a longer file is new', async () => {
    const { api } = openApp();
    await importText(api, TWO_COFFEES);
    const longer = TWO_COFFEES.replace('2026-03-01', '2026-03-02,Coffee Corner,-3.50\n2026-03-01');
    expect((await importText(api, longer)).done).toMatchObject({ imported: 1, duplicates: 3 });
  });

  test('is one undo step that takes the account, the payees and the allocations back', async () => {
    const { api } = openApp();
    await importText(api, TWO_COFFEES);
    expect((await api.buckets.list()).income).toBe(250_000);
    const { label } = await api.journal.undo();
    expect(label).toBe('Import 3 transactions from bank.csv');
    expect(await api.accounts.list()).toEqual([]);
    expect(await api.transactions.payees({})).toEqual([]);
    expect(await api.buckets.list()).toMatchObject({ income: 0, expenses: 0, unallocated: 0 });
  });

  test('divides an imported income by the strategy of the settings', async () => {
    const { api } = openApp();
    await importText(api, TWO_COFFEES);
    const { buckets, unallocated } = await api.buckets.list();
    expect(buckets.map((bucket) => bucket.allocated)).toEqual([125_000, 50_000, 37_500, 37_500]);
    expect(unallocated).toBe(0);
  });

  test('takes over the file’s currency in a vault that has none of the user’s choice', async () => {
    const { api } = openApp();
    const { preview } = await importText(
      api,
      'Datum;Empfänger;Betrag (EUR)\n02.03.2026;Bäckerei;-3,50\n31.03.2026;Miete;-800,00\n',
    );
    expect(preview.parts[0]?.account.currency).toBe('EUR');
    expect(await api.settings.get()).toMatchObject({ currency: 'EUR', currencyChosen: false });
    expect((await api.buckets.list()).expenses).toBe(80_350);
  });

  test('keeps an account in another currency off the budget when the user chose the vault’s', async () => {
    const { api } = openApp();
    await api.settings.set({ currency: 'USD' });
    const { preview } = await importText(api, 'Date,Payee,Amount,Currency\n2026-03-02,Bakery,-3.50,EUR\n');
    expect(preview.parts[0]?.notices.join(' ')).toContain('stays off the budget');
    expect(await api.accounts.list()).toMatchObject([{ currency: 'EUR', onBudget: false, balance: -350 }]);
    expect((await api.buckets.list()).expenses).toBe(0);
  });

  test('with an open question imports nothing and hands the question back', async () => {
    const { api } = openApp();
    const token = await open(api, 'Date,Description,Amount\n05/03/2026,Shop,-1.00\n');
    const preview = await api.imports.preview({ token, target: { newAccountName: 'Bank' } });
    expect(preview.questions.map((question) => question.key)).toEqual(['date-order']);
    await expect(api.imports.commit({ token })).rejects.toMatchObject({ code: 'import_question' });
    expect(await api.accounts.list()).toEqual([]);
    await api.imports.preview({ token, target: { newAccountName: 'Bank' }, answers: { 'date-order': 'mdy' } });
    await api.imports.commit({ token });
    expect((await api.transactions.list({})).map((row) => row.date)).toEqual(['2026-05-03']);
  });

  test('remembers the answer for the account', async () => {
    const { api } = openApp();
    const first = await open(api, 'Date,Description,Amount\n05/03/2026,Shop,-1.00\n');
    await api.imports.preview({ token: first, target: { newAccountName: 'Bank' }, answers: { 'date-order': 'mdy' } });
    await api.imports.commit({ token: first });
    const second = await open(api, 'Date,Description,Amount\n06/03/2026,Shop,-2.00\n');
    const preview = await api.imports.preview({ token: second, target: { newAccountName: 'Bank' } });
    expect(preview.questions).toEqual([]);
    await api.imports.commit({ token: second });
    expect((await api.transactions.list({})).map((row) => row.date)).toContain('2026-06-03');
  });

  test('a correction teaches at once', async () => {
    const { api } = openApp();
    await importText(api, 'Date,Description,Amount\n2026-03-02,Zorblatt Emporium,-10.00\n');
    const [row] = await api.transactions.list({});
    expect(row?.categoryId).toBeNull();
    const gifts = (await api.categories.list()).find((category) => category.name === 'Gifts & Donation');
    await api.transactions.update({ id: row?.id ?? 0, categoryId: gifts?.id ?? null });
    const token = await open(api, 'Date,Description,Amount\n2026-03-09,Zorblatt Emporium,-12.00\n');
    await api.imports.preview({ token, target: { newAccountName: 'Bank' } });
    const [next] = await api.imports.rows({ token, offset: 0, limit: 10 });
    expect(next).toMatchObject({ category: 'Gifts & Donation' });
    expect(next?.reason).toContain('1 of 1 time');
  });

  test('a payee with letters beyond A to Z teaches as well', async () => {
    const { api } = openApp();
    await importText(api, 'Date,Description,Amount\n2026-03-02,Österblatt Żorbla,-10.00\n');
    const gifts = (await api.categories.list()).find((category) => category.name === 'Gifts & Donation');
    const [row] = await api.transactions.list({});
    await api.transactions.update({ id: row?.id ?? 0, categoryId: gifts?.id ?? null });
    const token = await open(api, 'Date,Description,Amount\n2026-03-09,ÖSTERBLATT ŻORBLA,-12.00\n');
    await api.imports.preview({ token, target: { newAccountName: 'Bank' } });
    expect((await api.imports.rows({ token, offset: 0, limit: 10 }))[0]?.category).toBe('Gifts & Donation');
  });

  test('rows that the user changed are known again', async () => {
    const { api } = openApp();
    const text = 'Date,Description,Amount\n2026-03-02,Shop,-10.00\n2026-03-20,,-4.00\n';
    await importText(api, text);
    const rows = await api.transactions.list({});
    await api.transactions.update({ id: rows[1]?.id ?? 0, date: '2026-03-04', amount: -1_100, payee: 'Corner Shop' });
    await api.transactions.update({ id: rows[0]?.id ?? 0, payee: 'Someone', date: '2026-04-30' });
    expect((await importText(api, text)).done).toMatchObject({ imported: 0, duplicates: 2 });
  });

  test('an account can be deleted after one of its imported rows moved elsewhere', async () => {
    const { api } = openApp();
    const { done } = await importText(api, TWO_COFFEES);
    const other = await api.accounts.create({ name: 'Other' });
    const [row] = await api.transactions.list({});
    await api.transactions.update({ id: row?.id ?? 0, accountId: other.id });
    await api.accounts.delete({ id: done.accountIds[0] ?? 0 });
    expect((await api.accounts.list()).map((account) => account.name)).toEqual(['Other']);
  });

  test('a row left out and a category chosen in the preview are kept to', async () => {
    const { api } = openApp();
    const token = await open(api, TWO_COFFEES);
    const travel = (await api.categories.list()).find((category) => category.name === 'Travel')?.id ?? 0;
    const preview = await api.imports.preview({
      token,
      target: { newAccountName: 'Bank' },
      leftOut: [0],
      categories: { '1': travel },
    });
    expect(preview.counts).toMatchObject({ rows: 3, new: 2, leftOut: 1 });
    await api.imports.commit({ token });
    const rows = await api.transactions.list({});
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.amount === -350)?.categoryId).toBe(travel);
  });

  test('a vault that changed since the preview asks to look again', async () => {
    const { api } = openApp();
    await importText(api, TWO_COFFEES);
    const token = await open(api, `${TWO_COFFEES}2026-03-05,Book Shop,-12.00\n`);
    await api.imports.preview({ token, target: { newAccountName: 'Bank' } });
    await api.journal.undo();
    await expect(api.imports.commit({ token })).rejects.toMatchObject({ code: 'preview_outdated' });
  });
});

const shops = fc.constantFrom('Coffee Corner', 'Book Shop', 'Zorblatt Emporium', 'ACME Salary', 'Netflix');
const csvRow = fc.record({
  day: fc.integer({ min: 13, max: 28 }),
  shop: shops,
  cents: fc.integer({ min: -99_999, max: 99_999 }),
});

const csvOf = (rows: readonly { readonly day: number; readonly shop: string; readonly cents: number }[]): string =>
  [
    'Date,Description,Amount',
    ...rows.map(({ day, shop, cents }) => `2026-03-${day},${shop},${(cents / 100).toFixed(2)}`),
    '2026-03-29,Rent,-1.00',
  ].join('\n');

test('preview equals commit, row for row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(csvRow, { maxLength: 30 }),
      fc.array(csvRow, { maxLength: 30 }),
      async (first, second) => {
        const { api, session } = openApp();
        for (const rows of [first, [...first.slice(0, 5), ...second]]) {
          const token = await open(api, csvOf(rows));
          await api.imports.preview({ token, target: { newAccountName: 'Bank' }, answers: { signs: 'as-written' } });
          const planned = await api.imports.rows({ token, offset: 0, limit: 500 });
          const before = new Set((await api.transactions.list({ limit: 500 })).map((row) => row.id));
          await api.imports.commit({ token });
          const written = (await api.transactions.list({ limit: 500 })).filter((row) => !before.has(row.id));
          const plain = (row: {
            date: string;
            amount: number;
            payee: string;
            payeeText: string;
            categoryId: number | null;
            notes: string;
          }) => JSON.stringify([row.date, row.amount, row.payee, row.payeeText, row.categoryId, row.notes]);
          expect(written.map(plain).toSorted()).toEqual(
            planned
              .filter((row) => row.status === 'new' || row.status === 'near')
              .map(plain)
              .toSorted(),
          );
        }
        await session.close();
      },
    ),
    { numRuns: 40 },
  );
});
