import type { Utilization } from '../../src-shared/contract/months.ts';
import type { Settings } from '../../src-shared/contract/settings.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { decimalAmount, sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';

/** Says by how much the budgets of a month exceed its limit. */
export const limitMessage = (total: MinorUnits, limit: MinorUnits, currency: Currency): string => {
  const [totalText, limitText, excess] = [total, limit, total - limit].map((amount) => decimalAmount(amount, currency));
  return `Combined category budgets (${totalText}) exceed monthly limit (${limitText}) by ${excess}`;
};

/** Compares the combined budgets of a month with its limit; the message is null while they keep to it. */
export const limitCompliance = (
  total: MinorUnits,
  limit: MinorUnits | null,
  currency: Currency,
): Utilization['compliance'] => {
  const exceeds = limit !== null && total > limit;
  return {
    monthlyLimit: limit,
    totalBudgetExceedsLimit: exceeds,
    message: exceeds ? limitMessage(total, limit, currency) : null,
  };
};

export type LimitQuestion = {
  readonly policy: Settings['overAllocation'];
  readonly limit: MinorUnits | null;
  /** Combined budgets of the month before and after the change. */
  readonly totalBefore: MinorUnits;
  readonly totalAfter: MinorUnits;
  readonly currency: Currency;
  readonly month: Month;
};

/**
 * Throws `limit_enforced` when, under `enforce`, a change lifts the month's combined budgets above its limit.
 * A total that is above it already may always be lowered.
 */
export const checkMonthLimit = ({ policy, limit, totalBefore, totalAfter, currency, month }: LimitQuestion): void => {
  if (policy === 'warn' || limit === null || totalAfter <= limit || totalAfter <= totalBefore) return;
  throw new PecuniaError(
    'limit_enforced',
    `${limitMessage(totalAfter, limit, currency)} in ${month}. Lower another budget or raise the limit.`,
    { month, limit, totalBefore, totalAfter, excess: totalAfter - limit },
  );
};

/** Returns the average of what was spent in the given months, to the minor unit and never negative; 0 of none. */
export const averageOfThree = (spentOfMonths: readonly MinorUnits[]): MinorUnits =>
  spentOfMonths.length === 0 ? 0 : Math.max(0, Math.round(sumMoney(spentOfMonths) / spentOfMonths.length));
