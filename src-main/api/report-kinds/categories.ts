import type { ReportFigure, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { allCategories } from '../../database/categories.ts';
import { meanOf, monthsToAverage } from '../../engine/report-averages.ts';
import { spanNow } from '../report-compared.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { changePercent, reportColumn, reportFigure } from '../report-parts.ts';
import { expensesFigure, largestFigure } from '../report-side-figures.ts';
import { largestChart, openSide, sidesOf, groupTable } from '../report-sides.ts';
import type { SideColumns, SideGroups } from '../report-sides.ts';
import { trendTable } from '../report-trend.ts';

/** What an average a month divides by. */
const monthsOf = (context: ReportContext): number => monthsToAverage(context.period, spanNow(context, context.period));

const monthWords = (context: ReportContext): string => {
  const count = monthsOf(context);
  const digits = new Intl.NumberFormat(context.settings.locale, { maximumFractionDigits: 1 });
  return `${digits.format(count)} ${count === 1 ? 'month' : 'months'}`;
};

const monthlyColumns = (context: ReportContext, { total }: SideGroups): SideColumns => {
  const months = monthsOf(context);
  return {
    columns: [reportColumn('monthly', 'A month', 'amount')],
    cells: ({ amount }) => [meanOf(amount, months)],
    totals: [meanOf(total, months)],
  };
};

const noteOf = (context: ReportContext): string =>
  `A transaction counts once in each category that it has a part in. “A month” divides by ${monthWords(context)}.`;

const uncategorizedFigure = (context: ReportContext, expenses: SideGroups): readonly ReportFigure[] => {
  const group = expenses.groups.find(({ id, count }) => id === null && count > 0);
  if (!group) return [];
  return [
    reportFigure({
      key: 'uncategorized',
      label: 'Uncategorized',
      value: group.amount,
      changePercent: changePercent(group.amount, group.was),
      formula: 'Expenses that no category was chosen for.',
      tone: 'bad',
      open: openSide(context, expenses, group),
    }),
  ];
};

const figuresOf = (context: ReportContext, expenses: SideGroups): readonly ReportFigure[] => [
  expensesFigure(context, expenses),
  reportFigure({
    key: 'monthly',
    label: 'A month',
    value: meanOf(expenses.total, monthsOf(context)),
    formula: `Expenses divided by ${monthWords(context)}.`,
  }),
  ...largestFigure(context, expenses, 'The category with the largest expenses, less their refunds.'),
  ...uncategorizedFigure(context, expenses),
];

const trendOf = (context: ReportContext, { side, groups }: SideGroups, title: string): readonly ReportTable[] =>
  groups.some(({ count }) => count > 0) ? [trendTable(context, side, title)] : [];

/** What was spent on what. */
export const report: ReportKind = {
  kind: 'categories',
  title: 'Categories',
  description: 'What was spent on what, how often and how it changes over time.',
  icon: 'category',
  position: 7,
  period: 'any',
  comparisons: ['none', 'previous', 'last-year'],
  filters: ['accounts', 'categories', 'buckets', 'payees', 'tags', 'search', 'amounts'],
  groupings: ['week', 'month', 'quarter', 'year'],
  defaults: { period: { kind: 'relative', span: 'last-12-months' } },
  build: (context) => {
    const names = new Map(allCategories(context.reader).map(({ id, name }) => [id, name]));
    const { income, expenses } = sidesOf(
      context,
      'category',
      () => (id) => (id === null ? 'Uncategorized' : (names.get(id) ?? '')),
    );
    const chart = context.request.charts ? largestChart(context, expenses, 'The largest categories') : null;
    const note = noteOf(context);
    return {
      figures: figuresOf(context, expenses),
      sections: [
        ...(chart === null ? [] : [chart]),
        groupTable(context, expenses, {
          title: 'Expenses by category',
          note,
          extra: monthlyColumns(context, expenses),
        }),
        ...trendOf(context, expenses, 'Expenses by category over time'),
        groupTable(context, income, { title: 'Income by category', note, extra: monthlyColumns(context, income) }),
        ...trendOf(context, income, 'Income by category over time'),
      ],
    };
  },
};
