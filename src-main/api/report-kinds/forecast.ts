import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import type { ReportChart, ReportSeries, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { daysBetween } from '../../../src-shared/date.ts';
import { percentOf } from '../../../src-shared/money.ts';
import { monthOf } from '../../../src-shared/month.ts';
import { allCategories } from '../../database/categories.ts';
import { forecastOf } from '../forecast.ts';
import { forecastFigures, isOver, spentSoFar, spentThrough } from '../report-forecast-figures.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { reportChart, reportColumn, reportRow, reportTable } from '../report-parts.ts';

const lineOf = (
  name: string,
  values: readonly (number | null)[],
  tone: ReportSeries['tone'],
): readonly ReportSeries[] => (values.some((value) => value !== null) ? [{ name, values: [...values], tone }] : []);

const daysChart = (context: ReportContext, { month, today, days }: MonthForecast): ReportChart =>
  reportChart(context, {
    key: 'days',
    title: 'Spending through the month',
    shape: 'line',
    labelType: 'date',
    labels: days.map(({ date }) => date),
    series: [
      ...lineOf(
        'Spent',
        days.map(({ actual }) => actual),
        'spending',
      ),
      ...lineOf(
        'Projected',
        days.map(({ projected }) => projected),
        'projected',
      ),
      ...lineOf(
        'At least',
        days.map(({ low }) => low),
        null,
      ),
      ...lineOf(
        'At most',
        days.map(({ high }) => high),
        null,
      ),
    ],
    opens: days.map(({ date }) => (date <= today ? spentThrough(month, date) : null)),
  });

const knownTable = ({ knownItems, knownRest }: MonthForecast, { reader }: ReportContext): ReportTable => {
  const names = new Map<number | null, string>(allCategories(reader).map(({ id, name }) => [id, name]));
  return reportTable({
    key: 'known',
    title: 'Payments still to come',
    columns: [
      reportColumn('date', 'Date', 'date'),
      reportColumn('payee', 'Payee'),
      reportColumn('category', 'Category'),
      reportColumn('reason', 'Why'),
      reportColumn('amount', 'Amount', 'amount'),
    ],
    rows: knownItems
      .toSorted((a, b) => daysBetween(b.date, a.date))
      .map(({ date, payee, categoryId, reason, amount }) =>
        reportRow([date, payee, names.get(categoryId) ?? 'Uncategorized', reason, amount]),
      ),
    totals: [reportRow([null, 'Total', null, null, knownRest])],
  });
};

const categoriesTable = (forecast: MonthForecast): ReportTable => {
  const { categories, spent, projectedSpend, totalBudget } = forecast;
  const hasUnbudgeted =
    totalBudget !== null && categories.some(({ budget, projected }) => budget === null && projected !== 0);
  const cells = (soFar: number, projected: number, budget: number | null) => [
    soFar,
    projected,
    budget,
    budget === null ? null : budget - projected,
    budget === null || budget === 0 ? null : percentOf(projected, budget),
  ];
  const open = spentSoFar(forecast);
  return reportTable({
    key: 'categories',
    title: 'Categories at the month’s end',
    columns: [
      reportColumn('category', 'Category'),
      reportColumn('spent', 'Spent so far', 'amount'),
      reportColumn('projected', 'Projected', 'amount'),
      reportColumn('budget', 'Budget', 'amount'),
      reportColumn('left', 'Left of the budget', 'amount'),
      reportColumn('used', 'Of the budget', 'percent'),
    ],
    rows: categories.map(({ categoryId, category, spent: soFar, projected, budget }) =>
      reportRow([category, ...cells(soFar, projected, budget)], { open: open && { ...open, categoryId } }),
    ),
    totals: [reportRow(['Total', ...cells(spent, projectedSpend, totalBudget)], { open })],
    note: hasUnbudgeted ? 'The total sets all spending against all budgets, also what has no budget.' : '',
  });
};

/** How a month will probably end. */
export const report: ReportKind = {
  kind: 'forecast',
  title: 'Forecast',
  description: 'How the month will probably end, and why: payments to come, everyday spending, budgets.',
  icon: 'crystal-ball',
  position: 9,
  period: 'month',
  comparisons: ['none'],
  filters: [],
  groupings: [],
  defaults: { period: { kind: 'relative', span: 'this-month' } },
  build: (context) => {
    const forecast = forecastOf(context.reader, monthOf(context.period.to), context.today);
    return {
      title: `Forecast for ${context.words.month(forecast.month)}`,
      figures: forecastFigures(forecast, context),
      sections: [
        ...(context.request.charts ? [daysChart(context, forecast)] : []),
        categoriesTable(forecast),
        ...(isOver(forecast) ? [] : [knownTable(forecast, context)]),
        { kind: 'text', key: 'explanation', title: 'How this comes about', paragraphs: forecast.explanation },
      ],
    };
  },
};
