import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import type { RuleDraft } from '../../src-shared/contract/rules.ts';
import { plainRules } from '../database/rules.ts';
import { openRulesApp, draftRule } from '../testing/rules-app.ts';
import type { RulesApp } from '../testing/rules-app.ts';
import type { Client } from '../testing/memory-session.ts';
import { change } from './change.ts';

let app: RulesApp;
let api: Client;

beforeEach(async () => {
  app = await openRulesApp();
  api = app.api;
});

describe('keeping rules', () => {
  test('they are listed in their order, in words, and can be changed, ordered and deleted', async () => {
    const { id: first, label } = await api.rules.create(draftRule([app.file('Groceries')]));
    const { id: second } = await api.rules.create(draftRule([{ kind: 'tag', tag: 'food' }], { name: 'Food' }));
    expect(label).toBe('Add the rule “payee contains “rewe”: Groceries”');
    expect((await api.rules.list()).map((each) => [each.id, each.words])).toEqual([
      [first, 'payee contains “rewe”: Groceries'],
      [second, 'payee contains “rewe”: tag “food”'],
    ]);
    await api.rules.reorder({ ids: [second, first] });
    await api.rules.update({ ...draftRule([app.file('Household')], { enabled: false }), id: first });
    expect(await api.rules.list()).toMatchObject([
      { id: second, name: 'Food' },
      { id: first, enabled: false, words: 'payee contains “rewe”: Household' },
    ]);
    await api.rules.delete({ id: second });
    expect((await api.rules.list()).map((each) => each.id)).toEqual([first]);
    await api.journal.undo();
    expect((await api.rules.list()).map((each) => each.id)).toEqual([second, first]);
  });

  test.each<[string, () => RuleDraft, string]>([
    ['a category that is not there', () => draftRule([{ kind: 'category', categoryId: 9_999 }]), 'not_found'],
    ['a bucket that is not there', () => draftRule([{ kind: 'bucket', bucketId: 9_999 }]), 'not_found'],
    ['an account that is not there', () => draftRule([{ kind: 'transfer', accountId: 9_999 }]), 'not_found'],
    ['two categories', () => draftRule([app.file('Groceries'), app.file('Household')]), 'invalid_input'],
    [
      'an amount from the larger to the smaller',
      () => draftRule([app.file('Rent')], { conditions: [{ field: 'amount', direction: 'any', from: 2, to: 1 }] }),
      'invalid_input',
    ],
    [
      'a split that never sums',
      () =>
        draftRule([
          {
            kind: 'split',
            parts: [1, 2].map(() => ({
              categoryId: null,
              share: { kind: 'percent' as const, percent: 40 },
              notes: '',
            })),
          },
        ]),
      'invalid_input',
    ],
  ])('refuses %s', async (_, draft, code) => {
    await expect(api.rules.create(draft())).rejects.toMatchObject({ code });
    await expect(api.rules.test({ rule: draft() })).rejects.toMatchObject({ code });
    expect(await api.rules.list()).toEqual([]);
  });

  test('refuses an order that misses a rule', async () => {
    const { id: first } = await api.rules.create(draftRule([app.file('Groceries')]));
    await api.rules.create(draftRule([app.file('Household')]));
    await expect(api.rules.reorder({ ids: [first] })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(api.rules.reorder({ ids: [first, first] })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('any order keeps every rule, and a new one comes last', async () => {
    const made: number[] = [];
    for (let count = 0; count < 6; count += 1)
      made.push((await api.rules.create(draftRule([app.file('Groceries')]))).id);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(made, { minLength: made.length }), async (order) => {
        await api.rules.reorder({ ids: order });
        expect((await api.rules.list()).map((each) => each.id)).toEqual(order);
        const { id: last } = await api.rules.create(draftRule([app.file('Rent')]));
        expect((await api.rules.list()).at(-1)?.id).toBe(last);
        await api.rules.delete({ id: last });
      }),
      { numRuns: 20 },
    );
  });

  test('a rule that this version cannot read neither applies nor shows, and nothing else suffers', async () => {
    await api.rules.create(draftRule([app.file('Groceries')]));
    await change(app.session, {
      name: 'test',
      label: 'test',
      body: (writer) => {
        const insert = writer.sql(`INSERT INTO rules (position, match, conditions, actions) VALUES (9, 'all', ?, ?)`);
        insert.run('[{"field":"weather"}]', '[]');
        insert.run('not json', '[]');
      },
    });
    expect(await api.rules.list()).toHaveLength(1);
    expect(plainRules(app.session.vault())).toHaveLength(1);
  });

  test('a category that is deleted leads its rules to another, or ends them', async () => {
    await api.rules.create(draftRule([app.file('Groceries')]));
    await api.rules.create(draftRule([app.file('Groceries'), { kind: 'tag', tag: 'food' }]));
    await api.categories.delete({ id: app.id('Groceries'), moveTo: app.id('Household') });
    expect((await api.rules.list()).map((each) => each.words)).toEqual([
      'payee contains “rewe”: Household',
      'payee contains “rewe”: Household, tag “food”',
    ]);
    await api.categories.delete({ id: app.id('Household'), moveTo: null });
    expect((await api.rules.list()).map((each) => each.words)).toEqual(['payee contains “rewe”: tag “food”']);
  });
});

describe('what a correction suggests', () => {
  test('this payee, that category', async () => {
    const transactionId = await app.add('Rewe Markt 443', -2_000);
    expect(await api.rules.suggest({ transactionId, categoryId: app.id('Groceries') })).toEqual(
      draftRule([app.file('Groceries')], { conditions: [{ field: 'payee', match: 'contains', value: 'Rewe' }] }),
    );
  });

  test('only of what is there', async () => {
    const transactionId = await app.add('Rewe', -2_000);
    const missing = { code: 'not_found' };
    await expect(api.rules.suggest({ transactionId, categoryId: 9_999 })).rejects.toMatchObject(missing);
    await expect(api.rules.suggest({ transactionId: 9_999, categoryId: app.id('Rent') })).rejects.toMatchObject(
      missing,
    );
  });
});
