import type { BudgetStatus, Utilization, UtilizationRow } from '../../../src-shared/contract/months.ts';
import type { Settings } from '../../../src-shared/contract/settings.ts';
import { carriedInto } from '../../../src-shared/left-to-spend.ts';
import { percentOf, sumMoney } from '../../../src-shared/money.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';

type Edges = Settings['statusEdges'];

/** Returns the month as it will look once a budget is written, so that the table answers before the vault does. */
export const withBudget = (before: Utilization, categoryId: number, budget: MinorUnits, edges: Edges): Utilization => {
  const rows = before.rows.map((row) => (row.categoryId === categoryId ? budgeted(row, budget, edges) : row));
  const totalBudget = sumMoney(rows.map((row) => row.budget));
  const limit = before.compliance.monthlyLimit;
  return {
    ...before,
    rows,
    totalBudget,
    overallPercent: usedPercent(before.totalSpent, totalBudget + carriedInto(before)),
    compliance: { ...before.compliance, totalBudgetExceedsLimit: limit !== null && totalBudget > limit },
  };
};

const budgeted = (row: UtilizationRow, budget: MinorUnits, edges: Edges): UtilizationRow => {
  const available = budget + row.carried;
  const unbudgeted = budget === 0 && row.carried === 0 && row.spent !== 0;
  return {
    ...row,
    budget,
    remaining: available - row.spent,
    percent: unbudgeted ? 0 : usedPercent(row.spent, available),
    status: unbudgeted ? 'unbudgeted' : statusOf(row.spent, available, edges),
  };
};

const usedPercent = (spent: MinorUnits, available: MinorUnits): number =>
  available > 0 ? percentOf(spent, available) : spent > 0 ? 100 : 0;

const statusOf = (spent: MinorUnits, available: MinorUnits, edges: Edges): BudgetStatus => {
  if (spent <= 0 && available >= 0) return 'good';
  if (spent * 100 > edges.over * available) return 'over_budget';
  if (spent * 100 >= edges.critical * available) return 'critical';
  return spent * 100 >= edges.warning * available ? 'warning' : 'good';
};
