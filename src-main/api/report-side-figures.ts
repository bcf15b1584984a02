import type { ReportFigure } from '../../src-shared/contract/report-document.ts';
import type { ReportContext } from './report-kind.ts';
import { changePercent, openRows, reportFigure } from './report-parts.ts';
import { openSide } from './report-sides.ts';
import type { SideGroups } from './report-sides.ts';

/** Makes the figure of all expenses. */
export const expensesFigure = (context: ReportContext, expenses: SideGroups): ReportFigure =>
  reportFigure({
    key: 'expenses',
    label: 'Expenses',
    value: expenses.total,
    changePercent: changePercent(expenses.total, expenses.was),
    formula: 'Everything that was spent on budget accounts, less refunds and without transfers between them.',
    open: openRows(context, { flow: 'expense' }),
  });

/** Makes the figure of the group with the largest expenses; none where nothing was spent. */
export const largestFigure = (
  context: ReportContext,
  expenses: SideGroups,
  formula: string,
): readonly ReportFigure[] => {
  const [largest] = expenses.groups;
  if (!largest || largest.amount <= 0) return [];
  return [
    reportFigure({
      key: 'largest',
      label: `Most: ${largest.name}`,
      value: largest.amount,
      changePercent: changePercent(largest.amount, largest.was),
      formula,
      open: openSide(context, expenses, largest),
    }),
  ];
};
