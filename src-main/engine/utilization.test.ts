import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { computeUtilization } from './utilization.ts';
import type { UtilizationInput } from './utilization.ts';

const categories = Array.from({ length: 6 }, (_, index) => ({
  id: index + 1,
  name: `Category ${index + 1}`,
  colour: 'gray',
  icon: 'dots',
  rollover: index === 0,
}));

const plain: UtilizationInput = {
  month: '2026-02',
  categories,
  budgets: [],
  spent: new Map(),
  carried: new Map(),
  edges: { warning: 75, critical: 90, over: 100 },
  monthlyLimit: null,
  income: 0,
  currency: 'USD',
};

describe('computeUtilization', () => {
  test('rows keep the order of the budgets; spending without a budget follows by size', () => {
    const { rows } = computeUtilization({
      ...plain,
      budgets: [
        { categoryId: 3, amount: 100 },
        { categoryId: 1, amount: 100 },
      ],
      spent: new Map<number | null, number>([
        [1, 200],
        [2, 5],
        [4, 50],
        [5, 0],
        [null, 20],
      ]),
    });
    expect(rows.map(({ categoryId, status }) => [categoryId, status])).toEqual([
      [3, 'good'],
      [1, 'over_budget'],
      [4, 'unbudgeted'],
      [null, 'unbudgeted'],
      [2, 'unbudgeted'],
    ]);
    expect(rows[3]).toMatchObject({ category: 'Uncategorized', remaining: -20, percent: 0, budget: 0 });
  });

  test('what is carried counts as available', () => {
    const { rows, totalBudget, overallPercent } = computeUtilization({
      ...plain,
      budgets: [{ categoryId: 1, amount: 1_000 }],
      spent: new Map([[1, 1_200]]),
      carried: new Map([[1, 600]]),
    });
    expect(rows[0]).toMatchObject({ budget: 1_000, carried: 600, remaining: 400, percent: 75, status: 'warning' });
    expect({ totalBudget, overallPercent }).toEqual({ totalBudget: 1_000, overallPercent: 75 });
  });

  test('a category that only carries something has a row', () => {
    const { rows } = computeUtilization({
      ...plain,
      carried: new Map([
        [1, -600],
        [2, 0],
      ]),
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ categoryId: 1, budget: 0, carried: -600, remaining: -600, status: 'over_budget' });
  });

  test('the rows sum to the totals, and no spending is left out', () => {
    const sums = fc.array(fc.integer({ min: -1_000, max: 100_000 }), { minLength: 7, maxLength: 7 });
    const budgets = fc.array(fc.nat(100_000), { maxLength: 6 });
    fc.assert(
      fc.property(sums, budgets, sums, (spent, amounts, carried) => {
        const spentOf = new Map<number | null, number>(
          spent.map((amount, index) => [index === 0 ? null : index, amount]),
        );
        const result = computeUtilization({
          ...plain,
          budgets: amounts.map((amount, index) => ({ categoryId: index + 1, amount })),
          spent: spentOf,
          carried: new Map(carried.slice(1).map((amount, index) => [index + 1, amount])),
        });
        const sum = (pick: (row: (typeof result.rows)[number]) => number): number =>
          result.rows.reduce((total, row) => total + pick(row), 0);
        expect(result.totalSpent).toBe(spent.reduce((total, amount) => total + amount, 0));
        expect(sum((row) => row.spent)).toBe(result.totalSpent);
        expect(sum((row) => row.budget)).toBe(result.totalBudget);
        expect(sum((row) => row.remaining)).toBe(sum((row) => row.budget + row.carried) - result.totalSpent);
      }),
    );
  });

  test('a category that does not exist is refused', () => {
    expect(() => computeUtilization({ ...plain, budgets: [{ categoryId: 99, amount: 1 }] })).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    );
  });
});
