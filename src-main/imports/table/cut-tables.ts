import { isData, namesColumns, namesIn } from './find-header.ts';
import type { OpenTable } from './open-table.ts';
import { cellCount, isBlankRow, startsWithDigit, tableWidth } from './table.ts';
import type { TableRow } from './table.ts';

const DIGIT = /\d/u;

/** Column names hold no digits as a rule, so that the search costs next to nothing. */
const mayName = (row: TableRow): boolean => {
  if (startsWithDigit(row) || cellCount(row) <= 2) return false;
  const { raw } = row;
  return raw.length < 2000 && !DIGIT.test(raw);
};

/** Where column names other than the first stand in the middle of the rows. */
const headersIn = ({ rows, names }: OpenTable): readonly number[] => {
  if (names.length === 0) return [];
  const first = names.join('\n');
  const found: number[] = [];
  rows.forEach((row, index) => {
    if (mayName(row) && namesColumns(row) && namesIn(row).join('\n') !== first) found.push(index);
  });
  return found;
};

/** Titles and balances between two tables, such as the next account's number, belong to the table below. */
const startOf = (rows: readonly TableRow[], header: number): number => {
  let start = header;
  for (let index = header - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (!row || isData(row)) break;
    if (isBlankRow(row) || row.cells.filter((cell) => cell.trim() !== '').length <= 2) start = index;
    else break;
  }
  return start;
};

/** Cuts a table at column names of another kind, each part with the lines above it and its names; the table itself where there are none. */
export const cutTables = (table: OpenTable): readonly OpenTable[] => {
  const headers = headersIn(table);
  if (headers.length === 0) return [table];
  const starts = headers.map((header) => startOf(table.rows, header));
  const first: OpenTable = { ...table, rows: table.rows.slice(0, starts[0]) };
  const rest = headers.map((header, at): OpenTable => {
    const row = table.rows[header];
    const rows = table.rows.slice(header + 1, starts[at + 1]);
    const names = row ? namesIn(row) : [];
    return {
      ...table,
      preamble: table.rows.slice(starts[at], header + 1),
      names,
      rows,
      width: Math.max(names.length, tableWidth(rows.slice(0, 2000))),
      settled: [],
    };
  });
  return [first, ...rest];
};
