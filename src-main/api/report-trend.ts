import type { ReportTable } from '../../src-shared/contract/report-document.ts';
import { fittingGrouping } from '../engine/report-period.ts';
import type { ReportContext } from './report-kind.ts';
import { pivotOf } from './report-pivot.ts';
import { MOST_COLUMNS } from './report-pivot-plan.ts';
import { pivotTable } from './report-pivot-table.ts';

/** Makes a table of one side by category and time, the largest category first. */
export const trendTable = (context: ReportContext, side: 'income' | 'expenses', title: string): ReportTable => {
  const columns = fittingGrouping(context.period, context.request.grouping, MOST_COLUMNS);
  const named = pivotOf(context, {
    measure: side,
    rows: ['category'],
    columns,
    sort: { by: 'value', descending: true },
    top: null,
    chart: 'none',
    totals: true,
    percent: 'none',
  });
  const note =
    columns === context.request.grouping
      ? ''
      : `By ${columns}, as the period has more than ${MOST_COLUMNS} ${context.request.grouping}s.`;
  return { ...pivotTable(named, { key: `${side}-trend`, title }), note };
};
