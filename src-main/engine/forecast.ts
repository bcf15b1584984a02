import type { MonthForecast } from '../../src-shared/contract/forecast.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { addMonths, monthLength, monthOf } from '../../src-shared/month.ts';
import { forecastCategories } from './forecast-categories.ts';
import { projectedDays } from './forecast-days.ts';
import { readHistory } from './forecast-history.ts';
import type { ForecastHistory } from './forecast-history.ts';
import { givenOf } from './forecast-input.ts';
import type { ForecastInput } from './forecast-input.ts';
import { CONFIDENCE_PERCENT } from './forecast-interval.ts';
import { explainOutlook } from './forecast-words.ts';
import { outlookOf } from './month-outlook.ts';
import type { MonthOutlook } from './month-outlook.ts';
import { pastMonth } from './past-month.ts';
import { runOutDate } from './run-out.ts';

/**
 * Forecasts the end of a month as seen on `today`: spent so far + known rest + estimated everyday rest, with an 80 %
 * interval from how far the same estimate was off in past months. A month that is over is all fact; in one to come
 * everything is known or estimated.
 */
export const forecastMonth = (input: ForecastInput): MonthForecast =>
  input.month < monthOf(input.today) ? pastMonth(input) : comingMonth(input);

const comingMonth = (input: ForecastInput): MonthForecast => {
  const history = readHistory(input);
  const outlook = outlookOf(input.month, input, history);
  const { daysLeft, spent, knownRest, estimatedRest, known } = outlook;
  const rows = input.spending.filter(({ date }) => monthOf(date) === input.month && date <= input.today);
  const projectedSpend = spent + knownRest + estimatedRest;
  const income = outlook.incomeSoFar + outlook.incomeRest;
  const daysOver = monthLength(input.month) - daysLeft;
  return {
    ...givenOf(input),
    daysLeft,
    spent,
    burnRatePerDay: daysOver === 0 ? 0 : Math.round(spent / daysOver),
    knownRest,
    knownItems: [...known],
    estimatedRest,
    projectedSpend,
    interval: intervalOf(outlook),
    income,
    projectedNet: income - projectedSpend,
    projectedBalance: balanceAtEnd(outlook, input, history),
    runOutDate: runOutDate(input, history),
    days: [...projectedDays(outlook, rows, input.today)],
    categories: [...forecastCategories({ spent: rows, known, estimatedRest, everyday: history.everyday }, input)],
    explanation: [...explainOutlook(outlook, input.currency, history.usualIncome)],
  };
};

const intervalOf = ({ spent, knownRest, estimatedRest, reach }: MonthOutlook): MonthForecast['interval'] =>
  reach === null
    ? null
    : {
        low: spent + knownRest + Math.max(0, Math.round(estimatedRest - reach)),
        high: spent + knownRest + Math.round(estimatedRest + reach),
        confidencePercent: CONFIDENCE_PERCENT,
      };

/** Today's balance and what every month up to the asked one will still bring. */
const balanceAtEnd = (outlook: MonthOutlook, input: ForecastInput, history: ForecastHistory): MinorUnits => {
  let balance = input.balanceToday + restOf(outlook);
  for (let month = history.currentMonth; month < outlook.month; month = addMonths(month, 1)) {
    balance += restOf(outlookOf(month, input, history));
  }
  return balance;
};

const restOf = ({ incomeRest, knownRest, estimatedRest }: MonthOutlook): MinorUnits =>
  incomeRest - knownRest - estimatedRest;
