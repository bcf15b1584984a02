import type { MonthForecast } from '../../src-shared/contract/forecast.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { addMonths, firstDay, lastDay, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import type { DaySpending } from './everyday-spending.ts';
import type { Payment } from './recurring.ts';

export type DayIncome = { readonly date: IsoDate; readonly income: MinorUnits };

/** What a forecast needs; all rows lie within `forecastWindow`, in any order. */
export type ForecastInput = {
  readonly month: Month;
  readonly today: IsoDate;
  readonly currency: Currency;
  /** Expenses a day and category on budget accounts. */
  readonly spending: readonly DaySpending[];
  /** Income a day on budget accounts. */
  readonly earnings: readonly DayIncome[];
  /**
   * Single expenses that may be regular, as positive amounts, each also counted in `spending`. Payees with fewer
   * than `MIN_REGULAR` or more than `MAX_REGULAR` payments in the window can be left out: they have no rhythm.
   */
  readonly payments: readonly Payment[];
  /** Single incomes that may be regular, chosen likewise. */
  readonly incomes: readonly Payment[];
  readonly budgets: readonly { readonly categoryId: number; readonly amount: MinorUnits }[];
  readonly categories: readonly { readonly id: number; readonly name: string }[];
  /** In the buckets and unallocated through today, without what is entered ahead. */
  readonly balanceToday: MinorUnits;
  /** The same through the month's last day when the month is over; else null. */
  readonly endBalance: MinorUnits | null;
};

export const MIN_REGULAR = 3;
export const MAX_REGULAR = 80;

const PAST_MONTHS = 12;

/** Returns the first and the last day of the rows that a forecast of the month needs. */
export const forecastWindow = (month: Month, today: IsoDate): { readonly from: IsoDate; readonly through: IsoDate } => {
  const current = monthOf(today);
  return month < current
    ? { from: firstDay(month), through: lastDay(month) }
    : { from: firstDay(addMonths(current, -PAST_MONTHS)), through: lastDay(month) };
};

/** The parts of a forecast that are given. */
export const givenOf = ({
  month,
  today,
  balanceToday,
  budgets,
}: ForecastInput): Pick<MonthForecast, 'month' | 'today' | 'balanceToday' | 'totalBudget'> => ({
  month,
  today,
  balanceToday,
  totalBudget: budgets.length === 0 ? null : sumMoney(budgets.map(({ amount }) => amount)),
});
