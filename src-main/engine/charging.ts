import type { MinorUnits } from '../../src-shared/money.ts';

/** How a leaf counts on the budget: 0 not at all, 1 as income, 2 as an expense (a refund is a positive expense). */
export type Flow = 0 | 1 | 2;

export type FlowQuestion = {
  readonly onBudget: boolean;
  readonly isTransfer: boolean;
  readonly amount: MinorUnits;
  readonly categoryKind: 'expense' | 'income' | null;
};

/** Returns how a leaf counts: by its category's kind, else by its sign; an uncategorized zero is an expense. */
export const flowOf = ({ onBudget, isTransfer, amount, categoryKind }: FlowQuestion): Flow => {
  if (!onBudget || isTransfer) return 0;
  const isIncome = categoryKind === null ? amount > 0 : categoryKind === 'income';
  return isIncome ? 1 : 2;
};

export type ChargeQuestion = {
  readonly flow: Flow;
  readonly categoryBucketId: number | null;
  readonly chosenBucketId: number | null;
  readonly defaultBucketId: number | null;
};

/** Returns the bucket that an expense is charged to: the chosen, else the category's, else the default; else null. */
export const chargedBucket = ({
  flow,
  categoryBucketId,
  chosenBucketId,
  defaultBucketId,
}: ChargeQuestion): number | null => (flow === 2 ? (chosenBucketId ?? categoryBucketId ?? defaultBucketId) : null);
