import { allCategories } from '../../database/categories.ts';
import { payeeNames } from '../../database/report-names.ts';
import { usualCategories } from '../../database/report-sides.ts';
import type { Side } from '../report-flow-sides.ts';
import type { ReportContext, ReportKind } from '../report-kind.ts';
import { reportColumn, reportFigure } from '../report-parts.ts';
import { expensesFigure, largestFigure } from '../report-side-figures.ts';
import { largestChart, sidesOf, groupTable } from '../report-sides.ts';
import type { SideColumns } from '../report-sides.ts';

/** First and last day, and the category that most rows of a payee are filed under. */
const habitColumns = (context: ReportContext): ((side: Side) => SideColumns) => {
  const { reader, period, scope } = context;
  const names = new Map<number | null, string>(allCategories(reader).map(({ id, name }) => [id, name]));
  const usual = new Map(
    usualCategories(reader, scope(period)).map(({ payeeId, side, categoryId }) => [
      `${side} ${payeeId}`,
      names.get(categoryId) ?? 'Uncategorized',
    ]),
  );
  return (side) => ({
    columns: [
      reportColumn('first', 'First', 'date'),
      reportColumn('last', 'Last', 'date'),
      reportColumn('category', 'Usual category'),
    ],
    cells: ({ id, first, last }) => [first, last, usual.get(`${side} ${id}`) ?? null],
    totals: [null, null, null],
  });
};

/** Who got the money, and whom it came from. */
export const report: ReportKind = {
  kind: 'payees',
  title: 'Payees',
  description: 'Who got the money and whom it came from, how often and how much on average.',
  icon: 'users',
  position: 8,
  period: 'any',
  comparisons: ['none', 'previous', 'last-year'],
  filters: ['accounts', 'categories', 'buckets', 'payees', 'tags', 'search', 'amounts'],
  groupings: [],
  defaults: { period: { kind: 'relative', span: 'last-12-months' } },
  build: (context) => {
    const { income, expenses } = sidesOf(context, 'payee', (ids) => {
      const known = payeeNames(
        context.reader,
        ids.filter((id) => id !== null),
      );
      const names = new Map<number | null, string>(known.map(({ id, name }) => [id, name]));
      return (id) => names.get(id) ?? 'No payee';
    });
    const extra = habitColumns(context);
    const chart = context.request.charts ? largestChart(context, expenses, 'The largest payees') : null;
    const paid = expenses.groups.filter(({ id, count }) => id !== null && count > 0).length;
    return {
      figures: [
        expensesFigure(context, expenses),
        reportFigure({
          key: 'payees',
          label: 'Payees',
          type: 'count',
          value: paid,
          formula: 'How many different payees there were expenses with.',
        }),
        ...largestFigure(context, expenses, 'The payee with the largest expenses, less its refunds.'),
      ],
      sections: [
        ...(chart === null ? [] : [chart]),
        groupTable(context, expenses, {
          title: 'Expenses by payee',
          note: 'Refunds of a payee are taken from its expenses.',
          extra: extra('expenses'),
        }),
        groupTable(context, income, { title: 'Income by payee', note: '', extra: extra('income') }),
      ],
    };
  },
};
