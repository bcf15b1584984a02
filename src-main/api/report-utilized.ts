import type { Utilization, UtilizationRow } from '../../src-shared/contract/months.ts';
import { monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import { budgetTotals } from '../database/category-budgets.ts';
import type { Reader } from '../database/connection.ts';
import { sumsBy } from '../database/report-sums.ts';
import { dateRange, monthSeries } from '../database/totals.ts';
import { budgetStatus, usedPercent } from '../engine/budget-status.ts';
import type { StatusEdges } from '../engine/budget-status.ts';
import { monthsOf } from '../engine/report-period.ts';
import { utilizationsOf } from './report-budgets.ts';
import { MOST_GROUPS } from './report-flow-time.ts';
import type { ReportContext } from './report-kind.ts';

/** How a status reads. */
const STATUS_WORDS: Readonly<Record<UtilizationRow['status'], string>> = {
  good: 'Good',
  warning: 'Warning',
  critical: 'Critical',
  over_budget: 'Over budget',
  unbudgeted: 'No budget',
};

/** What a budget, or several together, came to; minor units. */
export type Used = {
  readonly budget: number;
  readonly carried: number;
  readonly spent: number;
  /** Whether there is a budget, be it of nothing, or something carried. */
  readonly isPlanned: boolean;
};

/** Returns what is left of a budget and of what it carries. */
export const remainingOf = ({ budget, carried, spent }: Used): number => budget + carried - spent;

/** Returns the percent used of a budget and what it carries; null for what has no budget. */
export const usedOf = ({ budget, carried, spent, isPlanned }: Used): number | null =>
  isPlanned ? usedPercent(spent, budget + carried) + 0 : null;

/** Returns how far a budget is used, in words; empty where there is neither a budget nor spending. */
export const statusWords = (used: Used, edges: StatusEdges): string => {
  if (!used.isPlanned) return used.spent === 0 ? '' : STATUS_WORDS.unbudgeted;
  return STATUS_WORDS[budgetStatus(used.spent, used.budget + used.carried, edges)];
};

/** Adds up what budgets came to in one month. */
export const sumUsed = (rows: readonly Used[]): Used => ({
  budget: rows.reduce((sum, { budget }) => sum + budget, 0),
  carried: rows.reduce((sum, { carried }) => sum + carried, 0),
  spent: rows.reduce((sum, { spent }) => sum + spent, 0),
  isPlanned: rows.some(({ isPlanned }) => isPlanned),
});

/** Returns what one category's budget came to in a month. */
export const usedInMonth = ({ budget, carried, spent, status }: UtilizationRow): Used => ({
  budget,
  carried,
  spent,
  isPlanned: status !== 'unbudgeted',
});

/**
 * Adds up what a category's budget came to in months that follow each other: what the first carried in counts, as the later
 * ones carry what the months before them left.
 */
export const joinMonths = (months: readonly Used[]): Used => ({ ...sumUsed(months), carried: months[0]?.carried ?? 0 });

/** The months of a report, and what they are compared with. */
export type UtilizedTime = {
  readonly months: readonly Utilization[];
  /** What each category spent in the time compared with; null without one. */
  readonly before: ReadonlyMap<number | null, number> | null;
};

/** One category, or what has none, in every month. */
export type UtilizedLine = {
  readonly id: number | null;
  readonly name: string;
  /** In the order of the months. */
  readonly months: readonly Used[];
  readonly whole: Used;
  /** In how many months its budget was overspent. */
  readonly overspent: number;
  /** What it spent in the time compared with. */
  readonly before: number;
};

const NOTHING: Used = { budget: 0, carried: 0, spent: 0, isPlanned: false };

const namesIn = ({ months }: UtilizedTime): ReadonlyMap<number | null, string> =>
  new Map(months.flatMap(({ rows }) => rows).map(({ categoryId, category }) => [categoryId, category]));

/** Returns every category with a budget in the order of the budgets, then the others by what they spent. */
export const utilizedLines = (time: UtilizedTime, nameOf: (id: number | null) => string): readonly UtilizedLine[] => {
  const byMonth = time.months.map(({ rows }) => new Map(rows.map((row) => [row.categoryId, row])));
  const names = namesIn(time);
  const ids = [...new Set([...names.keys(), ...(time.before?.keys() ?? [])])];
  const lines = ids.map((id): UtilizedLine => {
    const months = byMonth.map((rows) => {
      const row = rows.get(id);
      return row === undefined ? NOTHING : usedInMonth(row);
    });
    const before = time.before?.get(id) ?? 0;
    const overspent = byMonth.filter((rows) => rows.get(id)?.status === 'over_budget').length;
    return { id, name: names.get(id) ?? nameOf(id), months, whole: joinMonths(months), overspent, before };
  });
  const shown = lines.filter(({ whole, before }) => whole.isPlanned || whole.spent !== 0 || before !== 0);
  const bySpent = (a: UtilizedLine, b: UtilizedLine): number => b.whole.spent - a.whole.spent;
  return [
    ...shown.filter(({ whole }) => whole.isPlanned),
    ...shown.filter(({ whole }) => !whole.isPlanned).toSorted(bySpent),
  ];
};

const onlyWanted = (utilization: Utilization, wanted: readonly (number | null)[]): Utilization => {
  if (wanted.length === 0) return utilization;
  const rows = utilization.rows.filter(({ categoryId }) => wanted.includes(categoryId));
  const { budget, spent, carried } = sumUsed(rows.map(usedInMonth));
  const overallPercent = usedPercent(spent, budget + carried);
  return { ...utilization, rows, totalBudget: budget, totalSpent: spent, overallPercent };
};

const spentBefore = ({ reader, scope, compared }: ReportContext): UtilizedTime['before'] => {
  if (compared === null) return null;
  const sums = sumsBy(reader, scope(compared), ['category']);
  return new Map(sums.map(({ keys: [id], expenses }) => [id as number | null, expenses]));
};

/** Months that have a budget or anything in or out. */
const filledMonths = (reader: Reader, from: Month, to: Month): ReadonlySet<Month> =>
  new Set([...budgetTotals(reader).keys(), ...monthSeries(reader, from, to).map(({ month }) => month)]);

/**
 * The months in which there may be anything to tell, and the first in any case. A day with a wrong year makes them thousands;
 * then only those that are filled are told of.
 */
const toldMonths = ({ reader, today, period }: ReportContext): readonly Month[] => {
  const days = dateRange(reader);
  const held = [...budgetTotals(reader).keys(), ...(days === null ? [] : [monthOf(days.first), monthOf(days.last)])];
  const [first, last] = [held.toSorted()[0] ?? monthOf(today), [...held, monthOf(today)].toSorted().at(-1) ?? ''];
  const [own, ...others] = monthsOf(period);
  const between = others.filter((month) => month >= first && month <= last);
  const filled = between.length > MOST_GROUPS ? filledMonths(reader, first, last) : null;
  const told = filled === null ? between : between.filter((month) => filled.has(month));
  return own === undefined || (own < first && told.length > 0) ? told : [own, ...told];
};

/** Returns the months of a report of whole months, without those before and after all that is entered. */
export const utilizedTime = (context: ReportContext): UtilizedTime => {
  const months = utilizationsOf(context.reader, toldMonths(context));
  return {
    months: months.map((month) => onlyWanted(month, context.request.filter.categoryIds)),
    before: spentBefore(context),
  };
};
