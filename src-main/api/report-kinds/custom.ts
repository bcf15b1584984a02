import { customSpec } from '../../../src-shared/contract/report-request.ts';
import type { CustomSpec } from '../../../src-shared/contract/report-request.ts';
import { DIMENSION_TITLES } from '../report-dimensions.ts';
import type { ReportKind } from '../report-kind.ts';
import { reportFigure } from '../report-parts.ts';
import { pivotOf } from '../report-pivot.ts';
import { pivotChart } from '../report-pivot-chart.ts';
import { openGroup } from '../report-pivot-open.ts';
import { MEASURE_TITLES, pivotTable } from '../report-pivot-table.ts';

const FORMULAS: Readonly<Record<CustomSpec['measure'], string>> = {
  expenses: 'Everything that was spent on budget accounts, less refunds and without transfers between them.',
  income: 'Everything that came in on budget accounts, without transfers between them.',
  net: 'Income minus expenses on budget accounts.',
  count: 'Transactions on budget accounts, without transfers between them; a split one counts once.',
  average: 'Expenses less refunds, divided by the number of transactions that are expenses.',
};

/** “Expenses by category and payee for each month” */
const titleOf = ({ measure, rows, columns }: CustomSpec): string => {
  const titles = rows.map((dimension) => DIMENSION_TITLES[dimension].toLowerCase());
  const by = titles.length < 2 ? titles.join() : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
  const each = columns === null ? '' : ` for each ${DIMENSION_TITLES[columns].toLowerCase()}`;
  return `${MEASURE_TITLES[measure]} by ${by}${each}`;
};

/** What the user puts together: a measure by up to three groupings, with columns. */
export const report: ReportKind = {
  kind: 'custom',
  title: 'Report builder',
  description: 'What you choose to see, by what you choose to group it.',
  icon: 'table-options',
  position: 12,
  period: 'any',
  comparisons: ['none'],
  filters: ['accounts', 'categories', 'buckets', 'payees', 'tags', 'search', 'amounts'],
  groupings: [],
  defaults: { period: { kind: 'relative', span: 'last-12-months' }, spec: {} },
  build: (context) => {
    const spec = context.request.spec ?? customSpec.parse({});
    const named = pivotOf(context, spec);
    const { measure } = spec;
    const title = titleOf(spec);
    const chart = context.request.charts ? pivotChart(named, title) : null;
    return {
      title,
      figures: [
        reportFigure({
          key: 'total',
          label: MEASURE_TITLES[measure],
          type: measure === 'count' ? 'count' : 'amount',
          value: named.pivot.total.value,
          formula: FORMULAS[measure],
          open: openGroup(context, named.opening, []),
        }),
      ],
      sections: [...(chart === null ? [] : [chart]), pivotTable(named, { key: 'pivot', title })],
    };
  },
};
