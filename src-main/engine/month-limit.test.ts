import { describe, expect, test } from 'vitest';

import { averageOfThree, checkMonthLimit, limitCompliance } from './month-limit.ts';

const change = {
  policy: 'enforce',
  limit: 500_000,
  totalBefore: 450_000,
  totalAfter: 800_000,
  currency: 'USD',
  month: '2026-02',
} as const;

describe('checkMonthLimit', () => {
  test('enforce refuses with the numbers', () => {
    expect(() => checkMonthLimit(change)).toThrow(
      expect.objectContaining({
        code: 'limit_enforced',
        message:
          'Combined category budgets (8000.00) exceed monthly limit (5000.00) by 3000.00 in 2026-02. ' +
          'Lower another budget or raise the limit.',
        details: { month: '2026-02', limit: 500_000, totalBefore: 450_000, totalAfter: 800_000, excess: 300_000 },
      }),
    );
  });

  test.each([
    ['warn lets it pass', { ...change, policy: 'warn' as const }],
    ['there is no limit', { ...change, limit: null }],
    ['the total keeps to the limit exactly', { ...change, totalAfter: 500_000 }],
    ['a total above the limit is lowered', { ...change, totalBefore: 900_000 }],
    ['nothing changes', { ...change, totalBefore: 800_000 }],
  ])('passes when %s', (_name, question) => {
    expect(() => checkMonthLimit(question)).not.toThrow();
  });
});

test.each([
  [500_000, 500_000, false],
  [500_001, 500_000, true],
  [500_001, null, false],
])('budgets of %i with limit %s exceed it: %s', (total, limit, exceeds) => {
  const compliance = limitCompliance(total, limit, 'USD');
  expect(compliance.totalBudgetExceedsLimit).toBe(exceeds);
  expect(compliance.message === null).toBe(!exceeds);
});

test.each([
  [[], 0],
  [[100], 100],
  [[100, 100, 101], 100],
  [[100, 101, 101], 101],
  [[-300, 0, 100], 0],
])('the average of %j is %i', (spent, average) => {
  expect(averageOfThree(spent)).toBe(average);
});
