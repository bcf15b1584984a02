import { expect, test } from 'vitest';

import type { Utilization, UtilizationRow } from '../../../src-shared/contract/months.ts';
import { withBudget } from './optimistic-budget.ts';

const EDGES = { warning: 75, critical: 90, over: 100 };

const row = (categoryId: number, budget: number, spent: number, carried = 0): UtilizationRow => ({
  categoryId,
  category: `Category ${categoryId}`,
  colour: 'blue',
  icon: 'home',
  budget,
  carried,
  rollover: carried !== 0,
  spent,
  remaining: budget + carried - spent,
  percent: 0,
  status: 'good',
});

const february: Utilization = {
  month: '2026-02',
  rows: [row(1, 200_000, 70_000), row(2, 100_000, 80_000), row(3, 0, 30_000), row(4, 50_000, 30_000, -20_000)],
  totalBudget: 350_000,
  totalSpent: 210_000,
  overallPercent: 60,
  income: 0,
  compliance: { monthlyLimit: 500_000, totalBudgetExceedsLimit: false, message: null },
};

test.each([
  { categoryId: 1, budget: 100_000, remaining: 30_000, percent: 70, status: 'good' },
  { categoryId: 2, budget: 106_666, remaining: 26_666, percent: 75, status: 'warning' },
  { categoryId: 2, budget: 85_000, remaining: 5000, percent: 94.12, status: 'critical' },
  { categoryId: 2, budget: 80_000, remaining: 0, percent: 100, status: 'critical' },
  { categoryId: 2, budget: 79_999, remaining: -1, percent: 100, status: 'over_budget' },
  { categoryId: 2, budget: 60_000, remaining: -20_000, percent: 133.33, status: 'over_budget' },
  { categoryId: 3, budget: 0, remaining: -30_000, percent: 0, status: 'unbudgeted' },
  { categoryId: 4, budget: 80_000, remaining: 30_000, percent: 50, status: 'good' },
])('a budget of $budget in category $categoryId is $status', ({ categoryId, budget, ...expected }) => {
  const after = withBudget(february, categoryId, budget, EDGES);
  expect(after.rows.find((found) => found.categoryId === categoryId)).toMatchObject(expected);
});

test('the totals and the limit follow at once', () => {
  const after = withBudget(february, 1, 400_000, EDGES);
  expect(after).toMatchObject({ totalBudget: 550_000, overallPercent: 39.62 });
  expect(after.compliance.totalBudgetExceedsLimit).toBe(true);
  expect(february.rows[0]?.budget).toBe(200_000);
});
