import type { ReportFigure, ReportSection, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { allCategories } from '../../database/categories.ts';
import { sumsBy } from '../../database/report-sums.ts';
import type { GroupSum } from '../../database/report-sums.ts';
import { bucketState } from '../report-bucket-state.ts';
import { bucketTable } from '../report-bucket-table.ts';
import { isFiltered } from '../report-filter.ts';
import { sideCharts } from '../report-flow-chart.ts';
import { flowFigures } from '../report-flow-figures.ts';
import { categorySums, flowsOf, SIDE_FLOWS, sideTable } from '../report-flow-sides.ts';
import type { CategorySums, Side } from '../report-flow-sides.ts';
import { timeChart, timeGroups, timeTable } from '../report-flow-time.ts';
import type { TimeGroups } from '../report-flow-time.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { matrixColumns, matrixTable, sumMatrix } from '../report-matrix.ts';
import type { MatrixColumns, MatrixRow } from '../report-matrix.ts';
import { openRows, reportFigure } from '../report-parts.ts';
import { topPayees } from '../report-top-payees.ts';

const monthFigures = ({ words }: ReportContext, { groups, grouping }: TimeGroups): readonly ReportFigure[] => {
  if (grouping !== 'month') return [];
  const moved = groups.filter(({ income, expenses }) => income !== 0 || expenses !== 0);
  const byNet = moved
    .map(({ key, income, expenses, open }) => ({ key, net: income - expenses, open }))
    .toSorted((a, b) => b.net - a.net);
  const [best, worst] = [byNet[0], byNet.at(-1)];
  const figure = (key: string, label: string, of: typeof best, what: string): ReportFigure =>
    reportFigure({
      key,
      label,
      type: 'month',
      value: of?.key ?? null,
      formula:
        of === undefined
          ? 'No month has any money in or out.'
          : `The month with the ${what} net: ${words.money(of.net)}.`,
      open: of?.open ?? null,
    });
  return [figure('best-month', 'Best month', best, 'highest'), figure('worst-month', 'Worst month', worst, 'lowest')];
};

const MATRIX_TITLES: Readonly<Record<Side, string>> = { income: 'Income', expenses: 'Expenses' };

/** One category's sums in the columns that they belong to. */
const inColumns = ({ groups, places }: MatrixColumns, side: Side, sums: readonly GroupSum[]): readonly number[] => {
  const values = groups.map(() => 0);
  for (const sum of sums) {
    const place = places.get(String(sum.keys[1])) ?? 0;
    values[place] = (values[place] ?? 0) + sum[side];
  }
  return values;
};

const matrixOf = (context: ReportContext, side: Side, columns: MatrixColumns): ReportTable => {
  const { reader, scope, period } = context;
  const names = new Map(allCategories(reader).map(({ id, name }) => [id, name]));
  const sums = sumsBy(reader, scope(period), ['category', columns.grouping]).filter((sum) => sum[side] !== 0);
  const rows = [...Map.groupBy(sums, ({ keys: [id] }) => id as number | null)]
    .map(([id, of]): MatrixRow => ({
      name: id === null ? 'Uncategorized' : (names.get(id) ?? ''),
      values: inColumns(columns, side, of),
      total: of.reduce((total, sum) => total + sum[side], 0),
      open: openRows(context, { categoryId: id, flow: SIDE_FLOWS[side] }),
    }))
    .toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0) || a.name.localeCompare(b.name));
  return matrixTable(columns, {
    key: `${side}-matrix`,
    title: `${MATRIX_TITLES[side]} by category and ${columns.grouping}`,
    note: rows.length > 0 ? '' : 'There were none.',
    head: 'Category',
    type: 'amount',
    rows,
    total: sumMatrix(columns, rows, { name: 'Total', open: openRows(context, { flow: SIDE_FLOWS[side] }) }),
  });
};

/** The categories beside what they are compared with; the matrix shows them already where there is nothing to compare. */
const comparedTables = (context: ReportContext, sums: CategorySums): readonly ReportTable[] =>
  context.request.comparison === 'none'
    ? []
    : [sideTable(context, 'income', sums), sideTable(context, 'expenses', sums)];

/** Buckets know no filter, so a filtered report leaves them out. */
const bucketSections = (context: ReportContext): readonly ReportTable[] => {
  const { reader, period, compared, request } = context;
  if (isFiltered(request.filter)) return [];
  const before = compared && bucketState(reader, compared);
  return [
    bucketTable(context, bucketState(reader, period), before, { key: 'buckets', title: 'Buckets at the year’s end' }),
  ];
};

const sections = (context: ReportContext, sums: CategorySums, months: TimeGroups): readonly ReportSection[] => {
  const { charts } = context.request;
  const columns = matrixColumns(context, context.period);
  return [
    ...(charts && months.groups.length > 0 ? [timeChart(context, months)] : []),
    timeTable(context, months, { key: 'months', title: `Net by ${months.grouping}` }),
    timeTable(context, timeGroups(context, 'quarter'), { key: 'quarters', title: 'Net by quarter' }),
    ...(charts ? sideCharts(context, 'expenses', sums) : []),
    ...comparedTables(context, sums),
    matrixOf(context, 'income', columns),
    matrixOf(context, 'expenses', columns),
    ...topPayees(context),
    ...bucketSections(context),
  ];
};

/** A year in months: what came in, went out and was kept. */
export const report: ReportKind = {
  kind: 'annual',
  title: 'Annual summary',
  description: 'A year in months and quarters by category, with its savings rate, payees and buckets.',
  icon: 'calendar-stats',
  position: 10,
  period: 'year',
  comparisons: ['none', 'last-year', 'budget'],
  filters: ['accounts', 'categories', 'buckets', 'payees', 'tags', 'search', 'amounts'],
  groupings: [],
  defaults: { period: { kind: 'relative', span: 'this-year' }, comparison: 'last-year' },
  build: (context) => {
    const sums = categorySums(context);
    const months = timeGroups(context, 'month');
    const before = sums.before && flowsOf(sums.before);
    return {
      figures: [...flowFigures(context, flowsOf(sums.now), before), ...monthFigures(context, months)],
      sections: sections(context, sums, months),
    };
  },
};
