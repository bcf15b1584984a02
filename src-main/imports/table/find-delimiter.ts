import { looksLikeDate } from '../values/date-parts.ts';
import { numberText } from '../values/number-text.ts';
import { parseTable } from './parse-table.ts';
import { cellText, isBlankRow } from './table.ts';
import type { TableRow } from './table.ts';

/** A delimiter with how well the beginning of the file falls into columns by it. */
type Candidate = { readonly delimiter: string; readonly score: number };

const DELIMITERS: readonly string[] = [',', ';', '\t', '|', '^', '~'];
const SAMPLE_ROWS = 120;
const SAMPLE_LETTERS = 60_000;

/** The first line `sep=;` that spreadsheets write, or null. */
export const declaredDelimiter = (text: string): string | null => /^"?sep=(.)"?\s*\n/iu.exec(text)?.[1] ?? null;

const isMovement = (row: TableRow): boolean => {
  let [dates, numbers] = [0, 0];
  row.cells.forEach((_, column) => {
    const text = cellText(row, column);
    if (looksLikeDate(text)) dates += 1;
    else if (text.length < 30 && numberText(text)) numbers += 1;
  });
  return dates > 0 && numbers > 0;
};

const commonWidth = (rows: readonly TableRow[]): { width: number; count: number } => {
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
  return [...widths].reduce((best, [width, count]) => (width > 1 && count > best.count ? { width, count } : best), {
    width: 1,
    count: 0,
  });
};

const rate = (text: string, delimiter: string): Candidate => {
  if (!text.includes(delimiter)) return { delimiter, score: 0 };
  const rows = parseTable(text, delimiter, 1, SAMPLE_ROWS).filter((row) => !isBlankRow(row));
  const { width, count } = commonWidth(rows);
  if (width < 2) return { delimiter, score: 0 };
  const movements = rows.filter(isMovement).length;
  return { delimiter, score: movements * 10 + count + Math.min(width, 20) / 100 };
};

/** Returns the delimiter by which most lines fall into a date, a number and more; null when the text is no table. */
export const findDelimiter = (text: string): string | null => {
  const head =
    text.length > SAMPLE_LETTERS ? text.slice(0, text.lastIndexOf('\n', SAMPLE_LETTERS) + 1 || SAMPLE_LETTERS) : text;
  const rated = DELIMITERS.map((delimiter) => rate(head, delimiter)).toSorted((a, b) => b.score - a.score);
  const [best] = rated;
  return best && best.score > 0 ? best.delimiter : null;
};
