import { describe, expect, test } from 'vitest';

import { activeConditions } from './alerts.ts';
import type { WatchedBalances } from './balance-alerts.ts';
import type { WatchedBudgets } from './budget-alerts.ts';

const healthy: WatchedBalances & WatchedBudgets = {
  buckets: [
    { id: 1, name: 'Living Expenses', balance: 2_000_000, touched: true, role: 'living' },
    { id: 2, name: 'Emergency Fund', balance: 1_000_000, touched: true, role: 'emergency' },
    { id: 3, name: 'Investments', balance: 0, touched: false, role: null },
  ],
  thresholds: { emergencyBelow: 500_000, livingBelow: 300_000, totalBelow: 200_000 },
  totalBalance: 3_000_000,
  monthNet: 3_000_000,
  month: '2026-03',
  currency: 'INR',
};

const withBalance = (id: number, balance: number): WatchedBalances => ({
  ...healthy,
  buckets: healthy.buckets.map((bucket) => (bucket.id === id ? { ...bucket, balance, touched: true } : bucket)),
});

const keysOf = (watched: WatchedBalances & WatchedBudgets): readonly string[] =>
  activeConditions(watched).map(({ key, severity }) => `${severity} ${key}`);

describe('activeConditions', () => {
  test.each([
    ['all is well', healthy, []],
    ['at its threshold the emergency fund is not low', withBalance(2, 500_000), []],
    ['one paisa below it is', withBalance(2, 499_999), ['high emergency_low:2']],
    ['living below its threshold', withBalance(1, 299_999), ['medium living_low:1']],
    ['a bucket that was emptied', withBalance(3, 0), ['high bucket_depleted:3']],
    ['a bucket below zero', withBalance(1, -50_000), ['high bucket_depleted:1', 'medium living_low:1']],
    ['more spent than earned', { ...healthy, monthNet: -1 }, ['medium negative_cash_flow:2026-03']],
    ['total below its threshold', { ...healthy, totalBalance: 199_999 }, ['critical total_low']],
    [
      'an overspent category',
      { ...healthy, categoryOverspends: [{ categoryId: 7, name: 'Travel', available: 1_000, spent: 1_500 }] },
      ['medium over_budget:2026-03:7'],
    ],
    [
      'budgets above the limit',
      { ...healthy, limitExceeded: { total: 800_000, limit: 500_000 } },
      ['medium limit_exceeded:2026-03'],
    ],
  ])('%s', (_name, watched, keys) => {
    expect(keysOf(watched)).toEqual(keys);
  });

  test('an empty vault has nothing to say', () => {
    const buckets = healthy.buckets.map((bucket) => ({ ...bucket, balance: 0, touched: false }));
    expect(activeConditions({ ...healthy, buckets, totalBalance: 0, monthNet: 0 })).toEqual([]);
  });

  test('once money moved, what never got any can be low but not depleted', () => {
    const buckets = healthy.buckets.map((bucket) => ({ ...bucket, balance: 0, touched: false }));
    const watched = { ...healthy, buckets, totalBalance: 150_000, monthNet: 150_000 };
    expect(keysOf(watched)).toEqual(['critical total_low', 'high emergency_low:2', 'medium living_low:1']);
  });

  test('messages carry the figures', () => {
    const messages = activeConditions({
      ...withBalance(1, -50_000),
      monthNet: -2_550,
      totalBalance: 100_000,
      categoryOverspends: [{ categoryId: 7, name: 'Travel', available: 1_000, spent: 1_500 }],
      limitExceeded: { total: 800_000, limit: 500_000 },
    }).map(({ message }) => message);
    expect(messages).toEqual([
      'Everything together comes to 1000.00 INR, less than the 2000.00 INR to keep.',
      'Living Expenses is 500.00 INR below zero: cover the deficit from another bucket.',
      'Living Expenses holds -500.00 INR, less than the 3000.00 INR to keep.',
      'The expenses of 2026-03 exceed its income by 25.50 INR.',
      '15.00 INR of 10.00 INR spent in 2026-03: 5.00 INR too much.',
      'Combined category budgets (8000.00) exceed monthly limit (5000.00) by 3000.00.',
    ]);
  });
});
