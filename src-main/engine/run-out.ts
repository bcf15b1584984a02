import { addDays } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { duePayments } from './due-payments.ts';
import type { ForecastHistory } from './forecast-history.ts';
import type { ForecastInput } from './forecast-input.ts';
import { outlookOf } from './month-outlook.ts';

export type RunOutQuestion = {
  readonly today: IsoDate;
  readonly balance: MinorUnits;
  /** Everyday spending less income without a rhythm, minor units a day. */
  readonly dailyOutflow: number;
  /** What comes in (positive) and goes out (negative) on a known day after today. */
  readonly movements: readonly { readonly date: IsoDate; readonly amount: MinorUnits }[];
};

const YEAR_DAYS = 365;
const DAYS_PER_MONTH = YEAR_DAYS / 12;

/** Returns the first day that ends below zero, within a year from today; null when the money lasts longer. */
export const firstDayBelowZero = ({ today, balance, dailyOutflow, movements }: RunOutQuestion): IsoDate | null => {
  const byDate = Map.groupBy(movements, ({ date }) => date);
  let dated = balance;
  for (let day = 0; day <= YEAR_DAYS; day += 1) {
    const date = addDays(today, day);
    for (const { amount } of day === 0 ? [] : (byDate.get(date) ?? [])) dated += amount;
    if (dated - dailyOutflow * day < 0) return date;
  }
  return null;
};

/** Returns the day on which the money runs out at today's everyday rate, with everything regular on its day. */
export const runOutDate = (input: ForecastInput, history: ForecastHistory): IsoDate | null => {
  const { today, spending, earnings, balanceToday } = input;
  const through = addDays(today, YEAR_DAYS);
  const { rate } = outlookOf(history.currentMonth, input, history);
  return firstDayBelowZero({
    today,
    balance: balanceToday,
    dailyOutflow: rate.perDay - (history.usualIncome ?? 0) / DAYS_PER_MONTH,
    movements: [
      ...spending.map(({ date, spent }) => ({ date, amount: -spent })),
      ...earnings.map(({ date, income }) => ({ date, amount: income })),
      ...duePayments(history.series, today, through).map(({ date, amount }) => ({ date, amount: -amount })),
      ...duePayments(history.incomeSeries, today, through),
    ],
  });
};
