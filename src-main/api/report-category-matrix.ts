import type { ReportTable } from '../../src-shared/contract/report-document.ts';
import { allCategories } from '../database/categories.ts';
import { sumsBy } from '../database/report-sums.ts';
import type { GroupSum } from '../database/report-sums.ts';
import { SIDE_FLOWS, sideTotal } from './report-flow-sides.ts';
import type { Side } from './report-flow-sides.ts';
import type { ReportContext } from './report-kind.ts';
import { matrixTable, sumMatrix } from './report-matrix.ts';
import type { MatrixColumns, MatrixRow } from './report-matrix.ts';
import { openRows } from './report-parts.ts';

/** One category's sums in the columns that they belong to. */
const inColumns = ({ groups, places }: MatrixColumns, side: Side, sums: readonly GroupSum[]): readonly number[] => {
  const values = groups.map(() => 0);
  for (const sum of sums) {
    const place = places.get(String(sum.keys[1])) ?? 0;
    values[place] = (values[place] ?? 0) + sum[side];
  }
  return values;
};

/** Returns the categories of one side with their sums in each column, the largest first and equal ones by name. */
const categoryRows = (context: ReportContext, side: Side, columns: MatrixColumns): readonly MatrixRow[] => {
  const { reader, scope, period, settings } = context;
  const names = new Map(allCategories(reader).map(({ id, name }) => [id, name]));
  const collator = new Intl.Collator(settings.locale);
  const sums = sumsBy(reader, scope(period), ['category', columns.grouping]).filter((sum) => sum[side] !== 0);
  return [...Map.groupBy(sums, ({ keys: [id] }) => id as number | null)]
    .map(([id, of]): MatrixRow & { readonly total: number } => ({
      name: id === null ? 'Uncategorized' : (names.get(id) ?? ''),
      values: inColumns(columns, side, of),
      total: sideTotal(of, side),
      open: openRows(context, { categoryId: id, flow: SIDE_FLOWS[side] }),
    }))
    .toSorted((a, b) => b.total - a.total || collator.compare(a.name, b.name));
};

/** Makes the table of one side by category and time. */
export const categoryMatrix = (
  context: ReportContext,
  side: Side,
  columns: MatrixColumns,
  { note, ...named }: Pick<ReportTable, 'key' | 'title' | 'note'>,
): ReportTable => {
  const rows = categoryRows(context, side, columns);
  return matrixTable(columns, {
    ...named,
    note: rows.length > 0 ? note : 'There were none.',
    head: 'Category',
    type: 'amount',
    rows,
    total: sumMatrix(columns, rows, { name: 'Total', open: openRows(context, { flow: SIDE_FLOWS[side] }) }),
  });
};
