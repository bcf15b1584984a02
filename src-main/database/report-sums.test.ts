import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Account } from '../../src-shared/contract/accounts.ts';
import type { Category } from '../../src-shared/contract/categories.ts';
import { DIMENSIONS, reportRequest } from '../../src-shared/contract/report-request.ts';
import type { Dimension, ReportFilter } from '../../src-shared/contract/report-request.ts';
import type { Transaction } from '../../src-shared/contract/transactions.ts';
import { groupKey } from '../engine/report-period.ts';
import { openApp } from '../testing/memory-session.ts';
import type { Client } from '../testing/memory-session.ts';
import { begin, steps, take } from '../testing/random-steps.ts';
import { hasWords } from './note-words.ts';
import { sumsBy } from './report-sums.ts';
import type { GroupSum, SumScope } from './report-sums.ts';

const noFilter: ReportFilter = reportRequest.parse({ kind: 'any' }).filter;

type Rows = {
  readonly list: readonly Transaction[];
  readonly accounts: ReadonlyMap<number, Account>;
  readonly categories: ReadonlyMap<number, Category>;
};

const rowsOf = async (api: Client): Promise<Rows> => ({
  list: await api.transactions.list({ limit: 500 }),
  accounts: new Map((await api.accounts.list()).map((account) => [account.id, account])),
  categories: new Map((await api.categories.list()).map((category) => [category.id, category])),
});

/** What counts of a transaction: its parts, or itself. */
type Leaf = Pick<Transaction, 'amount' | 'categoryId' | 'bucketId'> & { readonly whole: Transaction };

const leavesOf = ({ list }: Rows): readonly Leaf[] =>
  list.flatMap((whole) => (whole.splits.length > 0 ? whole.splits : [whole]).map((leaf) => ({ ...leaf, whole })));

const kindOf = ({ categories }: Rows, { amount, categoryId }: Leaf): 'income' | 'expense' =>
  (categoryId === null ? null : categories.get(categoryId)?.kind) ?? (amount > 0 ? 'income' : 'expense');

const counts = ({ accounts }: Rows, { whole }: Leaf): boolean =>
  accounts.get(whole.accountId)?.onBudget === true &&
  !(whole.transferAccountId !== null && accounts.get(whole.transferAccountId)?.onBudget === true);

const anyOf = <T>(wanted: readonly T[], has: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));

const isFound = ({ payee, notes, tags }: Transaction, search: string): boolean => {
  const words = search.toLowerCase().split(' ');
  return (
    search === '' ||
    words.every((word) => payee.toLowerCase().includes(word)) ||
    hasWords(`${notes} ${tags.join(' ')}`, words)
  );
};

const matches = ({ whole, categoryId, bucketId }: Leaf, { from, to, filter }: SumScope): boolean =>
  whole.date >= from &&
  whole.date <= to &&
  anyOf(filter.accountIds, [whole.accountId]) &&
  anyOf(filter.categoryIds, [categoryId]) &&
  anyOf(filter.bucketIds, [bucketId ?? 0]) &&
  anyOf(filter.payeeIds, [whole.payeeId ?? 0]) &&
  anyOf(filter.tags, whole.tags) &&
  isFound(whole, filter.search) &&
  Math.abs(whole.amount) >= (filter.minAmount ?? 0) &&
  Math.abs(whole.amount) <= (filter.maxAmount ?? Infinity);

const keysOf = (rows: Rows, leaf: Leaf, dimension: Dimension): readonly GroupSum['keys'][number][] => {
  const { whole } = leaf;
  switch (dimension) {
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return [groupKey(whole.date, dimension)];
    case 'category-kind':
      return [kindOf(rows, leaf)];
    case 'category':
      return [leaf.categoryId];
    case 'payee':
      return [whole.payeeId];
    case 'bucket':
      return [leaf.bucketId];
    case 'account':
      return [whole.accountId];
    case 'tag':
      return whole.tags.length === 0 ? [''] : whole.tags;
    case 'member':
      return ['owner'];
  }
};

const combinations = (rows: Rows, leaf: Leaf, dimensions: readonly Dimension[]): readonly GroupSum['keys'][] =>
  dimensions.reduce<readonly GroupSum['keys'][]>(
    (all, dimension) => all.flatMap((keys) => keysOf(rows, leaf, dimension).map((key) => [...keys, key])),
    [[]],
  );

type Tally = { income: number; expenses: number; readonly wholes: Set<number> };

/** The same sums, row by row. */
const recomputed = (rows: Rows, scope: SumScope, dimensions: readonly Dimension[]): ReadonlyMap<string, unknown> => {
  const groups = new Map<string, Tally>();
  if (dimensions.length === 0) groups.set('[]', { income: 0, expenses: 0, wholes: new Set() });
  for (const leaf of leavesOf(rows).filter((one) => counts(rows, one) && matches(one, scope))) {
    for (const keys of combinations(rows, leaf, dimensions)) {
      const key = JSON.stringify(keys);
      const tally = groups.get(key) ?? { income: 0, expenses: 0, wholes: new Set() };
      if (kindOf(rows, leaf) === 'income') tally.income += leaf.amount;
      else tally.expenses -= leaf.amount;
      tally.wholes.add(leaf.whole.id);
      groups.set(key, tally);
    }
  }
  return new Map(
    [...groups].map(([key, { income, expenses, wholes }]) => [key, { income, expenses, count: wholes.size }]),
  );
};

const summed = (groups: readonly GroupSum[]): ReadonlyMap<string, unknown> =>
  new Map(groups.map(({ keys, ...sums }) => [JSON.stringify(keys), sums]));

const some = <T>(list: readonly T[], places: readonly number[]): T[] => [
  ...new Set(places.flatMap((place) => list.at(place % Math.max(1, list.length)) ?? [])),
];

const places = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fc.nat(20)) });

const wishes = fc.record({
  accounts: places,
  categories: places,
  buckets: places,
  payees: places,
  tags: places,
  search: fc.constantFrom('', '', '', 'payee', 'Payee 3', 'note', 'edited 1', 'shop', 'tag 1'),
  amounts: fc.option(fc.tuple(fc.nat(500_000), fc.nat(500_000))),
  days: fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 })),
  dimensions: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 3 }),
});

type Wish = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

const filterOf = ({ list, accounts, categories }: Rows, wish: Wish): ReportFilter => ({
  accountIds: some([...accounts.keys()], wish.accounts),
  categoryIds: some([null, ...categories.keys()], wish.categories),
  bucketIds: some([1, 2, 3, 4], wish.buckets),
  payeeIds: some(
    list.flatMap(({ payeeId }) => payeeId ?? []),
    wish.payees,
  ),
  tags: some(['tag 0', 'tag 1', 'tag 2', 'Any'], wish.tags),
  search: wish.search,
  minAmount: wish.amounts === null ? null : Math.min(...wish.amounts),
  maxAmount: wish.amounts === null ? null : Math.max(...wish.amounts),
});

const scopeOf = (rows: Rows, wish: Wish): SumScope => {
  const [first = '', last = ''] = wish.days.map((day) => `2026-03-${String(day).padStart(2, '0')}`).toSorted();
  return { from: wish.days[0] % 3 === 0 ? '2026-01-01' : first, to: last, filter: filterOf(rows, wish) };
};

test('the sums are those of the rows, one by one, under any filter and by any dimensions', async () => {
  await fc.assert(
    fc.asyncProperty(steps(30), fc.array(wishes, { minLength: 12, maxLength: 12 }), async (sequence, asked) => {
      const { api, session } = openApp();
      await begin(api);
      for (const step of sequence) await take(api, step);
      const rows = await rowsOf(api);
      for (const wish of asked) {
        const scope = scopeOf(rows, wish);
        const groups = sumsBy(session.vault(), scope, wish.dimensions, { exactCount: true });
        expect(summed(groups)).toEqual(recomputed(rows, scope, wish.dimensions));
      }
      await session.close();
    }),
    { numRuns: 25 },
  );
});

test('the sums kept by day answer as the rows do', async () => {
  await fc.assert(
    fc.asyncProperty(steps(30), fc.array(wishes, { minLength: 8, maxLength: 8 }), async (sequence, asked) => {
      const { api, session } = openApp();
      await begin(api);
      for (const step of sequence) await take(api, step);
      const rows = await rowsOf(api);
      const reader = session.vault();
      for (const wish of asked) {
        const { categoryIds } = filterOf(rows, wish);
        const scope = { ...scopeOf(rows, wish), filter: { ...noFilter, categoryIds } };
        const dimensions = wish.dimensions.filter(
          (one) => !['payee', 'bucket', 'account', 'tag', 'member'].includes(one),
        );
        const plain = (exactCount: boolean) =>
          sumsBy(reader, scope, dimensions, { exactCount }).map(({ count: _, ...sums }) => sums);
        expect(plain(false)).toEqual(plain(true));
      }
      await session.close();
    }),
    { numRuns: 15 },
  );
});

describe('what counts', () => {
  const march: SumScope = { from: '2026-03-01', to: '2026-03-31', filter: noFilter };

  const openWith = async () => {
    const { api, session } = openApp();
    const bank = (await api.accounts.create({ name: 'Bank' })).id;
    const categories = await api.categories.list();
    const idOf = (name: string): number => categories.find((category) => category.name === name)?.id ?? 0;
    const add = async (amount: number, more: { categoryId?: number; accountId?: number; tags?: string[] } = {}) =>
      (await api.transactions.create({ accountId: bank, date: '2026-03-05', amount, ...more })).id;
    return { api, reader: session.vault(), bank, idOf, add };
  };

  test('nothing at all is one group of zeros', async () => {
    const { reader } = await openWith();
    expect(sumsBy(reader, march, [])).toEqual([{ keys: [], income: 0, expenses: 0, count: 0 }]);
    expect(sumsBy(reader, march, ['category'])).toEqual([]);
  });

  test('a refund lessens the expenses of its category', async () => {
    const { reader, idOf, add } = await openWith();
    await add(-1_000, { categoryId: idOf('Groceries') });
    await add(300, { categoryId: idOf('Groceries') });
    expect(sumsBy(reader, march, ['category'])).toEqual([
      { keys: [idOf('Groceries')], income: 0, expenses: 700, count: 2 },
    ]);
  });

  test('a split counts by its parts, and as one transaction', async () => {
    const { api, reader, idOf, add } = await openWith();
    const id = await add(-1_000);
    const parts = [
      { amount: -600, categoryId: idOf('Rent') },
      { amount: -400, categoryId: idOf('Groceries') },
    ];
    await api.transactions.split({ id, splits: parts });
    expect(sumsBy(reader, march, [], { exactCount: true })).toEqual([
      { keys: [], income: 0, expenses: 1_000, count: 1 },
    ]);
    const rent = { ...march, filter: { ...noFilter, categoryIds: [idOf('Rent')] } };
    expect(sumsBy(reader, rent, [])).toMatchObject([{ expenses: 600 }]);
  });

  test('limits of the amount are those of the whole transaction, a category that of its part', async () => {
    const { api, reader, idOf, add } = await openWith();
    const id = await add(-1_000);
    await api.transactions.split({ id, splits: [{ amount: -600, categoryId: idOf('Rent') }, { amount: -400 }] });
    await add(-500);
    const spent = (filter: Partial<ReportFilter>): number | undefined =>
      sumsBy(reader, { ...march, filter: { ...noFilter, ...filter } }, [])[0]?.expenses;
    expect(spent({ minAmount: 700 })).toBe(1_000);
    expect(spent({ maxAmount: 700 })).toBe(500);
    expect(spent({ categoryIds: [null] })).toBe(900);
    expect(spent({ categoryIds: [null, idOf('Rent')], minAmount: 700 })).toBe(1_000);
    expect(spent({ categoryIds: [null], maxAmount: 700 })).toBe(500);
  });

  test('a transfer between accounts on the budget counts nowhere, one to an account off it is an expense', async () => {
    const { api, reader, add } = await openWith();
    const wallet = (await api.accounts.create({ name: 'Wallet', type: 'cash' })).id;
    const broker = (await api.accounts.create({ name: 'Broker', type: 'investment' })).id;
    for (const other of [wallet, broker]) {
      const id = await add(-500);
      await api.transactions.linkTransfer({ id, otherId: await add(500, { accountId: other }) });
    }
    expect(sumsBy(reader, march, ['account'])).toMatchObject([{ keys: [1], income: 0, expenses: 500, count: 1 }]);
  });

  test('one tag in several spellings is one group, under the spelling used most', async () => {
    const { reader, add } = await openWith();
    await add(-100, { tags: ['Trip'] });
    await add(-200, { tags: ['Trip', 'Goa'] });
    await add(-400, { tags: ['TRIP'] });
    await add(-800);
    const groups = sumsBy(reader, march, ['tag']).map(({ keys: [tag], expenses, count }) => [tag, expenses, count]);
    expect(new Set(groups.map((group) => JSON.stringify(group)))).toEqual(
      new Set(['["",800,1]', '["Goa",200,1]', '["Trip",700,3]']),
    );
  });
});
