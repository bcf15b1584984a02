import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bucketHealth, computeMetrics, distributionPercents } from './metrics.ts';

describe('distributionPercents', () => {
  test.each([
    [
      [2_000_000, 1_000_000, 1_500_000, 500_000],
      [40, 20, 30, 10],
    ],
    [
      [1, 1, 1],
      [33.34, 33.33, 33.33],
    ],
    [
      [-500, 100, 300],
      [0, 25, 75],
    ],
    [
      [0, -1],
      [0, 0],
    ],
  ])('%j is %j', (balances, percents) => {
    expect(distributionPercents(balances)).toEqual(percents);
  });

  test('sums to 100 as soon as any balance is above zero', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (balances) => {
        const hundredths = distributionPercents(balances).reduce((sum, percent) => sum + Math.round(percent * 100), 0);
        expect(hundredths).toBe(balances.some((balance) => balance > 0) ? 10_000 : 0);
      }),
    );
  });
});

test.each([
  [0, 500, false, 'healthy'],
  [0, 500, true, 'depleted'],
  [-1, null, true, 'depleted'],
  [499, 500, true, 'low'],
  [500, 500, true, 'healthy'],
  [1, null, true, 'healthy'],
])('a balance of %i with threshold %s, touched %s, is %s', (balance, threshold, touched, health) => {
  expect(bucketHealth({ balance, threshold, touched })).toBe(health);
});

test('computeMetrics adds what is unallocated to the buckets', () => {
  const bucket = { bucketId: 1, name: 'Living Expenses', balance: 600, health: 'healthy' } as const;
  const metrics = computeMetrics({
    income: 1_000,
    expenses: 100,
    unallocated: 300,
    buckets: [bucket],
    month: { month: '2026-03', income: 50, expenses: 100 },
  });
  expect(metrics).toEqual({
    totalBalance: 900,
    income: 1_000,
    expenses: 100,
    netCashFlow: 900,
    unallocated: 300,
    distribution: [{ ...bucket, percent: 100 }],
    month: { month: '2026-03', income: 50, expenses: 100, netCashFlow: -50 },
  });
});
