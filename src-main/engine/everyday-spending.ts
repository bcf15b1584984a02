import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { addMonths, monthLength, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import type { Payment } from './recurring.ts';
import { mean } from './statistics.ts';

/** What one category spent on one day, refunds taken off; null is uncategorized. */
export type DaySpending = { readonly date: IsoDate; readonly categoryId: number | null; readonly spent: MinorUnits };

/** Takes regular payments out of daily spending; what is left is everyday spending. */
export const withoutPayments = (
  spending: readonly DaySpending[],
  payments: readonly Payment[],
): readonly DaySpending[] => [
  ...spending,
  ...payments.map(({ date, categoryId, amount }) => ({ date, categoryId, spent: -amount })),
];

/** A past month cut in two: its last days, as many as are left of the month to forecast, and what came before them. */
export type Stretch = {
  readonly month: Month;
  readonly daysBefore: number;
  readonly before: MinorUnits;
  readonly daysAfter: number;
  readonly after: MinorUnits;
};

const MAX_MONTHS = 12;
/** The first month counts when the vault's first spending is at most this late in it. */
const LATEST_START = 4;

/** Cuts the last whole months before `current`, at most twelve, at `daysLeft` days from their ends. */
export const pastStretches = (
  everyday: readonly DaySpending[],
  current: Month,
  daysLeft: number,
): readonly Stretch[] => {
  const byMonth = Map.groupBy(everyday, ({ date }) => monthOf(date));
  const first = firstWholeMonth(everyday);
  const months: Month[] = [];
  for (
    let month = addMonths(current, -1);
    first !== null && month >= first && months.length < MAX_MONTHS;
    month = addMonths(month, -1)
  ) {
    months.push(month);
  }
  return months.map((month) => cut(month, byMonth.get(month) ?? [], daysLeft));
};

const firstWholeMonth = (everyday: readonly DaySpending[]): Month | null => {
  const [first, ...others] = everyday;
  if (!first) return null;
  const earliest = others.reduce((date, row) => (row.date < date ? row.date : date), first.date);
  return Number(earliest.slice(8)) <= LATEST_START ? monthOf(earliest) : addMonths(monthOf(earliest), 1);
};

const cut = (month: Month, rows: readonly DaySpending[], daysLeft: number): Stretch => {
  const daysAfter = Math.min(daysLeft, monthLength(month));
  const daysBefore = monthLength(month) - daysAfter;
  const total = (wanted: (day: number) => boolean): MinorUnits =>
    rows.reduce((sum, { date, spent }) => (wanted(Number(date.slice(8))) ? sum + spent : sum), 0);
  return {
    month,
    daysBefore,
    before: total((day) => day <= daysBefore),
    daysAfter,
    after: total((day) => day > daysBefore),
  };
};

/** How many days of this month weigh as much as one past month. */
const DAYS_PER_PAST_MONTH = 10;
const MAX_WEIGHED_MONTHS = 6;

/** A rate per day in minor units, with what it was made of; `weight` is the share of this month's own rate, 0–1. */
export type BlendedRate = {
  readonly perDay: number;
  readonly ownPerDay: number;
  readonly pastPerDay: number;
  readonly weight: number;
};

/**
 * Blends the rate of the days that are over with the average rate of past months in the stretch to come.
 * A shrinkage estimate: the own rate weighs d ÷ (d + 10·n) with d days and n past months (at most six).
 */
export const blendRates = (spent: MinorUnits, days: number, pastRates: readonly number[]): BlendedRate => {
  const ownPerDay = days === 0 ? 0 : Math.max(0, spent) / days;
  const pastPerDay = Math.max(0, mean(pastRates));
  const pastWeight = DAYS_PER_PAST_MONTH * Math.min(pastRates.length, MAX_WEIGHED_MONTHS);
  const weight = days === 0 ? 0 : days / (days + pastWeight);
  return { perDay: weight * ownPerDay + (1 - weight) * pastPerDay, ownPerDay, pastPerDay, weight };
};

/** Returns what each past month spent a day in its last days, minor units. */
export const stretchRates = (stretches: readonly Stretch[]): readonly number[] =>
  stretches.map(({ after, daysAfter }) => (daysAfter === 0 ? 0 : after / daysAfter));

/**
 * Returns for each past month how far its last days were from what the same blend of the other months foretold
 * (leave-one-out), in minor units over `daysLeft` days; positive when more was spent.
 */
export const foretellingErrors = (stretches: readonly Stretch[], daysLeft: number): readonly number[] => {
  const rates = stretchRates(stretches);
  return stretches.map(({ before, daysBefore }, index) => {
    const foretold = blendRates(before, daysBefore, rates.toSpliced(index, 1));
    return ((rates[index] ?? 0) - foretold.perDay) * daysLeft;
  });
};
