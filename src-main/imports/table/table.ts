import { cellOf, firstCode, isBlankRecord, mayBeBlank, widthOf } from './cut-text.ts';
import type { CutText } from './cut-text.ts';

/**
 * One record of the file: its first physical line, its cells and its text as it stands in the file. Rows of a text have their cells
 * cut when they are read, from their `record` in `cut`: for a single cell ask `cellText`, for their number `cellCount`.
 */
export type TableRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly raw: string;
  readonly cut?: CutText;
  readonly record?: number;
};

const APOSTROPHE = 39;
const EQUALS = 61;
const QUOTED = /^(?:'([^']*)'|="([^"]*)")$/u;

/** An apostrophe that keeps a spreadsheet from taking a sign for a formula. */
const GUARDED = /^'[-+=@]/u;

const trimmed = (text: string): string =>
  text === '' || !(mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(text.length - 1))) ? text : text.trim();

/** Returns a cell without outer blanks and without the `'…'` or `="…"` that some banks put around numbers; '' when missing. */
export const cellText = (row: TableRow, column: number): string => {
  const { cut, record = 0 } = row;
  const text = cut ? trimmed(cellOf(cut, record, column)) : (row.cells[column] ?? '').trim();
  const first = text.charCodeAt(0);
  if (first !== APOSTROPHE && first !== EQUALS) return text;
  const match = QUOTED.exec(text);
  if (match) return (match[1] ?? match[2] ?? '').trim();
  return GUARDED.test(text) ? text.slice(1) : text;
};

/** Tells whether a row holds nothing but blanks. */
export const isBlankRow = (row: TableRow): boolean =>
  row.cut ? isBlankRecord(row.cut, row.record ?? 0) : row.cells.every((cell) => cell.trim() === '');

const [ZERO, NINE] = [48, 57];

/** Tells whether a row's first cell begins with a digit, as a day does; asking costs less than the cell. */
export const startsWithDigit = (row: TableRow): boolean => {
  const code = row.cut ? firstCode(row.cut, row.record ?? 0) : (row.cells[0] ?? '').charCodeAt(0);
  return code >= ZERO && code <= NINE;
};

/** Returns the number of a row's cells. */
export const cellCount = (row: TableRow): number => (row.cut ? widthOf(row.cut, row.record ?? 0) : row.cells.length);

/** Returns the number of a row's cells without empty ones at its end. */
export const filledWidth = (row: TableRow): number => {
  let width = cellCount(row);
  while (width > 0 && cellText(row, width - 1) === '') width -= 1;
  return width;
};

/** Returns the widest row's number of columns. */
export const tableWidth = (rows: readonly TableRow[]): number =>
  rows.reduce((width, row) => Math.max(width, cellCount(row)), 0);

/** Returns the cells of one column; none when there is no such column. */
export const columnTexts = (rows: readonly TableRow[], column: number | null): readonly string[] =>
  column === null ? [] : rows.map((row) => cellText(row, column));
