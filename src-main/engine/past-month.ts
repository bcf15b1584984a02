import type { MonthForecast } from '../../src-shared/contract/forecast.ts';
import { decimalAmount, sumMoney } from '../../src-shared/money.ts';
import { monthLength, monthOf } from '../../src-shared/month.ts';
import { forecastCategories } from './forecast-categories.ts';
import { actualDays } from './forecast-days.ts';
import { givenOf } from './forecast-input.ts';
import type { ForecastInput } from './forecast-input.ts';

/** Returns a month that is over in the form of a forecast: all fact, nothing left to come. */
export const pastMonth = (input: ForecastInput): MonthForecast => {
  const { month, spending, earnings, currency } = input;
  const rows = spending.filter(({ date }) => monthOf(date) === month);
  const spent = sumMoney(rows.map((row) => row.spent));
  const income = sumMoney(earnings.filter(({ date }) => monthOf(date) === month).map((row) => row.income));
  return {
    ...givenOf(input),
    daysLeft: 0,
    spent,
    burnRatePerDay: Math.round(spent / monthLength(month)),
    knownRest: 0,
    knownItems: [],
    estimatedRest: 0,
    projectedSpend: spent,
    interval: null,
    income,
    projectedNet: income - spent,
    projectedBalance: input.endBalance ?? input.balanceToday,
    runOutDate: null,
    days: [...actualDays(month, rows)],
    categories: [...forecastCategories({ spent: rows, known: [], estimatedRest: 0, everyday: [] }, input)],
    explanation: [
      `${month} is over: ${decimalAmount(spent, currency)} ${currency} was spent, ` +
        `${decimalAmount(income, currency)} ${currency} came in.`,
    ],
  };
};
