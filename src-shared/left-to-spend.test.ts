import { expect, test } from 'vitest';

import type { Utilization, UtilizationRow } from './contract/months.ts';
import { isBudgeted, leftToSpend, spentWithoutBudget } from './left-to-spend.ts';

const row = (budget: number, spent: number, carried = 0): UtilizationRow => ({
  categoryId: 1,
  category: 'Groceries',
  colour: 'blue',
  icon: 'home',
  budget,
  carried,
  rollover: carried !== 0,
  spent,
  remaining: budget + carried - spent,
  percent: 0,
  status: budget === 0 && carried === 0 ? 'unbudgeted' : 'good',
});

const month = (rows: readonly UtilizationRow[], monthlyLimit: number | null): Utilization => ({
  month: '2026-11',
  rows: [...rows],
  totalBudget: rows.reduce((sum, { budget }) => sum + budget, 0),
  totalSpent: rows.reduce((sum, { spent }) => sum + spent, 0),
  overallPercent: 0,
  income: 0,
  compliance: { monthlyLimit, totalBudgetExceedsLimit: false, message: null },
});

test.each([
  ['a limit and no budgets', month([row(0, 179_600)], 300_000), { against: 'limit', limit: 300_000, left: 120_400 }],
  ['a limit and budgets', month([row(50_000, 60_000)], 40_000), { against: 'limit', limit: 40_000, left: -20_000 }],
  ['budgets and a rest', month([row(50_000, 20_000, 5000)], null), { against: 'budgets', carried: 5000, left: 35_000 }],
  ['neither', month([row(0, 179_600)], null), { against: 'nothing' }],
])('with %s', (_, utilization, expected) => {
  expect(leftToSpend(utilization)).toEqual(expected);
});

test('a rest carried over counts as budgeted', () => {
  expect(isBudgeted(month([row(0, 100, 5000)], null))).toBe(true);
  expect(isBudgeted(month([row(0, 100)], null))).toBe(false);
});

test('spending without a budget is summed up', () => {
  expect(spentWithoutBudget(month([row(0, 300), row(500, 200), row(0, 40)], null))).toBe(340);
});
