import { addDays, daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { addMonths, monthLength, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import type { Cadence, Payment, RecurringSeries } from './recurring.ts';
import { lowerMedian } from './statistics.ts';

/** A payment that has not been seen yet, with the reason to expect it in words. */
export type ExpectedPayment = Payment & { readonly reason: string };

type Rhythm = {
  readonly every: { readonly days: number } | { readonly months: number };
  /** How many days a payment may be late and still be expected. */
  readonly grace: number;
  /** Days without a payment after which the series counts as ended. */
  readonly endsAfter: number;
};

const RHYTHMS: Readonly<Record<Cadence, Rhythm>> = {
  weekly: { every: { days: 7 }, grace: 3, endsAfter: 15 },
  fortnightly: { every: { days: 14 }, grace: 5, endsAfter: 29 },
  monthly: { every: { months: 1 }, grace: 10, endsAfter: 46 },
  quarterly: { every: { months: 3 }, grace: 15, endsAfter: 115 },
};

/**
 * Returns the payments due after `today` up to `through`, by date. One that is late by a few days is expected
 * tomorrow; series whose last payment lies too far back have ended.
 */
export const duePayments = (
  series: readonly RecurringSeries[],
  today: IsoDate,
  through: IsoDate,
): readonly ExpectedPayment[] =>
  series
    .flatMap((each) => dueOf(each, today, through))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : b.amount - a.amount));

/** Tells whether the series goes on: its last payment is not too long ago. */
export const isOngoing = ({ cadence, payments }: RecurringSeries, today: IsoDate): boolean => {
  const last = payments.at(-1);
  return last !== undefined && daysBetween(last.date, today) <= RHYTHMS[cadence].endsAfter;
};

const dueOf = (series: RecurringSeries, today: IsoDate, through: IsoDate): readonly ExpectedPayment[] => {
  if (!isOngoing(series, today)) return [];
  const { payee, amount, categoryId, cadence } = series;
  const stillExpected = addDays(today, -RHYTHMS[cadence].grace);
  const tomorrow = addDays(today, 1);
  return dueDates(series, through)
    .filter((date) => date >= stillExpected)
    .map((due) => (due < tomorrow ? tomorrow : due))
    .filter((date) => date <= through)
    .map((date) => ({ payee, amount, categoryId, date, reason: reasonOf(series) }));
};

const reasonOf = ({ cadence, payments }: RecurringSeries): string =>
  `Paid ${cadence}, ${payments.length} times from ${payments[0]?.date ?? ''} to ${payments.at(-1)?.date ?? ''}.`;

/** The dates after the last payment on which the rhythm goes on. */
const dueDates = ({ cadence, payments }: RecurringSeries, through: IsoDate): readonly IsoDate[] => {
  const { every } = RHYTHMS[cadence];
  const last = payments.at(-1)?.date ?? through;
  const day = lowerMedian(payments.map(({ date }) => Number(date.slice(8))));
  const slot = nearestSlot(last, day);
  const nth = (count: number): IsoDate =>
    'days' in every ? addDays(last, every.days * count) : onDay(addMonths(slot, every.months * count), day);
  const dates: IsoDate[] = [];
  for (let count = 1; nth(count) <= through; count += 1) dates.push(nth(count));
  return dates;
};

/** The month that a payment belongs to: rent for the 1st may be paid on the 30th before. */
const nearestSlot = (date: IsoDate, day: number): Month => {
  const distance = (month: Month): number => Math.abs(daysBetween(date, onDay(month, day)));
  const own = monthOf(date);
  const [nearest] = [own, addMonths(own, -1), addMonths(own, 1)].toSorted((a, b) => distance(a) - distance(b));
  return nearest ?? own;
};

const onDay = (month: Month, day: number): IsoDate =>
  `${month}-${String(Math.min(day, monthLength(month))).padStart(2, '0')}`;
