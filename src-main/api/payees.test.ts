import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import { payeeAliases } from '../database/payee-aliases.ts';
import { dumpRows } from '../testing/dump.ts';
import { openApp } from '../testing/memory-session.ts';
import type { Client, TestApp } from '../testing/memory-session.ts';

let app: TestApp;
let api: Client;
let bank = 0;

const add = async (payee: string, date = '2026-03-05', amount = -1_000): Promise<number> =>
  (await api.transactions.create({ accountId: bank, date, payee, amount })).id;

const payeeId = async (name: string): Promise<number> =>
  (await api.payees.list({ limit: 500 })).payees.find((payee) => payee.name === name)?.id ?? 0;

const names = async (): Promise<readonly string[]> =>
  (await api.payees.list({ sort: 'name' })).payees.map((payee) => payee.name);

const aliases = (): Readonly<Record<string, string>> => Object.fromEntries(payeeAliases(app.session.vault()));

beforeEach(async () => {
  app = openApp();
  api = app.api;
  bank = (await api.accounts.create({ name: 'Bank' })).id;
});

describe('the list', () => {
  beforeEach(async () => {
    await add('Rewe', '2026-03-01');
    await add('Rewe', '2026-03-02');
    await add('Édeka', '2026-03-09');
    const whole = await add('Aldi', '2026-03-03');
    await api.transactions.split({ id: whole, splits: [{ amount: -400 }, { amount: -600 }] });
  });

  test('counts transactions, not the parts of splits', async () => {
    expect(await api.payees.list({})).toEqual({
      total: 3,
      payees: [
        { id: expect.any(Number) as number, name: 'Rewe', count: 2, lastDate: '2026-03-02', aliases: [] },
        { id: expect.any(Number) as number, name: 'Aldi', count: 1, lastDate: '2026-03-03', aliases: [] },
        { id: expect.any(Number) as number, name: 'Édeka', count: 1, lastDate: '2026-03-09', aliases: [] },
      ],
    });
  });

  test.each([
    ['name', ['Aldi', 'Édeka', 'Rewe']],
    ['count', ['Rewe', 'Aldi', 'Édeka']],
    ['lastDate', ['Édeka', 'Aldi', 'Rewe']],
  ] as const)('sorts by %s', async (sort, expected) => {
    expect((await api.payees.list({ sort })).payees.map((payee) => payee.name)).toEqual(expected);
    const pages = await Promise.all([0, 1, 2].map((offset) => api.payees.list({ sort, offset, limit: 1 })));
    expect(pages.flatMap((page) => page.payees.map((payee) => payee.name))).toEqual(expected);
  });

  test('finds by name and by other names, in any letter case and with or without accents', async () => {
    expect(await api.payees.list({ search: 'EDEK' })).toMatchObject({ total: 1, payees: [{ name: 'Édeka' }] });
    await api.payees.merge({ ids: [await payeeId('Aldi')], name: 'Hofer' });
    expect(await api.payees.list({ search: 'aldi' })).toMatchObject({
      total: 1,
      payees: [{ name: 'Hofer', aliases: ['Aldi'] }],
    });
  });
});

describe('renaming', () => {
  test('keeps the old name as another name, and back again', async () => {
    const transaction = await add('REWE Markt 443');
    const id = await payeeId('REWE Markt 443');
    expect(await api.payees.merge({ ids: [id], name: 'Rewe' })).toMatchObject({
      id,
      label: 'Rename payee “REWE Markt 443” to “Rewe”',
    });
    expect((await api.transactions.get({ id: transaction })).payee).toBe('Rewe');
    expect(aliases()).toEqual({ 'rewe markt 443': 'Rewe' });
    await api.payees.merge({ ids: [id], name: 'REWE Markt 443' });
    expect(aliases()).toEqual({ rewe: 'REWE Markt 443' });
  });

  test('of letter case alone needs no other name', async () => {
    await add('REWE');
    await api.payees.merge({ ids: [await payeeId('REWE')], name: 'Rewe' });
    expect([await names(), aliases()]).toEqual([['Rewe'], {}]);
  });

  test('leads the rules that named it along', async () => {
    await add('REWE Markt');
    const { id: categoryId } = (await api.categories.list())[0] ?? { id: 0 };
    await api.rules.create({
      conditions: [
        { field: 'payee', match: 'is', value: 'rewe markt' },
        { field: 'payee', match: 'contains', value: 'rewe markt' },
      ],
      actions: [
        { kind: 'category', categoryId },
        { kind: 'payee', name: 'REWE Markt' },
      ],
    });
    await api.payees.merge({ ids: [await payeeId('REWE Markt')], name: 'Rewe' });
    expect(await api.rules.list()).toMatchObject([
      {
        conditions: [{ value: 'Rewe' }, { value: 'rewe markt' }],
        actions: [{}, { name: 'Rewe' }],
      },
    ]);
  });
});

describe('merging', () => {
  test('moves the transactions and their parts, and can be undone as one step', async () => {
    const split = await add('Rewe 1');
    await api.transactions.split({ id: split, splits: [{ amount: -400 }, { amount: -600 }] });
    await add('Rewe 2', '2026-03-06');
    await add('Rewe 2', '2026-03-07');
    await add('Lidl');
    const before = dumpRows(app.session.vault());
    const ids = [await payeeId('Rewe 1'), await payeeId('Rewe 2')];
    expect(await api.payees.mergePreview({ ids, name: 'Rewe' })).toMatchObject({
      transactions: 3,
      joins: null,
      examples: [{ date: '2026-03-07', before: 'Rewe 2' }, { date: '2026-03-06' }, { before: 'Rewe 1' }],
    });
    expect(await api.payees.merge({ ids, name: 'Rewe' })).toMatchObject({ label: 'Join 2 payees as “Rewe”' });
    expect(await api.payees.list({})).toMatchObject({
      total: 2,
      payees: [{ name: 'Rewe', count: 3, lastDate: '2026-03-07', aliases: ['Rewe 1', 'Rewe 2'] }, { name: 'Lidl' }],
    });
    const after = dumpRows(app.session.vault());
    expect(new Set(app.session.vault().sql('SELECT payee_id FROM transactions').pluck().all()).size).toBe(2);
    await api.journal.undo();
    expect(dumpRows(app.session.vault())).toEqual(before);
    await api.journal.redo();
    expect(dumpRows(app.session.vault())).toEqual(after);
    expect(await api.journal.verify()).toMatchObject({ intact: true });
  });

  test('joins the payee that has the name already, and hands on what it was known as', async () => {
    await add('Rewe Markt');
    await add('Rewe');
    const rewe = await payeeId('Rewe');
    await api.payees.merge({ ids: [await payeeId('Rewe Markt')], name: 'Rewe Center' });
    const center = await payeeId('Rewe Center');
    expect(await api.payees.mergePreview({ ids: [center], name: 'REWE' })).toMatchObject({
      transactions: 2,
      joins: { id: rewe, name: 'Rewe' },
    });
    expect(await api.payees.merge({ ids: [center], name: 'REWE' })).toMatchObject({ id: rewe });
    expect(await names()).toEqual(['REWE']);
    expect(aliases()).toEqual({ 'rewe markt': 'REWE', 'rewe center': 'REWE' });
  });

  test('refuses payees that are gone', async () => {
    await add('Rewe');
    const ids = [await payeeId('Rewe'), 9_999];
    await expect(api.payees.merge({ ids, name: 'Rewe' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(api.payees.mergePreview({ ids, name: 'Rewe' })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('loses no transaction and leaves no name without a payee, whatever is merged', async () => {
    const name: fc.Arbitrary<string> = fc.constantFrom('A', 'B', 'C', 'D', 'a', 'E');
    const step = fc.record({ names: fc.array(name, { minLength: 1, maxLength: 3 }), into: name });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const own = openApp();
        const account = (await own.api.accounts.create({ name: 'Bank' })).id;
        for (const payee of ['A', 'B', 'C', 'D', 'A'])
          await own.api.transactions.create({ accountId: account, date: '2026-03-05', payee, amount: -1 });
        for (const { names: chosen, into } of steps) {
          const { payees } = await own.api.payees.list({});
          const ids = payees.filter((payee) => chosen.includes(payee.name)).map((payee) => payee.id);
          if (ids.length > 0) await own.api.payees.merge({ ids, name: into });
        }
        const { payees } = await own.api.payees.list({});
        expect(payees.reduce((sum, payee) => sum + payee.count, 0)).toBe(5);
        const known = new Set(payees.map((payee) => payee.name));
        for (const [folded, target] of payeeAliases(own.session.vault())) {
          expect(known.has(target)).toBe(true);
          expect([...known].some((each) => each.toLowerCase() === folded)).toBe(false);
        }
        await own.session.close();
      }),
      { numRuns: 40 },
    );
  });
});

test('other names can be taken away', async () => {
  await add('Rewe Markt');
  const id = await payeeId('Rewe Markt');
  await api.payees.merge({ ids: [id], name: 'Rewe' });
  await api.payees.deleteAlias({ payeeId: id, alias: 'REWE MARKT' });
  expect(aliases()).toEqual({});
  await expect(api.payees.deleteAlias({ payeeId: id, alias: 'Rewe Markt' })).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('payees that look like one are found with what they hold', async () => {
  await add('Rewe');
  await add('Rewe Markt 443', '2026-03-06');
  await add('Lidl');
  expect(await api.payees.duplicates()).toMatchObject([
    [
      { name: 'Rewe', count: 1 },
      { name: 'Rewe Markt 443', count: 1, lastDate: '2026-03-06' },
    ],
  ]);
});
