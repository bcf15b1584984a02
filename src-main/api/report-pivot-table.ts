import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { CustomSpec, Dimension, Measure } from '../../src-shared/contract/report-request.ts';
import { percentOf } from '../../src-shared/money.ts';
import type { PivotRow } from '../engine/report-pivot.ts';
import { overlaps } from '../engine/report-pivot-overlap.ts';
import type { PivotKey } from '../engine/report-pivot-tally.ts';
import { DIMENSION_TITLES } from './report-dimensions.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';
import { openGroup } from './report-pivot-open.ts';
import type { NamedPivot } from './report-pivot.ts';

/** What each measure is called. */
export const MEASURE_TITLES: Readonly<Record<Measure, string>> = {
  expenses: 'Expenses',
  income: 'Income',
  net: 'Net',
  count: 'Transactions',
  average: 'Average expense',
};

/** Returns what a group is called; one that stands for others says for how many. */
export const groupName = (
  nameOf: (key: PivotKey) => string,
  { key, joined }: { readonly key: PivotKey; readonly joined: number },
): string => (joined === 0 ? nameOf(key) : `Other (${joined})`);

type Values = Pick<PivotRow, 'value' | 'columns'>;

const shareOf = ({ spec, pivot: { total } }: NamedPivot, part: number, row: Values, place: number | null): number => {
  const column = place === null ? total.value : (total.columns[place] ?? 0);
  const wholes = { 'of-total': total.value, 'of-row': row.value, 'of-column': column, none: 0 };
  return percentOf(part, wholes[spec.percent] ?? 0);
};

/** The values of a row, each followed by its share where shares are asked for. */
const cellsOf = (named: NamedPivot, row: Values): readonly ReportCell[] => {
  const { spec, pivot } = named;
  const cells = (value: number | null, place: number | null): readonly ReportCell[] =>
    spec.percent === 'none' ? [value] : [value, shareOf(named, value ?? 0, row, place)];
  const hasLast = pivot.columns.length === 0 || spec.totals;
  return [...row.columns.flatMap((value, place) => cells(value, place)), ...(hasLast ? cells(row.value, null) : [])];
};

const SHARE_TITLES = { 'of-total': '% of total', 'of-row': '% of row', 'of-column': '% of column' } as const;

const valueColumns = ({ spec: { measure, percent } }: NamedPivot, key: string, title: string): ReportColumn[] => {
  const value = reportColumn(key, title, measure === 'count' ? 'count' : 'amount');
  if (percent === 'none') return [value];
  return [value, reportColumn(`${key}-share`, `${title}, ${SHARE_TITLES[percent]}`, 'percent')];
};

const columnsOf = (named: NamedPivot, dimensions: readonly Dimension[]): ReportColumn[] => {
  const { spec, plan, pivot } = named;
  const nameOf = plan.column?.nameOf ?? String;
  const groups = pivot.columns.flatMap((column, place) =>
    valueColumns(named, `column-${place}`, groupName(nameOf, column)),
  );
  const title = plan.column === null ? MEASURE_TITLES[spec.measure] : 'Total';
  return [
    reportColumn('group', dimensions.map((dimension) => DIMENSION_TITLES[dimension]).join(' › ')),
    ...groups,
    ...(plan.column === null || spec.totals ? valueColumns(named, 'value', title) : []),
  ];
};

const rowsOf = (named: NamedPivot, rows: readonly PivotRow[], path: readonly PivotKey[]): readonly ReportRow[] => {
  const level = path.length;
  const nameOf = named.plan.rows[level]?.nameOf ?? String;
  return rows.flatMap((row) => {
    const own = [...path, row.key];
    const open = row.joined === 0 ? openGroup(named.context, named.opening, own) : null;
    const style = row.children.length === 0 ? ('plain' as const) : ('group' as const);
    return [
      reportRow([groupName(nameOf, row), ...cellsOf(named, row)], { level, style, open }),
      ...rowsOf(named, row.children, own),
    ];
  });
};

/** Says where a transaction counts in several groups. */
const noteOf = ({ measure, rows, columns }: CustomSpec): string => {
  const dimensions = columns === null ? rows : [...rows, columns];
  const hasSplits = dimensions.some((dimension) => dimension !== 'tag' && overlaps(measure, dimension));
  return [
    ...(dimensions.includes('tag')
      ? ['A transaction with several tags counts under each of them, and once in the total.']
      : []),
    ...(hasSplits ? ['A split transaction counts in each group that it has a part in, and once in the total.'] : []),
  ].join(' ');
};

/** Makes the table of a pivot: groups with their sums, each above what lies within it. */
export const pivotTable = (named: NamedPivot, { key, title }: Pick<ReportTable, 'key' | 'title'>): ReportTable => {
  const { spec, pivot, context } = named;
  return reportTable({
    key,
    title,
    note: noteOf(spec),
    columns: columnsOf(named, spec.rows),
    rows: [...rowsOf(named, pivot.rows, [])],
    totals: spec.totals
      ? [reportRow(['Total', ...cellsOf(named, pivot.total)], { open: openGroup(context, named.opening, []) })]
      : [],
  });
};
