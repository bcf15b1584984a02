import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { proposeCover, proposeCoverOf } from './covering.ts';

const balancesOf = (balances: readonly number[]): { bucketId: number; balance: number }[] =>
  balances.map((balance, index) => ({ bucketId: index + 1, balance }));

describe('proposeCover', () => {
  test.each([
    [
      'one payer',
      [-500, 10_000, 0],
      [],
      [{ bucketId: 1, deficit: 500, from: [{ bucketId: 2, amount: 500 }], uncovered: 0 }],
    ],
    [
      'in the user’s order, then the largest',
      [-500, 100, 200, 300],
      [2],
      [
        {
          bucketId: 1,
          deficit: 500,
          from: [
            { bucketId: 2, amount: 100 },
            { bucketId: 4, amount: 300 },
            { bucketId: 3, amount: 100 },
          ],
          uncovered: 0,
        },
      ],
    ],
    [
      'no money twice',
      [-300, -300, 400],
      [],
      [
        { bucketId: 1, deficit: 300, from: [{ bucketId: 3, amount: 300 }], uncovered: 0 },
        { bucketId: 2, deficit: 300, from: [{ bucketId: 3, amount: 100 }], uncovered: 200 },
      ],
    ],
    ['nobody can pay', [-300, 0], [2], [{ bucketId: 1, deficit: 300, from: [], uncovered: 300 }]],
    ['nothing to cover', [0, 100], [], []],
  ])('%s', (_name, balances, order, proposals) => {
    expect(proposeCover({ balances: balancesOf(balances), order })).toEqual(proposals);
  });

  test('covers as much as there is and never takes a bucket below zero', () => {
    const lists = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(lists, fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8]), (list, order) => {
        const balances = balancesOf(list);
        const proposals = proposeCover({ balances, order });
        const taken = new Map<number, number>();
        for (const { bucketId, amount } of proposals.flatMap(({ from }) => from)) {
          taken.set(bucketId, (taken.get(bucketId) ?? 0) + amount);
        }
        for (const [bucketId, amount] of taken) expect(amount).toBeLessThanOrEqual(list[bucketId - 1] ?? 0);
        for (const { deficit, from, uncovered } of proposals) {
          expect(from.reduce((sum, part) => sum + part.amount, uncovered)).toBe(deficit);
        }
        const there = list.filter((balance) => balance > 0).reduce((sum, balance) => sum + balance, 0);
        const missing = list.filter((balance) => balance < 0).reduce((sum, balance) => sum - balance, 0);
        const uncovered = proposals.reduce((sum, proposal) => sum + proposal.uncovered, 0);
        expect(uncovered).toBe(Math.max(0, missing - there));
      }),
    );
  });
});

test('proposeCoverOf gives one bucket all there is, whatever others lack', () => {
  const question = { balances: balancesOf([-300, -300, 400]), order: [] };
  expect(proposeCoverOf(2, question)).toEqual({
    bucketId: 2,
    deficit: 300,
    from: [{ bucketId: 3, amount: 300 }],
    uncovered: 0,
  });
  expect(proposeCoverOf(3, question)).toBeNull();
});
