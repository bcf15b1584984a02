import type { Row, SheetData } from 'write-excel-file/node';

import type { ReportDocument, ReportRow, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { currencyOf, fileColumns } from '../file-columns.ts';
import type { FileColumn } from '../file-columns.ts';
import { step } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { CellMaker, CellStyle } from './cells.ts';
import { columnWidths } from './column-widths.ts';

/** Of one sheet; its first row are the titles. */
export type TableSheet = { readonly data: SheetData; readonly widths: readonly number[] };

const HEADER: CellStyle = {
  fontWeight: 'bold',
  backgroundColor: '#E9ECEF',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
  wrap: true,
};

type RowStyle = ReportRow['style'] | 'total';

const ROW_STYLES: Readonly<Record<RowStyle, CellStyle | null>> = {
  plain: null,
  group: { fontWeight: 'bold', backgroundColor: '#F4F5F7' },
  subtotal: { fontWeight: 'bold', topBorderStyle: 'thin' },
  total: { fontWeight: 'bold', topBorderStyle: 'medium' },
};

const isFigure = ({ type }: FileColumn): boolean => type !== 'text' && type !== 'date' && type !== 'month';

const headerOf = (columns: readonly FileColumn[], { text }: CellMaker): Row =>
  columns.map((column) => text(column.title, { ...HEADER, align: isFigure(column) ? 'right' : 'left' }));

const indented = (style: CellStyle | null, level: number): CellStyle | null =>
  level === 0 ? style : { ...style, indent: level };

/** Makes rows of a table: nested ones are indented in their first column of text. */
const rowMaker = (
  document: ReportDocument,
  columns: readonly FileColumn[],
  { cell }: CellMaker,
): ((row: ReportRow, style: RowStyle) => Row) => {
  const nameColumn = columns.findIndex(({ type }) => type === 'text');
  return (row, rowStyle) => {
    const style = ROW_STYLES[rowStyle];
    const currency = currencyOf(row, document);
    return columns.map(({ type, cellOf }, index) =>
      cell(cellOf(row), type, currency, index === nameColumn ? indented(style, row.level) : style),
    );
  };
};

const ROWS_PER_STEP = 5_000;

/** Excel's limit, with the titles. */
const MOST_ROWS = 1_048_576 - 1;

/** The writer makes one text of a sheet, and a text has an end: about 500 million letters. */
const MOST_CELLS = 4_000_000;

/**
 * Makes the sheets of a table: one, or several when it is longer than a sheet may be. Each begins with the titles, the last ends
 * with the totals, as plain values.
 */
export const tableSheets = async (
  table: ReportTable,
  document: ReportDocument,
  { cells, steps }: { readonly cells: CellMaker; readonly steps: Steps },
): Promise<readonly TableSheet[]> => {
  const columns = fileColumns(table, document);
  const widths = columnWidths(table, columns, document);
  const rowOf = rowMaker(document, columns, cells);
  const header = headerOf(columns, cells);
  const mostRows = Math.min(MOST_ROWS - table.totals.length, Math.floor(MOST_CELLS / columns.length));
  let data: Row[] = [header];
  const sheets: TableSheet[] = [{ data, widths }];
  for (const [index, row] of table.rows.entries()) {
    if (index > 0 && index % mostRows === 0) sheets.push({ data: (data = [header]), widths });
    data.push(rowOf(row, row.style));
    if (index % ROWS_PER_STEP === 0) await step(steps, index / table.rows.length);
  }
  for (const row of table.totals) data.push(rowOf(row, 'total'));
  return sheets;
};
