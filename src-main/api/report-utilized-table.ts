import type { ReportCell, ReportChart, ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { ReportContext } from './report-kind.ts';
import { openRows, reportChart, reportColumn, reportRow, reportTable } from './report-parts.ts';
import { remainingOf, statusWords, sumUsed, usedOf } from './report-utilized.ts';
import type { UtilizedLine, UtilizedTime } from './report-utilized.ts';

type Cells = (line: Omit<UtilizedLine, 'id' | 'months'>) => readonly ReportCell[];

type Layout = { readonly columns: ReportTable['columns']; readonly cells: Cells };

/** What nothing carries or compares, and a single month, has no column. */
const layoutOf = (
  { settings, compared }: ReportContext,
  { months }: UtilizedTime,
  lines: readonly UtilizedLine[],
): Layout => {
  const hasCarried = lines.some(({ whole }) => whole.carried !== 0);
  const isLong = months.length > 1;
  return {
    columns: [
      reportColumn('category', 'Category'),
      reportColumn('budget', 'Budget', 'amount'),
      ...(hasCarried ? [reportColumn('carried', 'Carried in', 'amount')] : []),
      reportColumn('spent', 'Spent', 'amount'),
      reportColumn('remaining', 'Remaining', 'amount'),
      reportColumn('used', 'Used', 'percent'),
      reportColumn('status', 'Status'),
      ...(isLong ? [reportColumn('overspent', 'Months over budget', 'count')] : []),
      ...(compared === null
        ? []
        : [reportColumn('before', compared.label, 'amount'), reportColumn('change', 'Change', 'amount')]),
    ],
    cells: ({ name, whole, overspent, before }) => [
      name,
      whole.budget,
      ...(hasCarried ? [whole.carried] : []),
      whole.spent,
      remainingOf(whole),
      usedOf(whole),
      statusWords(whole, settings.statusEdges),
      ...(isLong ? [overspent] : []),
      ...(compared === null ? [] : [before, whole.spent - before]),
    ],
  };
};

const joined = (name: string, lines: readonly UtilizedLine[]): Parameters<Cells>[0] => ({
  name,
  whole: sumUsed(lines.map(({ whole }) => whole)),
  overspent: lines.reduce((sum, { overspent }) => sum + overspent, 0),
  before: lines.reduce((sum, { before }) => sum + before, 0),
});

const lineRow = (context: ReportContext, { cells }: Layout, line: UtilizedLine, level: number): ReportRow =>
  reportRow(cells(line), { level, open: openRows(context, { categoryId: line.id, flow: 'expense' }) });

const groupRows = (
  context: ReportContext,
  layout: Layout,
  name: string,
  lines: readonly UtilizedLine[],
): readonly ReportRow[] => [
  reportRow([name, ...layout.columns.slice(1).map(() => null)], { style: 'group' }),
  ...lines.map((line) => lineRow(context, layout, line, 1)),
  reportRow(layout.cells(joined(`${name} together`, lines)), { style: 'subtotal' }),
];

const rowsOf = (context: ReportContext, layout: Layout, lines: readonly UtilizedLine[]): readonly ReportRow[] => {
  const budgeted = lines.filter(({ whole }) => whole.isPlanned);
  const others = lines.filter(({ whole }) => !whole.isPlanned);
  if (budgeted.length === 0 || others.length === 0) return lines.map((line) => lineRow(context, layout, line, 0));
  return [
    ...groupRows(context, layout, 'With a budget', budgeted),
    ...groupRows(context, layout, 'Without a budget', others),
  ];
};

const noteOf = (lines: readonly UtilizedLine[], { months }: UtilizedTime): string => {
  if (lines.length === 0) return 'There are neither budgets nor expenses.';
  const carried = lines.some(({ whole }) => whole.carried !== 0);
  const since = months.length > 1 ? ' What was carried in is that of the first month.' : '';
  return `Remaining = budget${carried ? ' + carried in' : ''} − spent.${carried ? since : ''}`;
};

/** Makes the table of budgets and what was spent of them, by category. */
export const utilizedTable = (
  context: ReportContext,
  time: UtilizedTime,
  lines: readonly UtilizedLine[],
): ReportTable => {
  const layout = layoutOf(context, time, lines);
  return reportTable({
    key: 'categories',
    title: 'Budgets by category',
    note: noteOf(lines, time),
    columns: layout.columns,
    rows: [...rowsOf(context, layout, lines)],
    totals: [reportRow(layout.cells(joined('Total', lines)), { open: openRows(context, { flow: 'expense' }) })],
  });
};

/** Up to so many categories have bars of their own. */
const BARS = 12;

/** Makes the chart of what was spent beside the budgets; there is none without budgets. */
export const utilizedCharts = (context: ReportContext, lines: readonly UtilizedLine[]): readonly ReportChart[] => {
  const budgeted = lines.filter(({ whole }) => whole.isPlanned);
  const bars = budgeted.toSorted((a, b) => b.whole.budget - a.whole.budget).slice(0, BARS);
  if (bars.length === 0) return [];
  const which = bars.length < budgeted.length ? `the ${BARS} largest budgets` : 'each budget';
  return [
    reportChart(context, {
      key: 'categories-chart',
      title: `What was spent of ${which}`,
      shape: 'horizontal-bar',
      labels: bars.map(({ name }) => name),
      series: [
        { name: 'Spent', values: bars.map(({ whole }) => whole.spent), tone: 'spending' },
        { name: 'Budget', values: bars.map(({ whole }) => Math.max(0, whole.budget + whole.carried)), tone: 'budget' },
      ],
      opens: bars.map(({ id }) => openRows(context, { categoryId: id, flow: 'expense' })),
    }),
  ];
};
