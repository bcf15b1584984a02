import type { MonthForecast } from '../../src-shared/contract/forecast.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { addMonths, lastDay, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import { allCategories } from '../database/categories.ts';
import { budgetsOf } from '../database/category-budgets.ts';
import type { Reader } from '../database/connection.ts';
import { daySumsBetween, paymentsBetween } from '../database/forecast-rows.ts';
import { readSettings } from '../database/settings.ts';
import { balanceThrough } from '../database/totals.ts';
import { forecastMonth } from '../engine/forecast.ts';
import { forecastWindow, MAX_REGULAR, MIN_REGULAR } from '../engine/forecast-input.ts';
import { os } from './router-base.ts';

const MOST_MONTHS_AHEAD = 24;

const checkNear = (month: Month, today: string): void => {
  const last = addMonths(monthOf(today), MOST_MONTHS_AHEAD);
  if (month <= last) return;
  throw new PecuniaError('invalid_input', `A forecast reaches two years ahead, to ${last}.`, { month, last });
};

/** Returns the forecast of a month's end as seen on a day. Throws `invalid_input` for a month beyond two years ahead. */
export const forecastOf = (reader: Reader, month: Month, today: string): MonthForecast => {
  checkNear(month, today);
  const { from, through } = forecastWindow(month, today);
  const days = daySumsBetween(reader, from, through);
  const payments = paymentsBetween(reader, from, through, { least: MIN_REGULAR, most: MAX_REGULAR });
  return forecastMonth({
    month,
    today,
    currency: readSettings(reader).currency,
    spending: days
      .filter(({ flow }) => flow === 2)
      .map(({ date, categoryId, amount }) => ({ date, categoryId, spent: -amount })),
    earnings: days.filter(({ flow }) => flow === 1).map(({ date, amount }) => ({ date, income: amount })),
    payments: payments
      .filter(({ flow, amount }) => flow === 2 && amount < 0)
      .map((row) => ({ ...row, amount: -row.amount })),
    incomes: payments.filter(({ flow, amount }) => flow === 1 && amount > 0),
    budgets: budgetsOf(reader, month),
    categories: allCategories(reader),
    balanceToday: balanceThrough(reader, today),
    endBalance: month < monthOf(today) ? balanceThrough(reader, lastDay(month)) : null,
  });
};

export const forecast = {
  month: os.forecast.month.handler(({ input: { month }, context: { session } }) =>
    forecastOf(session.vault(), month, session.host.today()),
  ),
};
