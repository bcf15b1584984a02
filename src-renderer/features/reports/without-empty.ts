import type { ReportRow, ReportTable } from '../../../src-shared/contract/report-document.ts';

const isFilled = ({ cells }: ReportRow, index: number): boolean => (cells[index] ?? '') !== '';

/** Returns a table without the columns that are empty in all its rows and sums; its first column stays. */
export const withoutEmpty = (table: ReportTable): ReportTable => {
  const { columns, rows, totals } = table;
  if (rows.length === 0) return table;
  const all = [...rows, ...totals];
  const kept = columns.map((_, index) => index === 0 || all.some((row) => isFilled(row, index)));
  if (!kept.includes(false)) return table;
  const narrowed = (row: ReportRow): ReportRow => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) });
  return {
    ...table,
    columns: columns.filter((_, index) => kept[index]),
    rows: rows.map(narrowed),
    totals: totals.map(narrowed),
  };
};
