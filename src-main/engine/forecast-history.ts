import { addMonths, lastDay, monthOf } from '../../src-shared/month.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';
import { isOngoing } from './due-payments.ts';
import { withoutPayments } from './everyday-spending.ts';
import type { DaySpending } from './everyday-spending.ts';
import type { ForecastInput } from './forecast-input.ts';
import { findRecurring } from './recurring.ts';
import type { RecurringSeries } from './recurring.ts';
import { lowerMedian } from './statistics.ts';

/** What a forecast knows before it looks ahead: the rows through today, cut into regular and everyday. */
export type ForecastHistory = {
  readonly currentMonth: Month;
  readonly series: readonly RecurringSeries[];
  readonly incomeSeries: readonly RecurringSeries[];
  /** Spending through today without regular payments. */
  readonly everyday: readonly DaySpending[];
  /** The usual income of a month when no income keeps a rhythm: the median of the past months; else null. */
  readonly usualIncome: MinorUnits | null;
};

export const readHistory = ({ today, spending, earnings, payments, incomes }: ForecastInput): ForecastHistory => {
  const currentMonth = monthOf(today);
  const series = findRecurring(payments);
  const incomeSeries = findRecurring(incomes);
  const regular = series.flatMap((each) => each.payments);
  return {
    currentMonth,
    series,
    incomeSeries,
    everyday: withoutPayments(spending, regular).filter(({ date }) => date <= today),
    usualIncome: incomeSeries.some((each) => isOngoing(each, today)) ? null : usualIncomeOf(earnings, currentMonth),
  };
};

const usualIncomeOf = (earnings: ForecastInput['earnings'], currentMonth: Month): MinorUnits | null => {
  const first = earnings.map(({ date }) => monthOf(date)).toSorted()[0];
  const incomes: MinorUnits[] = [];
  for (let month = addMonths(currentMonth, -1); first !== undefined && month >= first; month = addMonths(month, -1)) {
    incomes.push(sumIn(earnings.filter(({ date }) => date.startsWith(month) && date <= lastDay(month))));
  }
  return incomes.length === 0 ? null : Math.max(0, lowerMedian(incomes));
};

const sumIn = (earnings: ForecastInput['earnings']): MinorUnits =>
  earnings.reduce((sum, { income }) => sum + income, 0);
