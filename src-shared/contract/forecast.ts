import * as z from 'zod';

import { id, money, month, percent, procedure } from './base.ts';

const knownItem = z.object({
  payee: z.string(),
  categoryId: id.nullable(),
  amount: money,
  date: z.string(),
  reason: z.string(),
});

const monthForecast = z.object({
  month,
  today: z.string(),
  daysLeft: z.int(),
  /** Expenses up to today, as a positive amount. */
  spent: money,
  /** Spending per day so far, minor units. */
  burnRatePerDay: money,
  /** Regular payments still to come this month. */
  knownRest: money,
  knownItems: z.array(knownItem),
  /** Everyday spending expected for the days left. */
  estimatedRest: money,
  projectedSpend: money,
  /** An interval that should hold the month's spending with `confidencePercent`; null with under two past months. */
  interval: z.object({ low: money, high: money, confidencePercent: percent }).nullable(),
  income: money,
  /** Income minus spending when the month ends. */
  projectedNet: money,
  /** What is in the buckets and unallocated today, and when the month ends. */
  balanceToday: money,
  projectedBalance: money,
  /** The day on which the money runs out at this rate; null when it lasts beyond a year. */
  runOutDate: z.string().nullable(),
  totalBudget: money.nullable(),
  /** Cumulated spending a day: actual up to today, projected after it. */
  days: z.array(
    z.object({
      date: z.string(),
      actual: money.nullable(),
      projected: money.nullable(),
      low: money.nullable(),
      high: money.nullable(),
    }),
  ),
  categories: z.array(
    z.object({
      categoryId: id.nullable(),
      category: z.string(),
      spent: money,
      projected: money,
      budget: money.nullable(),
    }),
  ),
  /** How the figures came about, in words. */
  explanation: z.array(z.string()),
});
export type MonthForecast = z.infer<typeof monthForecast>;

export const forecast = {
  /** The forecast of a month's end as seen today; a month that is over is all fact. */
  month: procedure.input(z.object({ month })).output(monthForecast),
};
