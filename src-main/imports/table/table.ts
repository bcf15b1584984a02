/** One record of the file: its first physical line, its cells and its text as it stands in the file. */
export type TableRow = { readonly line: number; readonly cells: readonly string[]; readonly raw: string };

const APOSTROPHE = 39;
const EQUALS = 61;
const QUOTED = /^(?:'([^']*)'|="([^"]*)")$/u;

/** Returns a cell without outer blanks and without the `'…'` or `="…"` that some banks put around numbers; '' when missing. */
export const cellText = (row: TableRow, column: number): string => {
  const text = (row.cells[column] ?? '').trim();
  const first = text.charCodeAt(0);
  if (first !== APOSTROPHE && first !== EQUALS) return text;
  const match = QUOTED.exec(text);
  return match ? (match[1] ?? match[2] ?? '').trim() : text;
};

/** Tells whether a row holds nothing but blanks. */
export const isBlankRow = (row: TableRow): boolean => row.cells.every((cell) => cell.trim() === '');

/** Returns the widest row's number of columns. */
export const tableWidth = (rows: readonly TableRow[]): number =>
  rows.reduce((width, row) => Math.max(width, row.cells.length), 0);

/** Returns the cells of one column; none when there is no such column. */
export const columnTexts = (rows: readonly TableRow[], column: number | null): readonly string[] =>
  column === null ? [] : rows.map((row) => cellText(row, column));
