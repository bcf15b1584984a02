import { daysBetween } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { isWholeMonths, monthsOf } from './report-period.ts';
import type { DaySpan, SpanNow } from './report-period.ts';

/** Days of a month in the mean of the Gregorian calendar: 365.2425 ÷ 12. */
const DAYS_A_MONTH = 30.436_875;

/**
 * Returns how many months an average a month divides by: of whole months those that have begun by today, of other spans the
 * days through today in months of mean length; through the last entry where that lies ahead. A span to come counts in full.
 */
export const monthsToAverage = (span: DaySpan, { today, lastEntry }: SpanNow): number => {
  const counted = lastEntry !== null && lastEntry > today ? lastEntry : today;
  const to = span.from <= today && counted < span.to ? counted : span.to;
  const passed = { from: span.from, to };
  return isWholeMonths(span) ? monthsOf(passed).length : (daysBetween(span.from, to) + 1) / DAYS_A_MONTH;
};

/** Returns a mean in minor units, rounded half up; null of nothing. */
export const meanOf = (amount: MinorUnits, count: number): MinorUnits | null =>
  count === 0 ? null : Math.round(amount / count) + 0;
