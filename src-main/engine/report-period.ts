import { GROUPINGS } from '../../src-shared/contract/report-request.ts';
import type { RelativeSpan, ReportGrouping, ReportPeriod } from '../../src-shared/contract/report-request.ts';
import { addDays, daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { addMonths as addAnyMonths, firstDay, lastDay, monthLength, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';

/** Two days and all between them. */
export type DaySpan = { readonly from: IsoDate; readonly to: IsoDate };

/** How many months a month is after January of the year 0. */
const monthIndex = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const [FIRST, LAST] = [monthIndex('0001-01'), monthIndex('9999-12')];

/** The month `count` later, but never beyond what four digits of a year can write. */
const addMonths = (month: Month, count: number): Month => {
  const index = monthIndex(month);
  return addAnyMonths(month, Math.min(LAST, Math.max(FIRST, index + count)) - index);
};

const ofMonths = (from: Month, to: Month): DaySpan => ({ from: firstDay(from), to: lastDay(to) });

/** The first month of the quarter that a month lies in. */
const quarterStart = (month: Month): Month => addMonths(month, -((Number(month.slice(5)) - 1) % 3));

const yearSpan = (year: number): DaySpan => {
  const digits = String(Math.max(1, year)).padStart(4, '0');
  return { from: `${digits}-01-01`, to: `${digits}-12-31` };
};

const relativeSpan = (span: Exclude<RelativeSpan, 'all'>, today: IsoDate): DaySpan => {
  const month = monthOf(today);
  const quarter = quarterStart(month);
  const year = Number(today.slice(0, 4));
  switch (span) {
    case 'this-month':
      return ofMonths(month, month);
    case 'last-month':
      return ofMonths(addMonths(month, -1), addMonths(month, -1));
    case 'this-quarter':
      return ofMonths(quarter, addMonths(quarter, 2));
    case 'last-quarter':
      return ofMonths(addMonths(quarter, -3), addMonths(quarter, -1));
    case 'this-year':
      return yearSpan(year);
    case 'last-year':
      return yearSpan(year - 1);
    case 'last-30-days':
      return { from: addDays(today, -29), to: today };
    case 'last-3-months':
      return ofMonths(addMonths(month, -2), month);
    case 'last-6-months':
      return ofMonths(addMonths(month, -5), month);
    case 'last-12-months':
      return ofMonths(addMonths(month, -11), month);
  }
};

/**
 * Returns the days that a period means on a day. `held` is the first and last day with transactions: what `all` reaches over;
 * without any it is today's month.
 */
export const resolvePeriod = (
  period: ReportPeriod,
  today: IsoDate,
  held: { readonly first: IsoDate; readonly last: IsoDate } | null,
): DaySpan => {
  switch (period.kind) {
    case 'month':
      return ofMonths(period.month, period.month);
    case 'year':
      return yearSpan(period.year);
    case 'range':
      return { from: period.from, to: period.to };
    case 'relative':
      if (period.span !== 'all') return relativeSpan(period.span, today);
      return held === null
        ? relativeSpan('this-month', today)
        : { from: held.first, to: held.last > today ? held.last : today };
  }
};

/** Tells whether a span is whole calendar months. */
export const isWholeMonths = ({ from, to }: DaySpan): boolean =>
  from === firstDay(monthOf(from)) && to === lastDay(monthOf(to));

/** Tells whether a span is whole calendar years. */
export const isWholeYears = ({ from, to }: DaySpan): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

/** Returns the year that a span is, or null. */
export const wholeYear = (span: DaySpan): string | null => {
  const year = span.from.slice(0, 4);
  return isWholeYears(span) && span.to.startsWith(year) ? year : null;
};

/** Returns every month that a span touches, in order. */
export const monthsOf = ({ from, to }: DaySpan): readonly Month[] => {
  const first = monthOf(from);
  const count = monthIndex(monthOf(to)) - monthIndex(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addMonths(first, index));
};

/** Returns the span just before: as many whole months where it is whole months, else as many days. */
export const previousSpan = (span: DaySpan): DaySpan => {
  if (!isWholeMonths(span)) {
    const days = daysBetween(span.from, span.to) + 1;
    return { from: addDays(span.from, -days), to: addDays(span.from, -1) };
  }
  const count = monthsOf(span).length;
  return ofMonths(addMonths(monthOf(span.from), -count), addMonths(monthOf(span.from), -1));
};

/** The same day of the month a year before; 29 February becomes the 28th. */
const yearBefore = (date: IsoDate): IsoDate => {
  const month = addMonths(monthOf(date), -12);
  const day = Math.min(Number(date.slice(8)), monthLength(month));
  return `${month}-${String(day).padStart(2, '0')}`;
};

/** Returns the same span a year before; whole months stay whole. */
export const lastYearSpan = (span: DaySpan): DaySpan => ({
  from: yearBefore(span.from),
  to: isWholeMonths(span) ? lastDay(addMonths(monthOf(span.to), -12)) : yearBefore(span.to),
});

/** Today, and the last day within a span that a transaction is entered for: null without any. */
export type SpanNow = { readonly today: IsoDate; readonly lastEntry: IsoDate | null };

/** Tells whether a span holds transactions that are entered ahead: they count in it, though their days have not come. */
const isEnteredAhead = ({ today, lastEntry }: SpanNow): boolean => lastEntry !== null && lastEntry > today;

/**
 * Returns what a span is compared with: the one before, or the same a year before. Of a span that is not over today only as much
 * is compared as has passed, so that ten days are never held against a whole month; all of it where something is entered ahead.
 */
export const comparedSpan = (span: DaySpan, comparison: 'previous' | 'last-year', now: SpanNow): DaySpan => {
  const { today } = now;
  const isUnderWay = span.from <= today && today < span.to && !isEnteredAhead(now);
  if (comparison === 'last-year') {
    const { from, to } = lastYearSpan(span);
    return { from, to: isUnderWay ? yearBefore(today) : to };
  }
  const whole = previousSpan(span);
  const passed = addDays(whole.from, daysBetween(span.from, today));
  return isUnderWay && passed < whole.to ? { from: whole.from, to: passed } : whole;
};

const MONDAY_EPOCH = '1970-01-05';

/** Returns the Monday of a day's week (ISO 8601). */
export const weekStart = (date: IsoDate): IsoDate => addDays(date, -(((daysBetween(MONDAY_EPOCH, date) % 7) + 7) % 7));

/**
 * Returns the key of the group that a day falls in: the week's Monday `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`.
 */
export const groupKey = (date: IsoDate, grouping: ReportGrouping): string => {
  switch (grouping) {
    case 'week':
      return weekStart(date);
    case 'month':
      return monthOf(date);
    case 'quarter':
      return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
    case 'year':
      return date.slice(0, 4);
  }
};

const groupSpan = (date: IsoDate, grouping: ReportGrouping): DaySpan => {
  const month = monthOf(date);
  switch (grouping) {
    case 'week':
      return { from: weekStart(date), to: addDays(weekStart(date), 6) };
    case 'month':
      return ofMonths(month, month);
    case 'quarter':
      return ofMonths(quarterStart(month), addMonths(quarterStart(month), 2));
    case 'year':
      return yearSpan(Number(date.slice(0, 4)));
  }
};

export type SpanGroup = DaySpan & { readonly key: string };

/** The first day of the group that a key names, as `groupKey` writes it. */
const keyStart = (key: string, grouping: ReportGrouping): IsoDate => {
  switch (grouping) {
    case 'week':
      return key;
    case 'month':
      return firstDay(key);
    case 'quarter':
      return firstDay(addMonths(`${key.slice(0, 4)}-01`, 3 * (Number(key.slice(6)) - 1)));
    case 'year':
      return `${key}-01-01`;
  }
};

/** Returns the days of a group by its key, cut to a span that it lies in. */
export const groupWithin = (span: DaySpan, key: string, grouping: ReportGrouping): DaySpan => {
  const { from, to } = groupSpan(keyStart(key, grouping), grouping);
  return { from: from < span.from ? span.from : from, to: to < span.to ? to : span.to };
};

/** Divides a span into weeks, months, quarters or years, in order; the first and last are cut to the span. */
export const groupsOf = (span: DaySpan, grouping: ReportGrouping): readonly SpanGroup[] => {
  const groups: SpanGroup[] = [];
  for (let day = span.from; day <= span.to;) {
    const { to } = groupSpan(day, grouping);
    groups.push({ key: groupKey(day, grouping), from: day, to: to < span.to ? to : span.to });
    if (to >= span.to) break;
    day = addDays(to, 1);
  }
  return groups;
};

/** Counts the groups of all time, so that two days are so many groups apart. */
const groupIndex = (date: IsoDate, grouping: ReportGrouping): number => {
  switch (grouping) {
    case 'week':
      return daysBetween(MONDAY_EPOCH, weekStart(date)) / 7;
    case 'month':
      return monthIndex(monthOf(date));
    case 'quarter':
      return Math.floor(monthIndex(monthOf(date)) / 3);
    case 'year':
      return Number(date.slice(0, 4));
  }
};

/** Returns how many groups `groupsOf` divides a span into. */
export const groupCount = ({ from, to }: DaySpan, grouping: ReportGrouping): number =>
  groupIndex(to, grouping) - groupIndex(from, grouping) + 1;

/**
 * Returns the grouping asked for, or the next coarser one that divides a span into at most so many groups; years where even
 * they are more.
 */
export const fittingGrouping = (span: DaySpan, grouping: ReportGrouping, most: number): ReportGrouping => {
  const coarser = GROUPINGS.slice(GROUPINGS.indexOf(grouping));
  return coarser.find((each) => groupCount(span, each) <= most) ?? 'year';
};
