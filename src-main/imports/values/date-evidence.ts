import { daysBetween } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { BalanceChain } from '../table/balance-chain.ts';
import { ordersOf, resolveDate } from './date-parts.ts';
import type { DateOrder, DateParts } from './date-parts.ts';
import type { HeaderLanguage } from '../table/match-header.ts';

/** What a file offers to tell day from month; `sequence` are the dates of the rows in the file's order. */
export type DateClues = {
  readonly sequence: readonly DateParts[];
  /** The different ones among them. */
  readonly cells: readonly DateParts[];
  readonly otherColumns: readonly DateParts[];
  /** Dates beside days of another column that can be read in one way only. */
  readonly neighbours: readonly { readonly cell: DateParts; readonly day: IsoDate }[];
  /** Dates beside those of another column that are open in the same way. */
  readonly pairs?: readonly (readonly [cell: DateParts, other: DateParts])[];
  readonly preamble: readonly DateParts[];
  readonly languages: readonly HeaderLanguage[];
  readonly chain: BalanceChain['order'] | null;
  readonly statementDays: readonly IsoDate[];
};

/** One kind of evidence: the orders that it leaves, and the reason in words. */
type Evidence = (
  clues: DateClues,
  orders: readonly DateOrder[],
) => { readonly left: readonly DateOrder[]; readonly reason: string };

const MONOTONIC_DAYS = 4;
const RECENT_DAYS = 62;
const NEIGHBOUR_DAYS = 21;
const YEAR_FIRST: ReadonlySet<HeaderLanguage> = new Set(['Hungarian', 'Japanese or Chinese', 'Korean']);
const NO_PROOF: ReadonlySet<HeaderLanguage> = new Set(['English', 'Swedish', 'Baltic', ...YEAR_FIRST]);

const datesIn = (cells: readonly DateParts[], order: DateOrder): readonly IsoDate[] => {
  const known = new Map<DateParts, IsoDate | null>();
  const dates: IsoDate[] = [];
  for (const cell of cells) {
    const date = known.get(cell) ?? resolveDate(cell, order);
    known.set(cell, date);
    if (date !== null) dates.push(date);
  }
  return dates;
};

/** Returns the orders that fit most of the cells. */
export const fittingOrders = (cells: readonly DateParts[]): readonly DateOrder[] => {
  const counts = new Map<DateOrder, number>();
  for (const cell of cells) for (const order of ordersOf(cell)) counts.set(order, (counts.get(order) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most && count > 0).map(([order]) => order);
};

const rises = (dates: readonly IsoDate[]): boolean =>
  dates.every((date, index) => index === 0 || (dates[index - 1] ?? '') <= date);
const falls = (dates: readonly IsoDate[]): boolean =>
  dates.every((date, index) => index === 0 || (dates[index - 1] ?? '') >= date);

const sameShape = (cells: readonly DateParts[], others: readonly DateParts[]): readonly DateParts[] =>
  others.filter((other) => !other.named && other.year === cells[0]?.year && other.dotted === cells[0].dotted);

const restrictedBy = (
  cells: readonly DateParts[],
  others: readonly DateParts[],
  orders: readonly DateOrder[],
): readonly DateOrder[] => {
  const same = sameShape(cells, others);
  return same.length === 0 ? orders : fittingOrders(same).filter((order) => orders.includes(order));
};

const yearSpan = (cells: readonly DateParts[], order: DateOrder): number => {
  const years = datesIn(cells, order).map((date) => Number(date.slice(0, 4)));
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [9999, 0]);
  return last - first;
};

const byYears: Evidence = ({ cells }, orders) => {
  const spans = orders.map((order) => yearSpan(cells, order));
  const shortest = Math.min(...spans);
  return {
    left: orders.filter((_, index) => (spans[index] ?? 0) <= shortest + 10),
    reason: 'Read otherwise, the rows would spread over decades.',
  };
};

const byOtherColumn: Evidence = ({ cells, otherColumns }, orders) => ({
  left: restrictedBy(cells, otherColumns, orders),
  reason: 'Another date column of the same form has a day above 12.',
});

const byNeighbours: Evidence = ({ neighbours }, orders) => ({
  left: orders.filter((order) =>
    neighbours.every(({ cell, day }) => {
      const date = resolveDate(cell, order);
      return date !== null && Math.abs(daysBetween(date, day)) <= NEIGHBOUR_DAYS;
    }),
  ),
  reason: 'Only so do the dates lie close to those of another column.',
});

const CLEAR_LAG = 3;

/** A purchase is booked some days after it was made; read the wrong way round the two lie months apart. */
const byLag: Evidence = ({ pairs = [] }, orders) => {
  const longest = (order: DateOrder): number =>
    pairs.reduce((most, [cell, other]) => {
      const [day, otherDay] = [resolveDate(cell, order), resolveDate(other, order)];
      return day === null || otherDay === null ? most : Math.max(most, Math.abs(daysBetween(day, otherDay)));
    }, 0);
  const lags = orders.map((order) => ({ order, lag: longest(order) }));
  const shortest = Math.min(...lags.map(({ lag }) => lag));
  const isClear = (lag: number): boolean => lag > NEIGHBOUR_DAYS && lag > shortest * CLEAR_LAG;
  return {
    left: shortest > NEIGHBOUR_DAYS ? orders : lags.filter(({ lag }) => !isClear(lag)).map(({ order }) => order),
    reason: 'Read otherwise, weeks would lie between the two dates of a row.',
  };
};

const byPreamble: Evidence = ({ cells, preamble }, orders) => ({
  left: restrictedBy(cells, preamble, orders),
  reason: 'A date above the table has a day above 12.',
});

const byBalances: Evidence = ({ sequence, chain }, orders) => ({
  left:
    chain === null
      ? orders
      : orders.filter((order) => (chain === 'oldest-first' ? rises : falls)(datesIn(sequence, order))),
  reason: 'Only so do the dates run in the order that the balances prove.',
});

const bySorting: Evidence = ({ sequence }, orders) => ({
  left: orders.filter((order) => {
    const dates = datesIn(sequence, order);
    return new Set(dates).size >= MONOTONIC_DAYS && (rises(dates) || falls(dates));
  }),
  reason: 'Only so are the rows sorted by date.',
});

const byDots: Evidence = ({ cells }, orders) => ({
  left: cells.every(({ dotted }) => dotted) ? orders.filter((order) => order === 'dmy') : orders,
  reason: 'Dates with dots write the day first.',
});

const byLanguage: Evidence = ({ languages }, orders) => {
  const dayFirst = languages.length > 0 && languages.every((language) => !NO_PROOF.has(language));
  return {
    left: dayFirst ? orders.filter((order) => order === 'dmy') : orders,
    reason: `The column names are ${languages.join(' or ')}, which writes the day first.`,
  };
};

const byYearLanguage: Evidence = ({ languages }, orders) => {
  const yearFirst = languages.length > 0 && languages.every((language) => YEAR_FIRST.has(language));
  return {
    left: orders.filter((order) => (order === 'ymd') === yearFirst),
    reason: yearFirst
      ? `The column names are ${languages.join(' or ')}, which writes the year first.`
      : 'A year of two digits stands last.',
  };
};

const byStatementDay: Evidence = ({ cells, statementDays }, orders) => {
  const last = statementDays.toSorted().at(-1);
  const fits = (order: DateOrder): boolean => {
    const latest = datesIn(cells, order).toSorted().at(-1);
    return last !== undefined && latest !== undefined && latest <= last && daysBetween(latest, last) <= RECENT_DAYS;
  };
  const beyond = (order: DateOrder): boolean => datesIn(cells, order).some((date) => last !== undefined && date > last);
  const [kept, dropped] = [orders.filter(fits), orders.filter(beyond)];
  const decided = last !== undefined && kept.length === 1 && kept.length + dropped.length === orders.length;
  return {
    left: decided ? kept : orders,
    reason: `Read otherwise, rows would lie after ${last ?? ''}, the day of the file.`,
  };
};

const EVIDENCE: readonly Evidence[] = [
  byYears,
  byOtherColumn,
  byNeighbours,
  byLag,
  byPreamble,
  byBalances,
  bySorting,
  byYearLanguage,
  byDots,
  byLanguage,
  byStatementDay,
];

/** Tells whether every cell means the same day in each of the orders. */
export const sameInAll = (cells: readonly DateParts[], orders: readonly DateOrder[]): boolean =>
  cells.every((cell) => new Set(orders.map((order) => resolveDate(cell, order))).size === 1);

/**
 * Narrows the possible orders by the evidence, the strongest first, until one is left or the ones left agree; null when they
 * give different days.
 */
export const proveOrder = (
  clues: DateClues,
  orders: readonly DateOrder[],
): { readonly value: DateOrder; readonly reason: string } | null => {
  let remaining = orders;
  for (const evidence of EVIDENCE) {
    const { left, reason } = evidence(clues, remaining);
    const [only] = left;
    if (left.length === 1 && only !== undefined) return { value: only, reason };
    if (left.length > 0) remaining = left;
  }
  const [first] = remaining;
  return first !== undefined && sameInAll(clues.cells, remaining)
    ? { value: first, reason: 'Every reading gives the same days.' }
    : null;
};
