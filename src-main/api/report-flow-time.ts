import type { ReportCell, ReportChart, ReportTable } from '../../src-shared/contract/report-document.ts';
import { GROUPINGS } from '../../src-shared/contract/report-request.ts';
import type { ReportGrouping } from '../../src-shared/contract/report-request.ts';
import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { lastEnteredDay } from '../database/report-balances.ts';
import { sumsBy } from '../database/report-sums.ts';
import { fittingGrouping, groupsOf } from '../engine/report-period.ts';
import type { DaySpan, SpanGroup } from '../engine/report-period.ts';
import { savingsRate } from './report-flow-figures.ts';
import type { Flows } from './report-flow-figures.ts';
import type { ReportContext } from './report-kind.ts';
import { groupLabels, openRows, reportChart, reportColumn, reportRow, reportTable } from './report-parts.ts';

/** More rows than this tell nobody anything. */
export const MOST_GROUPS = 600;

/** A week, month, quarter or year of a report's time. */
type TimeGroup = SpanGroup &
  Flows & {
    readonly label: string;
    readonly open: TransactionFilter | null;
  };

export type TimeGroups = {
  readonly asked: ReportGrouping;
  /** What it is divided into in fact. */
  readonly grouping: ReportGrouping;
  readonly groups: readonly TimeGroup[];
};

/** Divides days into groups, without those in which nothing has begun: after today and after whatever is entered last. */
export const begunGroups = (
  { reader, today }: Pick<ReportContext, 'reader' | 'today'>,
  span: DaySpan,
  grouping: ReportGrouping,
): readonly SpanGroup[] => {
  const last = lastEnteredDay(reader) ?? today;
  return groupsOf(span, grouping).filter(({ from }) => from <= today || from <= last);
};

/** A single row tells nothing of time, so then it is divided more finely. */
const fitting = (span: DaySpan, asked: ReportGrouping): ReportGrouping => {
  const finer = GROUPINGS.slice(0, GROUPINGS.indexOf(asked) + 1);
  const telling = finer.findLast((grouping) => fittingGrouping(span, grouping, 1) !== grouping) ?? asked;
  return fittingGrouping(span, telling, MOST_GROUPS);
};

/**
 * Divides a report's time and sums each group: as asked, unless that makes a single group or too many; then more finely or
 * more coarsely.
 */
export const timeGroups = (context: ReportContext, asked: ReportGrouping): TimeGroups => {
  const { reader, period, scope, words } = context;
  const grouping = fitting(period, asked);
  const sums = new Map(sumsBy(reader, scope(period), [grouping]).map((sum) => [sum.keys[0], sum]));
  const groups = begunGroups(context, period, grouping).map((group) => ({
    ...group,
    label: words.group(group.key, grouping),
    income: sums.get(group.key)?.income ?? 0,
    expenses: sums.get(group.key)?.expenses ?? 0,
    open: openRows(context, { from: group.from, to: group.to }),
  }));
  return { asked, grouping, groups };
};

/** Returns what to tell of groups that are not as asked; empty when they are. */
export const groupingNote = ({ asked, grouping }: Pick<TimeGroups, 'asked' | 'grouping'>): string => {
  if (asked === grouping) return '';
  const reason =
    GROUPINGS.indexOf(grouping) < GROUPINGS.indexOf(asked) ? 'be a single row' : `be more than ${MOST_GROUPS} rows`;
  return `By ${asked} this would ${reason}, so it is by ${grouping}.`;
};

const cells = (label: string, flows: Flows): readonly ReportCell[] => [
  label,
  flows.income,
  flows.expenses,
  flows.income - flows.expenses,
  savingsRate(flows),
];

type Named = Pick<ReportTable, 'key' | 'title'>;

/** Makes the table of income, expenses and net over time. */
export const timeTable = (context: ReportContext, time: TimeGroups, named: Named): ReportTable => {
  const { groups } = time;
  const total = {
    income: groups.reduce((sum, group) => sum + group.income, 0),
    expenses: groups.reduce((sum, group) => sum + group.expenses, 0),
  };
  return reportTable({
    ...named,
    note: groupingNote(time),
    columns: [
      reportColumn('period', 'Period'),
      reportColumn('income', 'Income', 'amount'),
      reportColumn('expenses', 'Expenses', 'amount'),
      reportColumn('net', 'Net', 'amount'),
      reportColumn('saved', 'Saved', 'percent'),
    ],
    rows: groups.map((group) => reportRow(cells(group.label, group), { open: group.open })),
    totals: [reportRow(cells('Total', total), { open: openRows(context) })],
  });
};

/** Makes the chart of income beside expenses over time. */
export const timeChart = (context: ReportContext, { grouping, groups }: TimeGroups): ReportChart =>
  reportChart(context, {
    key: 'time-chart',
    title: `Income beside expenses, by ${grouping}`,
    shape: 'bar',
    ...groupLabels(context, grouping, groups),
    series: [
      { name: 'Income', values: groups.map(({ income }) => income), tone: 'income' },
      { name: 'Expenses', values: groups.map(({ expenses }) => expenses), tone: 'spending' },
    ],
    opens: groups.map(({ open }) => open),
  });
