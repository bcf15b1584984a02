import { sideCharts } from '../report-flow-chart.ts';
import { flowFigures } from '../report-flow-figures.ts';
import { categorySums, flowsOf, sideTable } from '../report-flow-sides.ts';
import { timeChart, timeGroups, timeTable } from '../report-flow-time.ts';
import type { ReportKind } from '../report-kind.ts';

/** What came in and went out by category, and over time. */
export const report: ReportKind = {
  kind: 'income-expense',
  title: 'Income and expenses',
  description: 'What came in and what went out, by category and over time.',
  icon: 'arrows-up-down',
  position: 4,
  period: 'any',
  comparisons: ['none', 'previous', 'last-year', 'budget'],
  filters: ['accounts', 'categories', 'buckets', 'payees', 'tags', 'search', 'amounts'],
  groupings: ['week', 'month', 'quarter', 'year'],
  defaults: { period: { kind: 'relative', span: 'this-year' }, comparison: 'last-year' },
  build: (context) => {
    const { charts, grouping } = context.request;
    const sums = categorySums(context);
    const time = timeGroups(context, grouping);
    return {
      figures: flowFigures(context, flowsOf(sums.now), sums.before && flowsOf(sums.before)),
      sections: [
        ...(charts && time.groups.length > 0 ? [timeChart(context, time)] : []),
        timeTable(context, time, { key: 'time', title: 'Income and expenses over time' }),
        sideTable(context, 'income', sums),
        ...(charts ? sideCharts(context, 'expenses', sums) : []),
        sideTable(context, 'expenses', sums),
      ],
    };
  },
};
