import type { ReportTable } from '../../src-shared/contract/report-document.ts';
import { categoryMatrix } from './report-category-matrix.ts';
import type { Side } from './report-flow-sides.ts';
import type { ReportContext } from './report-kind.ts';
import { matrixColumns } from './report-matrix.ts';

/** A table with more columns cannot be read. */
const MOST_COLUMNS = 60;

/** Makes a table of one side by category and time, the largest category first; years that are too many are joined. */
export const trendTable = (context: ReportContext, side: Side, title: string): ReportTable => {
  const { period, request } = context;
  const columns = matrixColumns(context, period, { grouping: request.grouping, most: MOST_COLUMNS });
  const note =
    columns.grouping === request.grouping
      ? ''
      : `By ${columns.grouping}, as the period has more than ${MOST_COLUMNS} ${request.grouping}s.`;
  return categoryMatrix(context, side, columns, { key: `${side}-trend`, title, note });
};
