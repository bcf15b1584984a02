import type { ReportDocument, ReportRow, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { currencyOf, fileColumns, isNested } from '../file-columns.ts';
import type { FileColumn } from '../file-columns.ts';
import { neutralText } from '../neutral-text.ts';
import { csvCell } from './csv-record.ts';
import type { CsvStyle } from './csv-record.ts';

type Nesting = (row: ReportRow, style: ReportRow['style'] | 'total') => readonly string[];

/** How groups are told apart when they are joined. */
const BELOW = ' › ';

/**
 * Makes the fields in front of nested rows: how deep, what kind of row, and the names of the rows that it lies below. With them
 * each row stands for itself when it is filtered, sorted or pivoted, and sums can leave groups and totals out.
 */
const nesting = (nameColumn: number): Nesting => {
  const above: string[] = [];
  return (row, style) => {
    above.length = Math.min(above.length, row.level);
    const path = above.filter((name) => name !== '').join(BELOW);
    // Gaps happen where a level is left out.
    while (above.length < row.level) above.push('');
    above.push(String(row.cells[nameColumn] ?? ''));
    return [String(row.level), style === 'plain' ? 'row' : style, neutralText(path)];
  };
};

const NESTING_TITLES = ['Level', 'Row', 'Group'];

/** Percentages are plain numbers here, which their title has to tell. */
const titleOf = ({ title, type }: FileColumn): string =>
  neutralText(type === 'percent' && !title.includes('%') ? `${title} (%)` : title);

/** Returns the records of a table as fields: titles, rows, totals. Nested rows get the columns “Level”, “Row” and “Group” in front. */
export const csvTable = function* (
  table: ReportTable,
  document: ReportDocument,
  style: CsvStyle,
): Generator<readonly string[]> {
  const columns = fileColumns(table, document);
  const isDeep = isNested(table);
  const inFront = nesting(
    Math.max(
      0,
      table.columns.findIndex(({ type }) => type === 'text'),
    ),
  );
  const fieldsOf = (row: ReportRow): readonly string[] => {
    const currency = currencyOf(row, document);
    return columns.map(({ type, cellOf }) => csvCell(cellOf(row), type, currency, style));
  };
  const titles = columns.map(titleOf);
  yield isDeep ? [...NESTING_TITLES, ...titles] : titles;
  for (const row of table.rows) yield isDeep ? [...inFront(row, row.style), ...fieldsOf(row)] : fieldsOf(row);
  for (const row of table.totals) yield isDeep ? [...inFront(row, 'total'), ...fieldsOf(row)] : fieldsOf(row);
};
