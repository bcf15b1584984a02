import type { ReportChart, ReportRow, ReportSection, ReportTable } from '../../src-shared/contract/report-document.ts';
import { monthOf, firstDay, lastDay } from '../../src-shared/month.ts';
import type { ReportContext } from './report-kind.ts';
import { matrixColumns, matrixTable, sumMatrix } from './report-matrix.ts';
import type { MatrixColumns, MatrixRow } from './report-matrix.ts';
import { openRows, reportChart, reportColumn, reportRow, reportTable } from './report-parts.ts';
import { joinMonths, statusWords, sumUsed, usedInMonth, usedOf } from './report-utilized.ts';
import type { Used, UtilizedLine, UtilizedTime } from './report-utilized.ts';

/** A month with all of its budgets. */
type MonthUsed = { readonly month: string; readonly used: Used; readonly open: ReportRow['open'] };

const monthsUsed = (context: ReportContext, { months }: UtilizedTime): readonly MonthUsed[] =>
  months.map(({ month, rows }) => ({
    month,
    used: sumUsed(rows.map(usedInMonth)),
    open: openRows(context, { from: firstDay(month), to: lastDay(month), flow: 'expense' }),
  }));

const monthTable = (context: ReportContext, months: readonly MonthUsed[]): ReportTable => {
  const { settings, words } = context;
  const total = sumUsed(months.map(({ used }) => used));
  return reportTable({
    key: 'months',
    title: 'Budgets by month',
    note: 'Difference = budget − spent. Used and status also count what was carried into the month.',
    columns: [
      reportColumn('month', 'Month'),
      reportColumn('budget', 'Budget', 'amount'),
      reportColumn('spent', 'Spent', 'amount'),
      reportColumn('difference', 'Difference', 'amount'),
      reportColumn('used', 'Used', 'percent'),
      reportColumn('status', 'Status'),
    ],
    rows: months.map(({ month, used, open }) =>
      reportRow(
        [
          words.month(month),
          used.budget,
          used.spent,
          used.budget - used.spent,
          usedOf(used),
          statusWords(used, settings.statusEdges),
        ],
        { open },
      ),
    ),
    totals: [
      reportRow(['Total', total.budget, total.spent, total.budget - total.spent, null, ''], {
        open: openRows(context, { flow: 'expense' }),
      }),
    ],
  });
};

const monthChart = (context: ReportContext, months: readonly MonthUsed[]): ReportChart =>
  reportChart(context, {
    key: 'months-chart',
    title: 'What was spent beside the budgets, by month',
    shape: 'bar',
    labelType: 'month',
    labels: months.map(({ month }) => month),
    series: [
      { name: 'Spent', values: months.map(({ used }) => used.spent), tone: 'spending' },
      { name: 'Budget', values: months.map(({ used }) => used.budget), tone: 'budget' },
    ],
    opens: months.map(({ open }) => open),
  });

/** What a line came to in each column. */
const usedIn = ({ months }: UtilizedLine, time: UtilizedTime, { groups }: MatrixColumns): readonly Used[] =>
  groups.map(({ from, to }) =>
    joinMonths(months.filter((_, index) => isWithin(time.months[index]?.month ?? '', monthOf(from), monthOf(to)))),
  );

const isWithin = (month: string, from: string, to: string): boolean => month >= from && month <= to;

const matrixRow = (context: ReportContext, line: UtilizedLine, values: MatrixRow['values'], total: number | null) => ({
  name: line.name,
  values,
  total,
  open: openRows(context, { categoryId: line.id, flow: 'expense' }),
});

const spentMatrix = (
  context: ReportContext,
  time: UtilizedTime,
  lines: readonly UtilizedLine[],
  columns: MatrixColumns,
) => {
  const rows = lines
    .filter(({ whole }) => whole.spent !== 0)
    .map((line) =>
      matrixRow(
        context,
        line,
        usedIn(line, time, columns).map(({ spent }) => spent),
        line.whole.spent,
      ),
    );
  return matrixTable(columns, {
    key: 'spent',
    title: `Spent by category and ${columns.grouping}`,
    head: 'Category',
    type: 'amount',
    rows,
    total: sumMatrix(columns, rows, { name: 'Total', open: openRows(context, { flow: 'expense' }) }),
  });
};

const usedMatrix = (
  context: ReportContext,
  time: UtilizedTime,
  lines: readonly UtilizedLine[],
  columns: MatrixColumns,
) =>
  matrixTable(columns, {
    key: 'used',
    title: `Percent of the budget used, by category and ${columns.grouping}`,
    note: 'Empty where there was no budget.',
    head: 'Category',
    type: 'percent',
    rows: lines
      .filter(({ whole }) => whole.isPlanned)
      .map((line) => matrixRow(context, line, usedIn(line, time, columns).map(usedOf), usedOf(line.whole))),
    total: null,
  });

/** Makes what a report of several months shows beside its categories. */
export const utilizedMonths = (
  context: ReportContext,
  time: UtilizedTime,
  lines: readonly UtilizedLine[],
): readonly ReportSection[] => {
  const months = monthsUsed(context, time);
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  const columns = matrixColumns(context, { from: firstDay(first), to: lastDay(last) });
  return [
    ...(context.request.charts ? [monthChart(context, months)] : []),
    monthTable(context, months),
    usedMatrix(context, time, lines, columns),
    spentMatrix(context, time, lines, columns),
  ];
};
