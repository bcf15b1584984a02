import { looksLikeDate } from '../values/date-parts.ts';
import { matchHeader } from './match-header.ts';
import type { HeaderRole } from './header-words/header-phrases.ts';
import { numberText } from '../values/number-text.ts';
import { cellText, isBlankRow } from './table.ts';
import type { TableRow } from './table.ts';

/** Where the table's column names stand: the index of the first and of the row behind the last; null when it has none. */
export type HeaderPlace = { readonly from: number; readonly to: number; readonly names: readonly string[] };

const SEARCHED_ROWS = 80;
const LONGEST_NAME = 200;
const DATES: ReadonlySet<HeaderRole> = new Set(['booked', 'date', 'value']);
const MONEY: ReadonlySet<HeaderRole> = new Set(['amount', 'debit', 'credit', 'foreign', 'balance']);

/** Returns a header row's cells as names. */
export const namesIn = (row: TableRow): readonly string[] =>
  row.cells.map((_, column) => {
    const text = cellText(row, column);
    return text.length > LONGEST_NAME ? text : text.replace(/[,;]+$/u, '');
  });

const hasValues = (cells: readonly string[]): boolean =>
  cells.some((cell) => looksLikeDate(cell) || (/\d/u.test(cell) && numberText(cell) !== null));

/** How many different things a row's cells name, or 0 when it cannot be a row of column names. */
const nameCount = (row: TableRow): number => {
  const cells = namesIn(row);
  if (cells.filter((cell) => cell !== '').length < 2 || hasValues(cells)) return 0;
  const matches = cells.map((cell) => matchHeader(cell)).filter((found) => found.length > 0);
  const roles = new Set(matches.flatMap((found) => found.map(({ role }) => role)));
  const dated = [...roles].some((role) => DATES.has(role));
  const money = [...roles].some((role) => MONEY.has(role));
  return (dated ? 3 : 0) + (money ? 3 : 0) + (dated || money ? matches.length : 0);
};

/** Tells whether a row names a date, an amount and enough else to be the column names of a table. */
export const namesColumns = (row: TableRow): boolean => nameCount(row) >= 8;

/** Tells whether a row holds a date and a number. */
export const isData = (row: TableRow): boolean => {
  const cells = namesIn(row);
  return (
    cells.some(looksLikeDate) &&
    cells.some((cell) => !looksLikeDate(cell) && /\d/u.test(cell) && numberText(cell) !== null)
  );
};

const nextFilled = (rows: readonly TableRow[], from: number): number => {
  let index = from;
  while (index < rows.length && isBlank(rows[index])) index += 1;
  return index;
};

const isBlank = (row: TableRow | undefined): boolean => row !== undefined && isBlankRow(row);

const joinNames = (above: readonly string[], below: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const [upper, lower] = [above[column] ?? '', below[column] ?? ''];
    return matchHeader(lower).length > 0 ? lower : [upper, lower].filter((part) => part !== '').join(' ');
  });

/** A second row of names right below the first, before any data. */
const withSecondRow = (rows: readonly TableRow[], from: number): HeaderPlace => {
  const first = rows[from];
  const names = first ? namesIn(first) : [];
  const at = nextFilled(rows, from + 1);
  const second = rows[at];
  if (!second || isData(second) || nameCount(second) < 2 || second.cells.length < 3)
    return { from, to: from + 1, names };
  const below = namesIn(second);
  return names.join('|') === below.join('|')
    ? { from, to: from + 1, names }
    : { from, to: at + 1, names: joinNames(names, below) };
};

/** A row of words as wide as the data, right above it, in a language that is not known. */
const unknownNames = (rows: readonly TableRow[], data: number): HeaderPlace | null => {
  let index = data - 1;
  while (index >= 0 && isBlank(rows[index])) index -= 1;
  const row = rows[index];
  const width = rows[data]?.cells.length ?? 0;
  if (!row || row.cells.length < Math.min(width, 3) - 1 || row.cells.length < 2) return null;
  const cells = namesIn(row);
  return hasValues(cells) || cells.filter((cell) => cell !== '').length < 2
    ? null
    : { from: index, to: index + 1, names: cells };
};

/** Finds the row or two rows with the column names above the first movement; null when the table starts without. */
export const findHeader = (rows: readonly TableRow[]): HeaderPlace | null => {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const firstData = searched.findIndex(isData);
  const above = firstData < 0 ? searched : searched.slice(0, firstData);
  const counts = above.map(nameCount);
  const most = Math.max(0, ...counts);
  if (most >= 4) return withSecondRow(rows, counts.indexOf(most));
  return firstData < 0 ? null : unknownNames(rows, firstData);
};
