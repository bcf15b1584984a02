import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import type { RuleAction } from '../../src-shared/contract/rules.ts';
import { dumpRows, dumpSums, recomputeSums } from '../testing/dump.ts';
import { openRulesApp, draftRule } from '../testing/rules-app.ts';
import type { RulesApp } from '../testing/rules-app.ts';
import type { Client } from '../testing/memory-session.ts';

let app: RulesApp;
let api: Client;

beforeEach(async () => {
  app = await openRulesApp();
  api = app.api;
});

describe('running rules', () => {
  test('files what is not filed, keeps what the user filed, and says why; one step to undo', async () => {
    const open = await app.add('Rewe Markt', -2_000);
    const filed = await app.add('REWE Express', -3_000, { categoryId: app.id('Entertainment') });
    const other = await app.add('Lidl', -4_000);
    await api.rules.create(
      draftRule([app.file('Groceries'), { kind: 'tag', tag: 'food' }, { kind: 'payee', name: 'Rewe' }]),
    );
    const before = dumpRows(app.session.vault());
    expect(await api.rules.run({})).toMatchObject({ count: 2, label: 'Apply rules to 2 transactions' });
    expect(await app.get(open)).toMatchObject({
      categoryId: app.id('Groceries'),
      categoryReason: 'Your rule: payee contains “rewe”',
      payee: 'Rewe',
      tags: ['food'],
    });
    expect(await app.get(filed)).toMatchObject({
      categoryId: app.id('Entertainment'),
      categoryReason: '',
      tags: ['food'],
    });
    expect(await app.get(other)).toMatchObject({ categoryId: null, tags: [] });
    expect(await api.rules.run({})).toMatchObject({ count: 0, commandId: null });
    await api.journal.undo();
    expect(dumpRows(app.session.vault())).toEqual(before);
  });

  test('takes payees with it that lose their last transaction, but none that is named elsewhere', async () => {
    const rename = (value: string, name: string) =>
      draftRule([{ kind: 'payee', name }], { conditions: [{ field: 'payee', match: 'contains', value }] });
    for (const payee of ['Rewe Markt', 'Rewe City', 'Lidl Nord', 'Lidl Nord', 'Aldi Süd', 'Aldi'])
      await app.add(payee, -1);
    const asked = draftRule([app.file('Groceries')], {
      conditions: [{ field: 'payee', match: 'is', value: 'aldi süd' }],
    });
    const names = async () =>
      (await api.payees.list({})).payees.map(({ name, count }) => `${name} ${count}`).toSorted();
    const city = (await api.payees.list({ search: 'City' })).payees[0]?.id ?? 0;
    await api.payees.merge({ ids: [city], name: 'Rewe Center' });
    await api.rules.create(rename('rewe', 'Rewe'));
    await api.rules.create(rename('aldi', 'Aldi'));
    await api.rules.create(asked);
    const before = await names();
    await api.rules.run({});
    expect(await names()).toEqual(['Aldi 2', 'Aldi Süd 0', 'Lidl Nord 2', 'Rewe 2', 'Rewe Center 0']);
    await api.journal.undo();
    expect(await names()).toEqual(before);
  });

  test('overwrites what the user filed when asked, and charges the other bucket', async () => {
    await app.add('Rewe', -3_000, { categoryId: app.id('Medical') });
    await api.rules.create(draftRule([app.file('Groceries')]));
    const spentFrom = async (name: string) =>
      (await api.buckets.list()).buckets.find((bucket) => bucket.name === name)?.spent;
    expect(await spentFrom('Emergency Fund')).toBe(3_000);
    expect(await api.rules.run({ overwrite: true })).toMatchObject({ count: 1 });
    expect([await spentFrom('Emergency Fund'), await spentFrom('Living Expenses')]).toEqual([0, 3_000]);
    expect(dumpSums(app.session.vault())).toEqual(recomputeSums(app.session.vault()));
  });

  test('gives income a category that makes it income, with its allocation', async () => {
    const gift = await app.add('Rewe refund', 10_000, { categoryId: app.id('Groceries') });
    expect((await api.buckets.list()).income).toBe(0);
    await api.rules.create(draftRule([app.file('Other Income')]));
    await api.rules.run({ overwrite: true });
    expect((await app.get(gift)).categoryId).toBe(app.id('Other Income'));
    expect(await api.buckets.list()).toMatchObject({ income: 10_000, unallocated: 0 });
  });

  test('charges a bucket, and leaves one that the user chose', async () => {
    const { buckets } = await api.buckets.list();
    const [, emergency, , savings] = buckets.map((bucket) => bucket.id);
    const plain = await app.add('Rewe', -1_000);
    const chosen = await app.add('Rewe', -1_000, { bucketId: savings ?? 0 });
    await api.rules.create(draftRule([{ kind: 'bucket', bucketId: emergency ?? 0 }]));
    expect(await api.rules.run({})).toMatchObject({ count: 1 });
    expect([(await app.get(plain)).bucketId, (await app.get(chosen)).bucketId]).toEqual([emergency, savings]);
  });

  test('only from a day on, and only the rules given, even one that is switched off', async () => {
    await app.add('Rewe', -1_000, { date: '2026-02-01' });
    const late = await app.add('Rewe', -1_000, { date: '2026-03-01' });
    const { id: off } = await api.rules.create(draftRule([app.file('Groceries')], { enabled: false }));
    await api.rules.create(draftRule([app.file('Household')]));
    expect(await api.rules.run({ ids: [off], from: '2026-03-01' })).toMatchObject({ count: 1 });
    expect((await app.get(late)).categoryId).toBe(app.id('Groceries'));
    await expect(api.rules.run({ ids: [9_999] })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('refreshes what an earlier rule filed', async () => {
    const transaction = await app.add('Rewe', -1_000);
    const { id: made } = await api.rules.create(draftRule([app.file('Groceries')]));
    await api.rules.run({});
    await api.rules.update({ ...draftRule([app.file('Household')], { name: 'Home' }), id: made });
    expect(await api.rules.run({})).toMatchObject({ count: 1 });
    expect(await app.get(transaction)).toMatchObject({
      categoryId: app.id('Household'),
      categoryReason: 'Your rule: Home',
    });
  });

  const split: RuleAction = {
    kind: 'split',
    parts: [
      { categoryId: null, share: { kind: 'percent', percent: 50 }, notes: 'half' },
      { categoryId: null, share: { kind: 'rest' }, notes: '' },
    ],
  };

  test('splits, with the reason on each part, and never twice', async () => {
    const parts = [
      { categoryId: app.id('Groceries'), share: { kind: 'percent', percent: 50 }, notes: 'half' } as const,
      { categoryId: app.id('Household'), share: { kind: 'rest' }, notes: '' } as const,
    ];
    const transaction = await app.add('Rewe', -1_001);
    await api.rules.create(
      draftRule([
        { kind: 'split', parts: [...parts] },
        { kind: 'payee', name: 'Rewe Center' },
      ]),
    );
    expect(await api.rules.run({})).toMatchObject({ count: 1 });
    expect(await app.get(transaction)).toMatchObject({
      payee: 'Rewe Center',
      splits: [
        { amount: -501, categoryId: app.id('Groceries'), notes: 'half' },
        { amount: -500, categoryId: app.id('Household'), notes: '' },
      ],
    });
    const reasons = app.session.vault().sql('SELECT category_reason FROM transactions WHERE parent_id IS NOT NULL');
    expect(reasons.pluck().all()).toEqual(Array(2).fill('Your rule: payee contains “rewe”'));
    expect(await api.rules.run({ overwrite: true })).toMatchObject({ count: 0 });
    expect(dumpSums(app.session.vault())).toEqual(recomputeSums(app.session.vault()));
  });

  test('what is reconciled may be filed and tagged, but not split', async () => {
    const transaction = await app.add('Rewe', -1_000);
    await api.reconcile.mark({ accountId: app.bank, date: '2026-03-10', balance: -1_000 });
    await api.rules.create(draftRule([split, app.file('Groceries'), { kind: 'tag', tag: 'food' }]));
    expect(await api.rules.run({})).toMatchObject({ count: 1 });
    expect(await app.get(transaction)).toMatchObject({ splits: [], categoryId: app.id('Groceries'), tags: ['food'] });
  });
});

const anyAction = fc.oneof(
  fc.constantFrom('Groceries', 'Medical', 'Salary').map((category) => ({ kind: 'category' as const, category })),
  fc.constantFrom('Rewe', 'Lidl', 'New').map((name) => ({ kind: 'payee' as const, name })),
  fc.constantFrom('a', 'b').map((tag) => ({ kind: 'tag' as const, tag })),
  fc.integer({ min: 1, max: 4 }).map((bucketId) => ({ kind: 'bucket' as const, bucketId })),
  fc.integer({ min: 1, max: 99 }).map((percent) => ({ kind: 'split' as const, percent })),
  fc.constant({ kind: 'transfer' as const }),
);

type AnyAction = typeof anyAction extends fc.Arbitrary<infer A> ? A : never;

const actionOf = (own: RulesApp, action: AnyAction): RuleAction => {
  if (action.kind === 'category') return own.file(action.category);
  if (action.kind === 'transfer') return { kind: 'transfer', accountId: own.cash };
  if (action.kind !== 'split') return action;
  const share = { kind: 'percent' as const, percent: action.percent };
  return {
    kind: 'split',
    parts: [
      { categoryId: own.id('Groceries'), share, notes: '' },
      { categoryId: null, share: { kind: 'rest' }, notes: '' },
    ],
  };
};

test('whatever the rules, the sums stay true, and undo brings everything back', async () => {
  const payee = fc.constantFrom('Rewe', 'Lidl', 'Rewe Lidl');
  const ledger = fc.array(fc.record({ payee, amount: fc.integer({ min: -900, max: 900 }), filed: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });
  const rules = fc.array(fc.record({ text: fc.constantFrom('rewe', 'lidl'), action: anyAction }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(ledger, rules, fc.boolean(), async (rows, specs, overwrite) => {
      const own = await openRulesApp();
      const reader = own.session.vault();
      for (const row of rows)
        await own.add(row.payee, row.amount, row.filed ? { categoryId: own.id('Entertainment') } : {});
      for (const { text, action } of specs) {
        const conditions = [{ field: 'payee' as const, match: 'contains' as const, value: text }];
        await own.api.rules.create(draftRule([actionOf(own, action)], { conditions }));
      }
      const before = dumpRows(reader);
      const { commandId, count } = await own.api.rules.run({ overwrite });
      expect(count > 0).toBe(commandId !== null);
      expect(dumpSums(reader)).toEqual(recomputeSums(reader));
      const { buckets, unallocated, income, expenses } = await own.api.buckets.list();
      expect(buckets.reduce((sum, bucket) => sum + bucket.balance, unallocated)).toBe(income - expenses);
      if (commandId !== null) await own.api.journal.undo();
      expect(dumpRows(reader)).toEqual(before);
      await own.session.close();
    }),
    { numRuns: 60 },
  );
});
