import type { Currency } from '../../src-shared/currency.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';
import { amountText, conditionOf } from './alert-condition.ts';
import type { Condition } from './alert-condition.ts';
import { limitMessage } from './month-limit.ts';

export type Overspend = {
  readonly categoryId: number;
  readonly name: string;
  /** What the month had for it, with what was carried. */
  readonly available: MinorUnits;
  readonly spent: MinorUnits;
};

export type WatchedBudgets = {
  readonly month: Month;
  readonly currency: Currency;
  /** Categories that are over their budget. */
  readonly categoryOverspends?: readonly Overspend[];
  /** Combined category budgets and the limit that they exceed; null when they do not. */
  readonly limitExceeded?: { readonly total: MinorUnits; readonly limit: MinorUnits } | null;
};

/** Returns the conditions of one month's budgets; each month has alerts of its own. */
export const budgetConditions = (watched: WatchedBudgets): readonly Condition[] => [
  ...(watched.categoryOverspends ?? []).map((overspend) => overBudget(overspend, watched)),
  ...limitConditions(watched),
];

const overBudget = (
  { categoryId, name, available, spent }: Overspend,
  { month, currency }: WatchedBudgets,
): Condition => {
  const [spentText, availableText, excess] = [spent, available, spent - available].map((amount) =>
    amountText(amount, currency),
  );
  return conditionOf({
    key: `over_budget:${month}:${categoryId}`,
    kind: 'over_budget',
    severity: 'medium',
    title: `${name} is over budget`,
    message: `${spentText} of ${availableText} spent in ${month}: ${excess} too much.`,
    categoryId,
    amount: spent,
    threshold: available,
  });
};

const limitConditions = ({ limitExceeded, month, currency }: WatchedBudgets): readonly Condition[] => {
  if (!limitExceeded) return [];
  const { total, limit } = limitExceeded;
  return [
    conditionOf({
      key: `limit_exceeded:${month}`,
      kind: 'limit_exceeded',
      severity: 'medium',
      title: 'Budgets exceed the monthly limit',
      message: `${limitMessage(total, limit, currency)}.`,
      amount: total,
      threshold: limit,
    }),
  ];
};
