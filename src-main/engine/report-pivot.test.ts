import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pivot } from './report-pivot.ts';
import type { Pivot, PivotRow } from './report-pivot.ts';
import { bySort, byTime } from './report-pivot-order.ts';
import type { PivotFact, PivotKey } from './report-pivot-tally.ts';
import type { PivotDimension } from './report-pivot-tree.ts';

const dimension = (more: Partial<PivotDimension> = {}): PivotDimension => ({
  compare: bySort({ by: 'value', descending: true }, String, 'en'),
  always: () => [],
  most: null,
  ...more,
});

/** An expense that is a transaction of its own. */
const fact = (part: number, keys: readonly PivotKey[], expenses: number, more: Partial<PivotFact> = {}): PivotFact => ({
  keys,
  column: null,
  income: 0,
  expenses,
  count: 1,
  part,
  whole: part,
  ...more,
});

const flat = (rows: readonly PivotRow[], depth = 0): readonly unknown[] =>
  rows.flatMap(({ key, joined, value, children }) => [
    [depth, joined === 0 ? key : `other ${joined}`, value],
    ...flat(children, depth + 1),
  ]);

describe('a worked example', () => {
  const facts = [
    fact(1, ['Food', 'Corner Shop'], 300, { column: '2026-01' }),
    fact(2, ['Food', 'Café'], 500, { column: '2026-02' }),
    fact(3, ['Rent', 'Landlord'], 2_000, { column: '2026-01' }),
    fact(4, ['Fun', 'Cinema'], 100, { column: '2026-01' }),
    fact(5, ['Fun', 'Cinema'], -40, { column: '2026-02' }),
  ];

  test('each level is in the order of its values', () => {
    const { rows, total } = pivot(facts, { measure: 'expenses', rows: [dimension(), dimension()], column: null });
    expect(flat(rows)).toEqual([
      [0, 'Rent', 2_000],
      [1, 'Landlord', 2_000],
      [0, 'Food', 800],
      [1, 'Café', 500],
      [1, 'Corner Shop', 300],
      [0, 'Fun', 60],
      [1, 'Cinema', 60],
    ]);
    expect(total).toEqual({ value: 2_860, columns: [] });
  });

  test('columns stand in the order of time, empty ones too', () => {
    const months = dimension({ compare: byTime(false), always: () => ['2026-01', '2026-02', '2026-03'] });
    const { columns, rows, total } = pivot(facts, { measure: 'expenses', rows: [dimension()], column: months });
    expect(columns.map(({ key }) => key)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(rows.map((row) => row.columns)).toEqual([
      [2_000, 0, 0],
      [300, 500, 0],
      [100, -40, 0],
    ]);
    expect(total.columns).toEqual([2_400, 460, 0]);
  });

  test('the first are kept and the others joined, at every level', () => {
    const first = dimension({ most: 1 });
    const { rows } = pivot(facts, { measure: 'expenses', rows: [first, first], column: null });
    expect(flat(rows)).toEqual([
      [0, 'Rent', 2_000],
      [1, 'Landlord', 2_000],
      [0, 'other 2', 860],
    ]);
  });

  test('averages are made of sums, not of averages', () => {
    const { rows, total } = pivot(facts, { measure: 'average', rows: [dimension()], column: null });
    expect(rows.map(({ key, value }) => [key, value])).toEqual([
      ['Rent', 2_000],
      ['Food', 400],
      ['Fun', 30],
    ]);
    expect(total.value).toBe(572);
  });

  test('nothing makes no rows', () => {
    const plan = { rows: [dimension()], column: dimension() };
    expect(pivot([], { measure: 'expenses', ...plan })).toEqual({
      columns: [],
      rows: [],
      total: { value: 0, columns: [] },
    });
    expect(pivot([], { measure: 'average', ...plan }).total.value).toBeNull();
  });
});

test('a transaction with two tags counts under both, and once where they are joined and in the total', () => {
  const facts = [fact(1, ['trip'], 300), fact(1, ['work'], 300), fact(2, ['home'], 900), fact(3, ['work'], 10)];
  const plan = { measure: 'expenses', column: null } as const;
  expect(flat(pivot(facts, { ...plan, rows: [dimension()] }).rows)).toEqual([
    [0, 'home', 900],
    [0, 'work', 310],
    [0, 'trip', 300],
  ]);
  const joined = pivot(facts, { ...plan, rows: [dimension({ most: 1 })] });
  expect(flat(joined.rows)).toEqual([
    [0, 'home', 900],
    [0, 'other 2', 310],
  ]);
  expect(joined.total.value).toBe(1_210);
});

test('a split transaction counts in both of its categories, and once where they are joined and in the total', () => {
  const facts = [fact(1, ['Food'], 300, { whole: 9 }), fact(2, ['Fun'], 200, { whole: 9 }), fact(3, ['Food'], 1)];
  const count = (most: number | null): Pivot =>
    pivot(facts, { measure: 'count', rows: [dimension({ most })], column: null });
  expect(flat(count(null).rows)).toEqual([
    [0, 'Food', 2],
    [0, 'Fun', 1],
  ]);
  expect(count(null).total.value).toBe(2);
  expect(flat(count(1).rows)).toEqual([
    [0, 'Food', 2],
    [0, 'other 1', 1],
  ]);
});

const key = fc.constantFrom<PivotKey>('a', 'b', 'c', 'd', null);

/** Transactions of parts, each part under some tags. */
const facts = fc
  .array(
    fc.array(
      fc.record({
        keys: fc.tuple(key, key),
        columns: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
        amount: fc.integer({ min: -500, max: 500 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { maxLength: 12 },
  )
  .map((wholes) => {
    let part = 0;
    return wholes.flatMap((parts, whole) =>
      parts.flatMap(({ keys, columns, amount }) => {
        part += 1;
        const own = { keys, income: Math.max(amount, 0), expenses: Math.max(-amount, 0), count: 1, part, whole };
        return columns.map((column): PivotFact => ({ ...own, column }));
      }),
    );
  });

/** What a cell must show: every part once, every transaction once. */
const truth = (cell: readonly PivotFact[]) => {
  const parts = [...new Map(cell.map((one) => [one.part, one])).values()];
  return {
    net: parts.reduce((sum, { income, expenses }) => sum + income - expenses, 0),
    count: new Set(cell.map(({ whole }) => whole)).size,
  };
};

describe.each(['net', 'count'] as const)('%s', (measure) => {
  test('every cell is the sum of its own facts, however groups are joined', () => {
    const most = fc.option(fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(facts, most, most, (all, first, second) => {
        const plan = { measure, rows: [dimension({ most: first }), dimension({ most: second })] };
        const { columns, rows, total } = pivot(all, { ...plan, column: dimension() });
        const told = all.filter(({ income, expenses }) => measure === 'count' || income !== expenses);
        expect(total.value).toBe(truth(told)[measure]);
        const check = (list: readonly PivotRow[], level: number, inside: readonly PivotFact[]): void => {
          const shown = new Set(list.filter(({ joined }) => joined === 0).map((row) => row.key));
          for (const row of list) {
            const own = inside.filter(({ keys }) => {
              const one = keys[level] ?? null;
              return row.joined === 0 ? one === row.key : !shown.has(one);
            });
            expect(row.value).toBe(truth(own)[measure]);
            expect(row.columns).toEqual(
              columns.map((column) => truth(own.filter((one) => one.column === column.key))[measure]),
            );
            check(row.children, level + 1, own);
          }
        };
        check(rows, 0, told);
      }),
    );
  });

  test('the order of the dimensions changes no total', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const plan = { measure, rows: [dimension(), dimension()], column: dimension() };
        const turned = all.map((one) => ({ ...one, keys: one.keys.toReversed() }));
        expect(pivot(turned, plan).total).toEqual(pivot(all, plan).total);
      }),
    );
  });
});
