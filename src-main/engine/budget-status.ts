import type { BudgetStatus } from '../../src-shared/contract/months.ts';
import type { Settings } from '../../src-shared/contract/settings.ts';
import { percentOf } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

export type StatusEdges = Settings['statusEdges'];

/**
 * Returns spent ÷ available × 100, two decimals. Where nothing is available there is no such ratio:
 * 100 when anything was spent, else 0.
 */
export const usedPercent = (spent: MinorUnits, available: MinorUnits): number =>
  available > 0 ? percentOf(spent, available) : spent > 0 ? 100 : 0;

/** Returns the status of a budget by the unrounded percent used; spending where nothing is available is over budget. */
export const budgetStatus = (
  spent: MinorUnits,
  available: MinorUnits,
  edges: StatusEdges,
): Exclude<BudgetStatus, 'unbudgeted'> => {
  if (spent <= 0 && available >= 0) return 'good';
  if (spent * 100 > edges.over * available) return 'over_budget';
  if (spent * 100 >= edges.critical * available) return 'critical';
  return spent * 100 >= edges.warning * available ? 'warning' : 'good';
};
