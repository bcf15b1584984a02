import type { ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { ReportGrouping } from '../../src-shared/contract/report-request.ts';
import { fittingGrouping } from '../engine/report-period.ts';
import type { DaySpan, SpanGroup } from '../engine/report-period.ts';
import { begunGroups } from './report-flow-time.ts';
import type { ReportContext } from './report-kind.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';

/** What a matrix is divided into at most; more columns than twelve fit on no page. */
type Division = { readonly grouping: ReportGrouping; readonly most: number };

const BY_MONTH: Division = { grouping: 'month', most: 12 };

type Column = SpanGroup & { readonly title: string };

/** The columns of a matrix: as asked, or longer steps where those would be too many. */
export type MatrixColumns = {
  readonly grouping: ReportGrouping;
  readonly groups: readonly Column[];
  /** The place of the column for each group of days, by its key; the first column joins those that are too many. */
  readonly places: ReadonlyMap<string, number>;
};

const joinEarlier = (columns: readonly Column[], most: number): readonly Column[] => {
  const early = columns.slice(0, 1 - most);
  const [first, last] = [columns[0], early.at(-1)];
  if (columns.length <= most || first === undefined || last === undefined) return columns;
  return [
    { key: 'earlier', from: first.from, to: last.to, title: `Until ${last.title}` },
    ...columns.slice(early.length),
  ];
};

/** Returns the columns for a span, without those in which nothing has begun. */
export const matrixColumns = (
  context: ReportContext,
  span: DaySpan,
  { grouping: asked, most }: Division = BY_MONTH,
): MatrixColumns => {
  const { words } = context;
  const grouping = fittingGrouping(span, asked, most);
  const isOneYear = grouping === 'month' && span.from.slice(0, 4) === span.to.slice(0, 4);
  const all = begunGroups(context, span, grouping).map((group) => ({
    ...group,
    title: isOneYear ? words.monthName(group.key) : words.shortGroup(group.key, grouping),
  }));
  const groups = joinEarlier(all, most);
  const joined = all.length - groups.length;
  return { grouping, groups, places: new Map(all.map(({ key }, index) => [key, Math.max(0, index - joined)])) };
};

/** A row with one value for each column, and what all of them make together. */
export type MatrixRow = Pick<ReportRow, 'open'> & {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly total: number | null;
};

type Matrix = Pick<ReportTable, 'key' | 'title'> & {
  readonly note?: string;
  /** What the first column names. */
  readonly head: string;
  readonly type: 'amount' | 'percent';
  readonly rows: readonly MatrixRow[];
  /** Null where a total makes no sense. */
  readonly total: MatrixRow | null;
};

const line = ({ name, values, total, open }: MatrixRow): ReportRow => reportRow([name, ...values, total], { open });

/** Makes a table with a column for each group of days and one for all of them. */
export const matrixTable = (
  { groups }: MatrixColumns,
  { key, title, note = '', head, type, rows, total }: Matrix,
): ReportTable =>
  reportTable({
    key,
    title,
    note,
    columns: [
      reportColumn('name', head),
      ...groups.map((group) => reportColumn(group.key, group.title, type)),
      reportColumn('total', type === 'amount' ? 'Total' : 'All', type),
    ],
    rows: rows.map(line),
    totals: total === null ? [] : [line(total)],
  });

/** Adds rows up, column by column. */
export const sumMatrix = (
  columns: MatrixColumns,
  rows: readonly MatrixRow[],
  { name, open }: Pick<MatrixRow, 'name' | 'open'>,
): MatrixRow => ({
  name,
  open,
  values: columns.groups.map((_, index) => rows.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)),
  total: rows.reduce((sum, { total }) => sum + (total ?? 0), 0),
});
