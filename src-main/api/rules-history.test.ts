import { beforeEach, describe, expect, test } from 'vitest';

import { dumpRows } from '../testing/dump.ts';
import { openRulesApp, draftRule } from '../testing/rules-app.ts';
import type { RulesApp } from '../testing/rules-app.ts';
import type { Client } from '../testing/memory-session.ts';

let app: RulesApp;
let api: Client;

beforeEach(async () => {
  app = await openRulesApp();
  api = app.api;
});

describe('testing a rule', () => {
  test('says what it fits and what running it would change, in words, and changes nothing', async () => {
    const open = await app.add('Rewe Markt', -2_000, { date: '2026-03-01' });
    const filed = await app.add('REWE', -3_000, { date: '2026-03-02', categoryId: app.id('Medical') });
    await app.add('Lidl', -4_000);
    const before = dumpRows(app.session.vault());
    const tested = await api.rules.test({ rule: draftRule([app.file('Groceries')], { enabled: false }) });
    expect(tested).toEqual({
      fits: 2,
      changes: 1,
      examples: [
        {
          transactionId: open,
          date: '2026-03-01',
          payee: 'Rewe Markt',
          amount: -2_000,
          currency: 'INR',
          changes: [{ what: 'category', before: '', after: 'Groceries' }],
        },
        { transactionId: filed, date: '2026-03-02', payee: 'REWE', amount: -3_000, currency: 'INR', changes: [] },
      ],
    });
    expect(dumpRows(app.session.vault())).toEqual(before);
  });

  test('tells every kind of change', async () => {
    await app.add('Rewe', -2_000, { tags: ['home'] });
    const [living] = (await api.buckets.list()).buckets;
    const { examples } = await api.rules.test({
      rule: draftRule([
        { kind: 'payee', name: 'Rewe Center' },
        { kind: 'bucket', bucketId: living?.id ?? 0 },
        { kind: 'tag', tag: 'food' },
        app.file('Groceries'),
      ]),
    });
    expect(examples[0]?.changes).toEqual([
      { what: 'category', before: '', after: 'Groceries' },
      { what: 'payee', before: 'Rewe', after: 'Rewe Center' },
      { what: 'bucket', before: '', after: 'Living Expenses' },
      { what: 'tags', before: 'home', after: 'home, food' },
    ]);
  });

  test('tells why a transfer without another side stays what it is', async () => {
    const rule = draftRule([{ kind: 'transfer', accountId: app.cash }]);
    const dollars = (await api.accounts.create({ name: 'Dollars', currency: 'USD' })).id;
    await app.add('Rewe', -2_000);
    await app.add('Rewe', -2_000, { accountId: dollars });
    const notes = async () => (await api.rules.test({ rule })).examples.map(({ note }) => note ?? '').toSorted();
    const foreign = '“Cash” holds another currency.';
    expect(await notes()).toEqual(['', foreign]);
    await api.reconcile.mark({ accountId: app.cash, date: '2026-03-05', balance: 0 });
    const none = 'No equal and opposite transaction on “Cash” within 4 days, and none is made there';
    expect(await notes()).toEqual([`${none}: it is reconciled up to 2026-03-05.`, foreign]);
    await api.accounts.update({ id: app.cash, closed: true });
    expect(await notes()).toEqual([`${none}: its bank delivers what moves, or it is closed.`, foreign]);
  });

  test('tells how it would split, and with whom it would call it a transfer', async () => {
    const transaction = await app.add('Rewe', -2_000);
    const parts = [
      { categoryId: app.id('Groceries'), share: { kind: 'amount', amount: 500 }, notes: '' } as const,
      { categoryId: null, share: { kind: 'rest' }, notes: '' } as const,
    ];
    const { examples } = await api.rules.test({ rule: draftRule([{ kind: 'split', parts: [...parts] }]) });
    expect(examples).toMatchObject([
      { transactionId: transaction, changes: [{ what: 'split', before: '', after: '-5.00 Groceries, -15.00' }] },
    ]);
    const moved = await api.rules.test({ rule: draftRule([{ kind: 'transfer', accountId: app.cash }]) });
    expect(moved.examples[0]?.changes).toEqual([{ what: 'transfer', before: '', after: 'Cash' }]);
  });

  test('says what running would change: no more and no less', async () => {
    for (let count = 0; count < 30; count += 1)
      await app.add(count % 3 === 0 ? 'Lidl' : `Rewe ${count}`, -100 - count, {
        date: `2026-03-${String(1 + (count % 15)).padStart(2, '0')}`,
        ...(count % 4 === 0 ? { categoryId: app.id('Medical') } : {}),
      });
    const draft = draftRule([app.file('Groceries'), { kind: 'transfer', accountId: app.cash }]);
    const { changes } = await api.rules.test({ rule: draft });
    await api.rules.create(draft);
    expect(await api.rules.run({})).toMatchObject({ count: changes });
  });

  test('shows at most as many as asked for, the newest first', async () => {
    for (const day of ['03', '01', '02']) await app.add('Rewe', -100, { date: `2026-03-${day}` });
    const { fits, examples } = await api.rules.test({ rule: draftRule([app.file('Groceries')]), limit: 2 });
    expect([fits, examples.map((example) => example.date)]).toEqual([3, ['2026-03-03', '2026-03-02']]);
  });
});
