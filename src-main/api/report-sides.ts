import type {
  ReportCell,
  ReportChart,
  ReportColumn,
  ReportRow,
  ReportTable,
} from '../../src-shared/contract/report-document.ts';
import { sumMoney } from '../../src-shared/money.ts';
import { sidesBy } from '../database/report-sides.ts';
import { meanOf } from '../engine/report-averages.ts';
import { SIDE_FLOWS } from './report-flow-sides.ts';
import type { Side } from './report-flow-sides.ts';
import type { ReportContext } from './report-kind.ts';
import {
  comparedCells,
  comparedColumns,
  openRows,
  reportChart,
  reportColumn,
  reportRow,
  reportTable,
  sharePercents,
} from './report-parts.ts';

/** What the sides of a report are divided by. */
type GroupedBy = 'category' | 'payee';

/** A category or payee on one side. */
export type SideGroup = {
  readonly id: number | null;
  readonly name: string;
  readonly amount: number;
  readonly count: number;
  /** Null where it is in the compared span only. */
  readonly first: string | null;
  readonly last: string | null;
  /** Its amount in the compared span; null without one. */
  readonly was: number | null;
};

/** One side of a report: its groups, the largest first, and their sums. */
export type SideGroups = {
  readonly side: Side;
  readonly dimension: GroupedBy;
  readonly groups: readonly SideGroup[];
  readonly total: number;
  /** Whole transactions on this side: one that is split counts once. */
  readonly count: number;
  readonly was: number | null;
};

const FRESH = { amount: 0, count: 0, first: null, last: null };

/** Returns both sides by category or payee, the largest first and equal ones by name. */
export const sidesOf = (
  { reader, period, compared, scope, settings }: ReportContext,
  dimension: GroupedBy,
  namesOf: (ids: readonly (number | null)[]) => (id: number | null) => string,
): Readonly<Record<Side, SideGroups>> => {
  const sums = sidesBy(reader, scope(period), dimension);
  const before = compared === null ? null : sidesBy(reader, scope(compared), dimension);
  // A transaction has one payee, but perhaps parts in several categories.
  const whole = dimension === 'payee' ? sums : sidesBy(reader, scope(period), 'all');
  const nameOf = namesOf([...sums, ...(before ?? [])].map(({ id }) => id));
  const collator = new Intl.Collator(settings.locale);
  const onSide = (side: Side): SideGroups => {
    const own = new Map(sums.filter((sum) => sum.side === side).map((sum) => [sum.id, sum]));
    const old = before && new Map(before.filter((sum) => sum.side === side).map(({ id, amount }) => [id, amount]));
    const groups = [...new Set([...own.keys(), ...(old?.keys() ?? [])])]
      .map((id): SideGroup => {
        const { amount, count, first, last } = own.get(id) ?? FRESH;
        return { id, name: nameOf(id), amount, count, first, last, was: old && (old.get(id) ?? 0) };
      })
      .toSorted((a, b) => b.amount - a.amount || collator.compare(a.name, b.name));
    const total = sumMoney(groups.map(({ amount }) => amount));
    const count = whole.reduce((sum, one) => (one.side === side ? sum + one.count : sum), 0);
    return { side, dimension, groups, total, count, was: old && sumMoney(old.values()) };
  };
  return { income: onSide('income'), expenses: onSide('expenses') };
};

/** Columns that a kind adds behind the average, with their cells. */
export type SideColumns = {
  readonly columns: readonly ReportColumn[];
  readonly cells: (group: SideGroup) => readonly ReportCell[];
  readonly totals: readonly ReportCell[];
};

const comparison = (now: number, was: number | null): readonly ReportCell[] =>
  was === null ? [] : comparedCells(now, was);

const narrowed = ({ side, dimension }: SideGroups, { id }: SideGroup) => {
  const flow = SIDE_FLOWS[side];
  if (dimension === 'category') return { flow, categoryId: id };
  return id === null ? null : { flow, payeeId: id };
};

/** Returns the transactions behind a group; null where the list cannot show just them, such as those without a payee. */
export const openSide = (context: ReportContext, sides: SideGroups, group: SideGroup): ReportRow['open'] => {
  const more = narrowed(sides, group);
  return more && openRows(context, more);
};

const totalRow = (context: ReportContext, sides: SideGroups, extra: SideColumns): ReportRow =>
  reportRow(
    [
      'Total',
      sides.total,
      sides.total > 0 ? 100 : null,
      sides.count,
      meanOf(sides.total, sides.count),
      ...extra.totals,
      ...comparison(sides.total, sides.was),
    ],
    { open: openRows(context, { flow: SIDE_FLOWS[sides.side] }) },
  );

const groupRows = (context: ReportContext, sides: SideGroups, extra: SideColumns): ReportRow[] => {
  const shares = sharePercents(sides.groups.map(({ amount }) => amount));
  return sides.groups.map((group, place) =>
    reportRow(
      [
        group.name,
        group.amount,
        shares[place] ?? null,
        group.count,
        meanOf(group.amount, group.count),
        ...extra.cells(group),
        ...comparison(group.amount, group.was),
      ],
      { open: openSide(context, sides, group) },
    ),
  );
};

/** Makes the table of one side. */
export const groupTable = (
  context: ReportContext,
  sides: SideGroups,
  { extra, ...words }: { readonly title: string; readonly note: string; readonly extra: SideColumns },
): ReportTable =>
  reportTable({
    key: sides.side,
    ...words,
    columns: [
      reportColumn('name', sides.dimension === 'category' ? 'Category' : 'Payee'),
      reportColumn('amount', 'Amount', 'amount'),
      reportColumn('share', 'Share', 'percent'),
      reportColumn('count', 'Transactions', 'count'),
      reportColumn('average', 'Average', 'amount'),
      ...extra.columns,
      ...comparedColumns(context.compared),
    ],
    rows: groupRows(context, sides, extra),
    totals: [totalRow(context, sides, extra)],
  });

const MOST_BARS = 10;

/** Makes a chart of the ten largest groups of one side, the others joined. Null with nothing to show. */
export const largestChart = (context: ReportContext, sides: SideGroups, title: string): ReportChart | null => {
  const groups = sides.groups.filter(({ amount }) => amount !== 0);
  if (groups.length === 0) return null;
  const own = groups.slice(0, groups.length === MOST_BARS + 1 ? groups.length : MOST_BARS);
  const others = groups.slice(own.length);
  const rest = others.length === 0 ? [] : [sumMoney(others.map(({ amount }) => amount))];
  return reportChart(context, {
    key: `${sides.side}-chart`,
    title,
    shape: 'horizontal-bar',
    labels: [...own.map(({ name }) => name), ...rest.map(() => `Other (${others.length})`)],
    series: [
      {
        name: sides.side === 'income' ? 'Income' : 'Expenses',
        values: [...own.map(({ amount }) => amount), ...rest],
        tone: sides.side === 'income' ? 'income' : 'spending',
      },
    ],
    opens: [...own.map((group) => openSide(context, sides, group)), ...rest.map(() => null)],
  });
};
