import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { deficitOf, withBucketBalances, withRunningBalances } from './bucket-history.ts';
import type { Movement } from './bucket-history.ts';

describe('deficitOf', () => {
  test.each([
    [-1_900_000, 1_850_000, 50_000],
    [-1_850_000, 1_850_000, 0],
    [-100, 0, 100],
    [-100, -500, 100],
    [100, -500, 0],
    [0, -500, 0],
  ])('%i on a balance of %i lacks %i', (amount, before, deficit) => {
    expect(deficitOf(amount, before)).toBe(deficit);
  });
});

const movement = fc.record<Movement>({
  type: fc.constantFrom('allocation', 'expense', 'refund', 'cover', 'transfer'),
  bucketId: fc.integer({ min: 1, max: 4 }),
  amount: fc.integer({ min: -100_000, max: 100_000 }),
});

const sumOf = (movements: readonly Movement[], bucketId: number): number =>
  movements.reduce((sum, each) => (each.bucketId === bucketId ? sum + each.amount : sum), 0);

describe('withRunningBalances', () => {
  test('an overspent bucket shows each balance and the deficit', () => {
    const entries: Movement[] = [
      { type: 'cover', bucketId: 1, amount: 500 },
      { type: 'expense', bucketId: 1, amount: -19_000 },
      { type: 'transfer', bucketId: 1, amount: -500 },
      { type: 'allocation', bucketId: 1, amount: 19_000 },
    ];
    const { entries: shown, balanceBefore } = withRunningBalances(entries, 0);
    expect(shown.map(({ resultingBalance, deficit }) => [resultingBalance, deficit])).toEqual([
      [0, 0],
      [-500, 500],
      [18_500, 0],
      [19_000, 0],
    ]);
    expect(balanceBefore).toBe(0);
  });

  test('without entries the balance before is the balance after', () => {
    expect(withRunningBalances([], 700)).toEqual({ entries: [], balanceBefore: 700 });
  });

  test('pages join: two pages give what one gives', () => {
    fc.assert(
      fc.property(fc.array(movement), fc.nat(50), (movements, cut) => {
        const own = movements.map((each) => ({ ...each, bucketId: 1 }));
        const balance = sumOf(own, 1);
        const whole = withRunningBalances(own, balance);
        const first = withRunningBalances(own.slice(0, cut), balance);
        const second = withRunningBalances(own.slice(cut), first.balanceBefore);
        expect([...first.entries, ...second.entries]).toEqual(whole.entries);
        expect(whole.balanceBefore).toBe(0);
      }),
    );
  });

  test('each balance is the sum of its bucket’s movements so far', () => {
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        const after = new Map([1, 2, 3, 4].map((bucketId) => [bucketId, sumOf(movements, bucketId)]));
        const { entries, balancesBefore } = withBucketBalances(movements, after);
        entries.forEach((entry, index) => {
          expect(entry.resultingBalance).toBe(sumOf(movements.slice(index), entry.bucketId));
        });
        expect([...balancesBefore.values()].every((balance) => balance === 0)).toBe(true);
      }),
    );
  });
});
