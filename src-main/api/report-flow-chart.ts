import type { ReportChart, ReportSeries } from '../../src-shared/contract/report-document.ts';
import { SIDE_FLOWS, sideRows, wholeOf } from './report-flow-sides.ts';
import type { CategorySums, Side, SideRow } from './report-flow-sides.ts';
import type { ReportContext } from './report-kind.ts';
import { openRows, reportChart } from './report-parts.ts';

/** Up to so many categories have a bar of their own. */
const BARS = 10;

const NAMES: Readonly<Record<Side, string>> = { income: 'Income', expenses: 'Expenses' };

const TITLES: Readonly<Record<Side, string>> = {
  income: 'Where the money came from, by category',
  expenses: 'Where the money went, by category',
};

const withOthers = (rows: readonly SideRow[]): readonly SideRow[] => {
  if (rows.length <= BARS + 1) return rows;
  const others = rows.slice(BARS);
  return [
    ...rows.slice(0, BARS),
    {
      id: null,
      name: `Other (${others.length})`,
      ...wholeOf(others),
    },
  ];
};

const besides = (
  { compared }: ReportContext,
  side: Side,
  { budgets }: CategorySums,
  bars: readonly SideRow[],
): readonly ReportSeries[] => {
  if (compared !== null) return [{ name: compared.label, values: bars.map(({ before }) => before), tone: null }];
  if (side === 'income' || budgets === null) return [];
  return [{ name: 'Budget', values: bars.map(({ budget }) => budget), tone: 'budget' }];
};

/** Makes the chart of one side: its ten largest categories, the others joined. There is none without any. */
export const sideCharts = (context: ReportContext, side: Side, sums: CategorySums): readonly ReportChart[] => {
  const rows = sideRows(context, side, sums).filter(({ amount }) => amount > 0);
  if (rows.length === 0) return [];
  const bars = withOthers(rows);
  const own: ReportSeries = {
    name: context.compared === null ? NAMES[side] : context.period.label,
    values: bars.map(({ amount }) => amount),
    tone: side === 'income' ? 'income' : 'spending',
  };
  return [
    reportChart(context, {
      key: `${side}-chart`,
      title: TITLES[side],
      shape: 'horizontal-bar',
      labels: bars.map(({ name }) => name),
      series: [own, ...besides(context, side, sums, bars)],
      opens: bars.map((bar) =>
        rows.includes(bar) ? openRows(context, { categoryId: bar.id, flow: SIDE_FLOWS[side] }) : null,
      ),
    }),
  ];
};
