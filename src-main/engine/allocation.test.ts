import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BUILT_IN_STRATEGIES } from '../../src-shared/strategies.ts';
import { allocateByShares, checkAvailable, checkParts } from './allocation.ts';

const sharesOf = (percents: readonly number[]): { bucketId: number; percent: number }[] =>
  percents.map((percent, index) => ({ bucketId: index + 1, percent }));

/** Percentages with two decimals that sum to at most 100. */
const percentLists = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 8 })
  .map((cuts) => [...cuts].toSorted((a, b) => a - b))
  .map((cuts) => cuts.map((cut, index) => (cut - (cuts[index - 1] ?? 0)) / 100));

describe('allocateByShares', () => {
  test.each([
    [100_000, [50, 20, 15, 15], [50_000, 20_000, 15_000, 15_000], 0],
    [100_001, [50, 20, 15, 15], [50_001, 20_000, 15_000, 15_000], 0],
    [100, [33.33, 33.33, 33.34], [33, 33, 34], 0],
    [100, [33.333333, 33.333333, 33.333334], [33, 33, 34], 0],
    [1_001, [50], [501], 500],
    [999, [], [], 999],
    [-1_001, [50, 50], [-501, -500], 0],
    [0, [50, 50], [0, 0], 0],
  ])('%i by %j gives %j and leaves %i', (amount, percents, parts, rest) => {
    const division = allocateByShares(amount, sharesOf(percents));
    expect(division.parts.map((part) => part.amount)).toEqual(parts);
    expect(division.rest).toBe(rest);
  });

  test.each(BUILT_IN_STRATEGIES)('$name leaves no rest of any amount', ({ percents }) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (amount) => {
        expect(allocateByShares(amount, sharesOf(percents)).rest).toBe(0);
      }),
    );
  });

  test('parts and rest sum to the amount, and none has another sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), percentLists, (amount, percents) => {
        const { parts, rest } = allocateByShares(amount, sharesOf(percents));
        expect(parts.reduce((sum, part) => sum + part.amount, rest)).toBe(amount);
        expect([...parts.map((part) => part.amount), rest].every((part) => part * amount >= 0)).toBe(true);
      }),
    );
  });

  test('100 % leaves nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), percentLists, (amount, percents) => {
        const hundredths = percents.reduce((sum, percent) => sum + Math.round(percent * 100), 0);
        expect(allocateByShares(amount, sharesOf([...percents, (10_000 - hundredths) / 100])).rest).toBe(0);
      }),
    );
  });

  test('refuses above 100 %, negative shares and repeated buckets', () => {
    expect(() => allocateByShares(1, sharesOf([60, 40.01]))).toThrow('sum to 100.01 %');
    expect(() => allocateByShares(1, sharesOf([60, -1]))).toThrow('negative (-1 %)');
    expect(() => allocateByShares(1, [...sharesOf([10]), ...sharesOf([10])])).toThrow('only one part');
  });
});

describe('checkParts', () => {
  test('keeps what holds anything and leaves a rest', () => {
    const parts = [
      { bucketId: 1, amount: 20_000 },
      { bucketId: 2, amount: 0 },
      { bucketId: 3, amount: 10_000 },
    ];
    expect(checkParts(50_000, parts, 'INR')).toEqual({
      parts: [
        { bucketId: 1, amount: 20_000 },
        { bucketId: 3, amount: 10_000 },
      ],
      rest: 20_000,
    });
  });

  test('refuses parts above the amount, with the numbers', () => {
    const parts = [
      { bucketId: 1, amount: 30_000 },
      { bucketId: 2, amount: 25_000 },
    ];
    expect(() => checkParts(50_000, parts, 'INR')).toThrow(
      expect.objectContaining({
        code: 'over_allocation',
        message: 'The parts sum to 550.00 INR, 50.00 more than the 500.00 to allocate.',
        details: { amount: 50_000, allocated: 55_000, excess: 5_000 },
      }),
    );
  });

  test('refuses negative parts and repeated buckets', () => {
    expect(() => checkParts(100, [{ bucketId: 1, amount: -150 }], 'INR')).toThrow('negative (-1.50 INR)');
    const twice = [
      { bucketId: 1, amount: 1 },
      { bucketId: 1, amount: 1 },
    ];
    expect(() => checkParts(100, twice, 'INR')).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });
});

describe('checkAvailable', () => {
  test('lets everything that is unallocated be allocated', () => {
    expect(() => checkAvailable(500, 500, 'JPY')).not.toThrow();
  });

  test('refuses more, with the numbers', () => {
    expect(() => checkAvailable(150_000, 100_000, 'INR')).toThrow(
      expect.objectContaining({
        code: 'over_allocation',
        message: 'Cannot allocate 1500.00 INR: only 1000.00 is unallocated, 500.00 too little.',
      }),
    );
  });
});
