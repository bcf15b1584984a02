import type { Utilization } from './contract/months.ts';
import type { MinorUnits } from './money.ts';
import { sumMoney } from './money.ts';

/** What may still be spent in a month, and what it is measured against. */
export type LeftToSpend =
  | { readonly against: 'limit'; readonly limit: MinorUnits; readonly left: MinorUnits }
  | { readonly against: 'budgets'; readonly carried: MinorUnits; readonly left: MinorUnits }
  | { readonly against: 'nothing' };

/** Returns what may still be spent: of the month's limit, without one of the budgets. */
export const leftToSpend = (utilization: Utilization): LeftToSpend => {
  const { monthlyLimit: limit } = utilization.compliance;
  if (limit !== null) return { against: 'limit', limit, left: limit - utilization.totalSpent };
  if (!isBudgeted(utilization)) return { against: 'nothing' };
  const carried = carriedInto(utilization);
  return { against: 'budgets', carried, left: utilization.totalBudget + carried - utilization.totalSpent };
};

/** Returns what all categories bring from the month before. */
export const carriedInto = (utilization: Utilization): MinorUnits =>
  sumMoney(utilization.rows.map((row) => row.carried));

/** Tells whether the month has a budget, or a rest of one from the month before. */
export const isBudgeted = ({ rows }: Utilization): boolean => rows.some((row) => row.budget !== 0 || row.carried !== 0);

/** Returns what was spent in categories that have no budget. */
export const spentWithoutBudget = ({ rows }: Utilization): MinorUnits =>
  sumMoney(rows.filter((row) => row.status === 'unbudgeted').map((row) => row.spent));
