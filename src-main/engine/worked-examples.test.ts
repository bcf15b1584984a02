import { expect, test } from 'vitest';

import { activeConditions } from './alerts.ts';
import { checkAvailable, checkParts } from './allocation.ts';
import { withRunningBalances } from './bucket-history.ts';
import { chargedBucket, flowOf } from './charging.ts';
import { bucketHealth, computeMetrics } from './metrics.ts';
import { computeUtilization } from './utilization.ts';

const THRESHOLDS = { emergencyBelow: 500_000, livingBelow: 300_000, totalBelow: 200_000 };
const NAMES = ['Living Expenses', 'Emergency Fund', 'Investments', 'Savings & Goals'];

const metricsOf = (balances: readonly number[], income: number, expenses: number): ReturnType<typeof computeMetrics> =>
  computeMetrics({
    income,
    expenses,
    unallocated: 0,
    buckets: balances.map((balance, index) => ({
      bucketId: index + 1,
      name: NAMES[index] ?? '',
      balance,
      health: bucketHealth({ balance, threshold: null, touched: true }),
    })),
    month: { month: '2026-03', income, expenses },
  });

test('50,000 of income in four buckets, then 20,500 of living expenses', () => {
  const income = 5_000_000;
  checkAvailable(income, income, 'INR');
  const amounts = [2_000_000, 1_000_000, 1_500_000, 500_000];
  const { parts, rest } = checkParts(
    income,
    amounts.map((amount, index) => ({ bucketId: index + 1, amount })),
    'INR',
  );
  expect(rest).toBe(0);
  const before = metricsOf(
    parts.map((part) => part.amount),
    income,
    0,
  );
  expect(before.distribution.map(({ percent }) => percent)).toEqual([40, 20, 30, 10]);

  const flow = flowOf({ onBudget: true, isTransfer: false, amount: -150_000, categoryKind: 'expense' });
  expect(chargedBucket({ flow, categoryBucketId: 1, chosenBucketId: null, defaultBucketId: 1 })).toBe(1);
  const { entries } = withRunningBalances(
    [
      { type: 'expense', bucketId: 1, amount: -1_900_000 },
      { type: 'expense', bucketId: 1, amount: -150_000 },
      { type: 'allocation', bucketId: 1, amount: 2_000_000 },
    ],
    -50_000,
  );
  expect(entries.map(({ resultingBalance, deficit }) => [resultingBalance, deficit])).toEqual([
    [-50_000, 50_000],
    [1_850_000, 0],
    [2_000_000, 0],
  ]);

  const metrics = metricsOf([-50_000, 1_000_000, 1_500_000, 500_000], income, 2_050_000);
  expect(metrics).toMatchObject({
    income: 5_000_000,
    expenses: 2_050_000,
    netCashFlow: 2_950_000,
    totalBalance: 2_950_000,
  });
  const conditions = activeConditions({
    buckets: metrics.distribution.map(({ bucketId, name, balance }) => ({
      id: bucketId,
      name,
      balance,
      touched: true,
      role: bucketId === 1 ? 'living' : bucketId === 2 ? 'emergency' : null,
    })),
    thresholds: THRESHOLDS,
    totalBalance: metrics.totalBalance,
    monthNet: metrics.month.netCashFlow,
    month: '2026-03',
    currency: 'INR',
  });
  expect(conditions[0]).toMatchObject({
    kind: 'bucket_depleted',
    severity: 'high',
    bucketId: 1,
    message: 'Living Expenses is 500.00 INR below zero: cover the deficit from another bucket.',
  });
});

test('February 2026: five budgets above the month’s limit', () => {
  const names = ['Travel', 'Grocery', 'Entertainment', 'Food & Dining', 'Gifts & Donation'];
  const amounts = [200_000, 150_000, 100_000, 150_000, 200_000];
  const utilization = computeUtilization({
    month: '2026-02',
    categories: names.map((name, index) => ({ id: index + 1, name, colour: 'gray', icon: 'dots', rollover: false })),
    budgets: amounts.map((amount, index) => ({ categoryId: index + 1, amount })),
    spent: new Map([70_000, 30_000, 80_000, 60_000].map((amount, index) => [index + 1, amount])),
    carried: new Map(),
    edges: { warning: 75, critical: 90, over: 100 },
    monthlyLimit: 500_000,
    income: 0,
    currency: 'USD',
  });
  expect(
    utilization.rows.map(({ category, budget, spent, remaining, percent, status }) => [
      category,
      budget,
      spent,
      remaining,
      percent,
      status,
    ]),
  ).toEqual([
    ['Travel', 200_000, 70_000, 130_000, 35, 'good'],
    ['Grocery', 150_000, 30_000, 120_000, 20, 'good'],
    ['Entertainment', 100_000, 80_000, 20_000, 80, 'warning'],
    ['Food & Dining', 150_000, 60_000, 90_000, 40, 'good'],
    ['Gifts & Donation', 200_000, 0, 200_000, 0, 'good'],
  ]);
  expect(utilization).toMatchObject({
    totalBudget: 800_000,
    totalSpent: 240_000,
    overallPercent: 30,
    compliance: {
      monthlyLimit: 500_000,
      totalBudgetExceedsLimit: true,
      message: 'Combined category budgets (8000.00) exceed monthly limit (5000.00) by 3000.00',
    },
  });
});
