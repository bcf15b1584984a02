import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  emptyDraft,
  followsShares,
  mostFor,
  restOf,
  sharesOf,
  withAmount,
  withPartAmount,
  withPartPercent,
  withShares,
} from './allocation-draft.ts';
import type { AllocationDraft } from './allocation-draft.ts';

const BALANCED = [
  { bucketId: 1, percent: 50 },
  { bucketId: 2, percent: 20 },
  { bucketId: 3, percent: 15 },
  { bucketId: 4, percent: 15 },
];
const draft = emptyDraft(5_000_000, [1, 2, 3, 4]);
const amounts = (of: AllocationDraft): readonly number[] => of.parts.map((part) => part.amount);

describe('an allocation draft', () => {
  test('starts with everything unallocated', () => {
    expect(restOf(draft)).toBe(5_000_000);
  });

  test('follows a strategy to the unit', () => {
    const balanced = withShares(draft, BALANCED);
    expect(amounts(balanced)).toEqual([2_500_000, 1_000_000, 750_000, 750_000]);
    expect(followsShares(balanced, BALANCED)).toBe(true);
  });

  test('gives nothing to a bucket that the strategy does not name', () => {
    const half = withShares(draft, [{ bucketId: 2, percent: 50 }]);
    expect(amounts(half)).toEqual([0, 2_500_000, 0, 0]);
    expect(restOf(half)).toBe(2_500_000);
  });

  test('holds an amount to what is left', () => {
    const first = withPartAmount(draft, 1, 4_000_000);
    expect(mostFor(first, 2)).toBe(1_000_000);
    expect(amounts(withPartAmount(first, 2, 9_000_000))).toEqual([4_000_000, 1_000_000, 0, 0]);
    expect(amounts(withPartAmount(first, 2, -5))).toEqual([4_000_000, 0, 0, 0]);
  });

  test('holds a percentage to what is left', () => {
    const first = withPartPercent(draft, 1, 80);
    expect(withPartPercent(first, 2, 50).parts[1]).toMatchObject({ percent: 20, amount: 1_000_000 });
  });

  test('links amount and percentage', () => {
    expect(withPartAmount(draft, 3, 1_250_000).parts[2]?.percent).toBe(25);
    expect(withPartPercent(draft, 3, 25).parts[2]?.amount).toBe(1_250_000);
  });

  test('keeps percentages while the whole changes', () => {
    const balanced = withAmount(withShares(draft, BALANCED), 1000);
    expect(amounts(balanced)).toEqual([500, 200, 150, 150]);
  });

  test('saves thirds as a strategy of exactly 100 percent', () => {
    const thirds = [1, 2, 3].reduce((all, id) => withPartAmount(all, id, 100), emptyDraft(300, [1, 2, 3]));
    const shares = sharesOf(thirds);
    expect(shares.map((share) => share.percent)).toEqual([33.34, 33.33, 33.33]);
  });

  test('has no shares to save before anything is divided', () => {
    expect(sharesOf(draft)).toEqual([]);
  });

  test('never gives away more than there is, whatever is dragged', () => {
    const step = fc.record({
      bucketId: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom('amount', 'percent', 'whole'),
      value: fc.double({ min: -10, max: 200, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.array(step, { maxLength: 30 }), (whole, steps) => {
        let now = emptyDraft(whole, [1, 2, 3, 4]);
        for (const { bucketId, kind, value } of steps) {
          if (kind === 'amount') now = withPartAmount(now, bucketId, Math.round((value / 100) * whole));
          else if (kind === 'percent') now = withPartPercent(now, bucketId, value);
          else now = withAmount(now, Math.round((Math.abs(value) / 100) * whole));
          expect(restOf(now)).toBeGreaterThanOrEqual(0);
          expect(now.parts.every((part) => part.amount >= 0 && Number.isSafeInteger(part.amount))).toBe(true);
        }
        expect(sharesOf(now).reduce((sum, share) => sum + Math.round(share.percent * 100), 0)).toBeLessThanOrEqual(
          10_000,
        );
      }),
    );
  });
});
