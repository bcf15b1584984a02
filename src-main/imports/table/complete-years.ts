import { looksLikeDate } from '../values/date-parts.ts';
import { matchHeader } from './match-header.ts';
import type { OpenTable } from './open-table.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

/** `05.02.`, `05/02`, `5-Feb`, `Feb 5`: a day without a year. */
const DAY_MONTH = /^(?:(\d{1,2})([./-])(\d{1,2})\.?|(\d{1,2})[\s.-]+\p{L}{3,12}\.?|\p{L}{3,12}\.?[\s-]+(\d{1,2}))$/u;
const DATE_WITH_YEAR = /(?<!\d)(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?!\d)/gu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const SAMPLE = 200;

const yearsIn = (texts: readonly string[]): readonly string[] => {
  const dated = texts.flatMap((text) => [...text.matchAll(DATE_WITH_YEAR)].map((match) => match[3] ?? match[4] ?? ''));
  const found = dated.length > 0 ? dated : texts.flatMap((text) => text.match(YEAR) ?? []);
  return [...new Set(found)].toSorted();
};

const isDateColumn = ({ names, rows }: OpenTable, column: number): boolean => {
  if (!matchHeader(names[column] ?? '').some(({ role }) => role === 'booked' || role === 'date' || role === 'value'))
    return false;
  const filled = rows
    .slice(0, SAMPLE)
    .map((row) => cellText(row, column))
    .filter((text) => text !== '');
  return (
    filled.length > 0 &&
    !filled.some(looksLikeDate) &&
    filled.filter((text) => DAY_MONTH.test(text)).length > filled.length * 0.6
  );
};

/** Over the turn of a year the later months belong to the first; only dots tell day from month before the order is known. */
const yearOf = (match: RegExpExecArray, years: readonly string[]): string | null => {
  const [first, second] = years;
  if (first === undefined || years.length === 1) return first ?? null;
  const isTurn = years.length === 2 && Number(second) === Number(first) + 1 && match[2] === '.';
  return isTurn ? (Number(match[3]) > 6 ? first : (second ?? null)) : null;
};

const withYear = (text: string, years: readonly string[]): string => {
  const match = DAY_MONTH.exec(text);
  const year = match && yearOf(match, years);
  if (!match || !year) return text;
  const sign = match[2];
  return sign ? `${match[1]}${sign}${match[3]}${sign}${year}` : `${text} ${year}`;
};

const completed = (row: TableRow, columns: ReadonlySet<number>, years: readonly string[]): TableRow => ({
  line: row.line,
  raw: row.raw,
  cells: row.cells.map((cell, column) => (columns.has(column) ? withYear(cell.trim(), years) : cell)),
});

/**
 * Adds the year to dates that are written without, where the lines above the table or the file's name state it. Where it
 * stays open the dates keep as they are and cannot be read.
 */
export const completeYears = (table: OpenTable, fileName: string): OpenTable => {
  const columns = table.names.flatMap((_, column) => (isDateColumn(table, column) ? [column] : []));
  if (columns.length === 0) return table;
  const above = yearsIn(table.preamble.map(({ raw }) => raw));
  const years = above.length > 0 ? above : yearsIn([fileName]);
  const wanted = new Set(columns);
  return { ...table, rows: table.rows.map((row) => completed(row, wanted, years)) };
};
