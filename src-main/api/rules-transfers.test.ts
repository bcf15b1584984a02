import { beforeEach, describe, expect, test } from 'vitest';

import type { RuleDraft } from '../../src-shared/contract/rules.ts';
import { insertImport } from '../database/imports.ts';
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

describe('transfers', () => {
  const withCash = (): RuleDraft =>
    draftRule([{ kind: 'transfer', accountId: app.cash }], {
      conditions: [{ field: 'payee', match: 'is', value: 'ATM' }],
    });

  const imported = (accountId: number) =>
    change(app.session, {
      name: 'test',
      label: 'test',
      body: (writer) =>
        insertImport(writer, {
          accountId,
          fileName: 'a.csv',
          format: 'csv',
          encoding: 'utf-8',
          answers: '{}',
          imported: 1,
          duplicates: 0,
          failed: 0,
        }),
    });

  test('links the closest equal and opposite one within four days, and makes the other side where there is none', async () => {
    const first = await app.add('ATM', -5_000, { date: '2026-03-05' });
    const second = await app.add('ATM', -5_000, { date: '2026-03-08' });
    const third = await app.add('ATM', -7_000, { date: '2026-03-08' });
    const there = await app.add('', 5_000, { date: '2026-03-09', accountId: app.cash });
    await api.rules.create(withCash());
    expect(await api.rules.run({})).toMatchObject({ count: 3 });
    expect((await app.get(second)).transferId).toBe(there);
    const made = await app.get((await app.get(first)).transferId ?? 0);
    expect(made).toMatchObject({
      accountId: app.cash,
      amount: 5_000,
      date: '2026-03-05',
      payee: 'ATM',
      transferId: first,
    });
    expect((await app.get((await app.get(third)).transferId ?? 0)).amount).toBe(7_000);
    expect(await api.rules.run({})).toMatchObject({ count: 0 });
    const { income, expenses } = await api.buckets.list();
    expect([income, expenses]).toEqual([0, 0]);
  });

  test('makes no other side where a bank delivers it, nor among what is reconciled', async () => {
    await app.add('ATM', -5_000);
    await api.rules.create(withCash());
    await api.reconcile.mark({ accountId: app.cash, date: '2026-03-05', balance: 0 });
    expect(await api.rules.run({})).toMatchObject({ count: 0, commandId: null });
    const later = await app.add('ATM', -6_000, { date: '2026-03-06' });
    await imported(app.cash);
    expect(await api.rules.run({})).toMatchObject({ count: 0 });
    await app.add('', 6_000, { date: '2026-03-10', accountId: app.cash });
    expect(await api.rules.run({})).toMatchObject({ count: 1 });
    expect((await app.get(later)).transferAccountId).toBe(app.cash);
  });

  test('leaves transactions on that account itself, and of another currency', async () => {
    const dollars = (await api.accounts.create({ name: 'Dollars', currency: 'USD' })).id;
    await app.add('ATM', -5_000, { accountId: app.cash });
    await app.add('ATM', -5_000, { accountId: dollars });
    await api.rules.create(withCash());
    expect(await api.rules.run({})).toMatchObject({ count: 0 });
  });

  test('a transfer that counts nowhere gets no category', async () => {
    const out = await app.add('ATM', -5_000);
    await api.rules.create(withCash());
    await api.rules.run({});
    await api.rules.create(
      draftRule([app.file('Cash')], { conditions: [{ field: 'payee', match: 'is', value: 'ATM' }] }),
    );
    expect(await api.rules.run({ overwrite: true })).toMatchObject({ count: 0 });
    expect((await app.get(out)).categoryId).toBeNull();
  });
});
