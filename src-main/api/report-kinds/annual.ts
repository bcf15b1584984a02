import type { ReportFigure, ReportSection, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { bucketState } from '../report-bucket-state.ts';
import { bucketTable } from '../report-bucket-table.ts';
import { categoryMatrix } from '../report-category-matrix.ts';
import { isFiltered } from '../report-filter.ts';
import { sideCharts } from '../report-flow-chart.ts';
import { flowFigures } from '../report-flow-figures.ts';
import { categorySums, flowsOf, sideTable } from '../report-flow-sides.ts';
import type { CategorySums, Side } from '../report-flow-sides.ts';
import { timeChart, timeGroups, timeTable } from '../report-flow-time.ts';
import type { TimeGroups } from '../report-flow-time.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { matrixColumns } from '../report-matrix.ts';
import type { MatrixColumns } from '../report-matrix.ts';
import { reportFigure } from '../report-parts.ts';
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

const matrixOf = (context: ReportContext, side: Side, columns: MatrixColumns): ReportTable => {
  const named = {
    key: `${side}-matrix`,
    title: `${MATRIX_TITLES[side]} by category and ${columns.grouping}`,
    note: '',
  };
  return categoryMatrix(context, side, columns, named);
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
