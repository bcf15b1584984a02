import { daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { lowerMedian } from './statistics.ts';

/** One payment to (or from) a payee; the amount is positive both for expenses and for income. */
export type Payment = {
  readonly payee: string;
  readonly date: IsoDate;
  readonly amount: MinorUnits;
  readonly categoryId: number | null;
};

export type Cadence = 'weekly' | 'fortnightly' | 'monthly' | 'quarterly';

/** Payments of one payee that keep a rhythm, oldest first. */
export type RecurringSeries = {
  readonly payee: string;
  readonly cadence: Cadence;
  /** What the next payment probably is: the median of the last three. */
  readonly amount: MinorUnits;
  readonly categoryId: number | null;
  readonly payments: readonly Payment[];
};

/** The gaps in days between two payments that a rhythm allows: weekends and month lengths move them. */
const CADENCES: readonly { readonly cadence: Cadence; readonly shortest: number; readonly longest: number }[] = [
  { cadence: 'weekly', shortest: 6, longest: 8 },
  { cadence: 'fortnightly', shortest: 12, longest: 16 },
  { cadence: 'monthly', shortest: 25, longest: 36 },
  { cadence: 'quarterly', shortest: 84, longest: 98 },
];

const MIN_PAYMENTS = 3;
const REGULAR_GAPS = 0.75;
/** The part of the shortest gap after which the latest payment counts as an early one of its series. */
const EARLIEST = 0.6;
/** Amounts of one series stay within this factor when the payee is paid for several things. */
const SIMILAR = 1.15;
/** A payee that is paid once a month or quarter may vary by this factor around the median, as electricity does. */
const VARYING = 2;

/**
 * Finds payments that keep a rhythm: the same payee, at least three of similar amount, gaps of a week, two weeks, a
 * month or a quarter (a payment may be missing now and then). Series that have ended are found too.
 */
export const findRecurring = (payments: readonly Payment[]): readonly RecurringSeries[] => {
  const byPayee = Map.groupBy(
    payments.filter(({ amount, payee }) => amount > 0 && payee !== ''),
    ({ payee }) => payee,
  );
  return [...byPayee.values()].flatMap((list) => seriesOfPayee(list.toSorted(byDate)));
};

const byDate = (a: Payment, b: Payment): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

const seriesOfPayee = (payments: readonly Payment[]): readonly RecurringSeries[] => {
  const whole = variesAroundMedian(payments) ? seriesOf(payments) : null;
  if (whole?.cadence === 'monthly' || whole?.cadence === 'quarterly') return [whole];
  return similarAmounts(payments).flatMap((group) => seriesOf(group.toSorted(byDate)) ?? []);
};

const variesAroundMedian = (payments: readonly Payment[]): boolean => {
  const median = lowerMedian(payments.map(({ amount }) => amount));
  return payments.every(({ amount }) => amount <= median * VARYING && amount * VARYING >= median);
};

const similarAmounts = (payments: readonly Payment[]): readonly (readonly Payment[])[] => {
  const groups: Payment[][] = [];
  for (const payment of payments.toSorted((a, b) => a.amount - b.amount)) {
    const group = groups.at(-1);
    const smallest = group?.[0];
    if (group && smallest && payment.amount <= smallest.amount * SIMILAR) group.push(payment);
    else groups.push([payment]);
  }
  return groups;
};

const seriesOf = (payments: readonly Payment[]): RecurringSeries | null => {
  const last = payments.at(-1);
  const dates = payments.map(({ date }) => date);
  const cadence = cadenceOf(dates) ?? cadenceBeforeEarly(dates);
  if (!last || !cadence) return null;
  const amount = lowerMedian(payments.slice(-3).map((payment) => payment.amount));
  return { payee: last.payee, cadence, amount, categoryId: last.categoryId, payments };
};

/** Returns the rhythm of ascending dates, or null; gaps that do not fit may only be longer ones. */
const cadenceOf = (dates: readonly IsoDate[]): Cadence | null => {
  if (dates.length < MIN_PAYMENTS) return null;
  const gaps = dates.slice(1).map((date, index) => daysBetween(dates[index] ?? date, date));
  const found = CADENCES.find(({ shortest, longest }) => {
    const regular = gaps.filter((gap) => gap >= shortest && gap <= longest).length;
    return regular >= MIN_PAYMENTS - 1 && regular >= gaps.length * REGULAR_GAPS && gaps.every((gap) => gap >= shortest);
  });
  return found?.cadence ?? null;
};

/** Returns the rhythm that the dates kept until the last, which came early but belongs to it. */
const cadenceBeforeEarly = (dates: readonly IsoDate[]): Cadence | null => {
  const [before, last] = dates.slice(-2);
  const cadence = cadenceOf(dates.slice(0, -1));
  const shortest = CADENCES.find((each) => each.cadence === cadence)?.shortest;
  if (before === undefined || last === undefined || shortest === undefined) return null;
  return daysBetween(before, last) >= shortest * EARLIEST ? cadence : null;
};
