import { sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';

/** One month of one category; a month without a row had neither budget nor spending. */
export type BudgetedMonth = {
  readonly month: Month;
  /** Null when the month had no budget for the category. */
  readonly budget: MinorUnits | null;
  readonly spent: MinorUnits;
};

/**
 * Returns what a category that rolls over carries into a month: the rests and overspends (negative) of all earlier
 * months since the first that had a budget.
 */
export const carriedInto = (month: Month, history: readonly BudgetedMonth[]): MinorUnits => {
  const first = history
    .filter(({ budget }) => budget !== null)
    .map((row) => row.month)
    .toSorted()[0];
  if (first === undefined) return 0;
  const earlier = history.filter((row) => row.month >= first && row.month < month);
  return sumMoney(earlier.map(({ budget, spent }) => (budget ?? 0) - spent));
};
