import { isCurrency } from '../../../src-shared/currency.ts';
import { looksLikeDate } from '../values/date-parts.ts';
import { numberText } from '../values/number-text.ts';
import { directionOf, isNeutralDirection } from '../values/sign-words.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

/** What the cells of one column look like: shares 0–1 of its filled cells, `filled` of all rows. */
export type ColumnContent = {
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  readonly decimals: number;
  readonly negatives: number;
  readonly words: number;
  /** Cells that say in or out, such as DEBIT or CR. */
  readonly directions: number;
  /** How many of the two, in and out, the cells say. */
  readonly sides: number;
  /** Cells that are a currency's code. */
  readonly currencies: number;
  /** Cells of several words. */
  readonly phrases: number;
  readonly length: number;
  readonly distinct: number;
  /** How many different cells there are. */
  readonly values: number;
};

const SAMPLE = 400;
/** So much of a cell shows what it is; the patterns must not meet megabytes. */
const SEEN = 120;
const EMPTY: ColumnContent = {
  filled: 0,
  dates: 0,
  numbers: 0,
  decimals: 0,
  negatives: 0,
  words: 0,
  directions: 0,
  sides: 0,
  currencies: 0,
  phrases: 0,
  length: 0,
  distinct: 0,
  values: 0,
};

/** Rows from all over the table, so that a file sorted by kind is seen whole. */
const sampleRows = (rows: readonly TableRow[]): readonly TableRow[] => {
  if (rows.length <= SAMPLE) return rows;
  const step = rows.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * step)]).filter(
    (row) => row !== undefined,
  );
};

const describe = (cells: readonly string[], total: number): ColumnContent => {
  if (cells.length === 0) return EMPTY;
  const share = (test: (cell: string) => boolean): number => cells.filter(test).length / cells.length;
  const dates = share(looksLikeDate);
  const amounts = cells.map((cell) => (looksLikeDate(cell) && dates > 0.5 ? null : numberText(cell)));
  const among = (test: (core: string, sign: number) => boolean): number =>
    amounts.filter((amount) => amount !== null && test(amount.core, amount.sign)).length / cells.length;
  const told = cells.filter((cell) => !isNeutralDirection(cell)).map(directionOf);
  const said = told.filter((side) => side !== null);
  const values = new Set(cells).size;
  return {
    filled: cells.length / Math.max(1, total),
    dates,
    numbers: among(() => true),
    decimals: among((core) => /[.,]\d{1,3}$/u.test(core)),
    negatives: among((_, sign) => sign < 0),
    directions: told.length === 0 ? 0 : said.length / told.length,
    sides: new Set(said).size,
    currencies: share((cell) => cell.length === 3 && isCurrency(cell.toUpperCase())),
    phrases: share((cell) => /\p{L}{2}\S* +\S/u.test(cell)),
    words: share((cell) => /\p{L}{3}|\p{Script=Han}{2}/u.test(cell)),
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length,
    distinct: values / cells.length,
    values,
  };
};

/** Describes every column up to `width` from a sample of the rows. */
export const describeColumns = (rows: readonly TableRow[], width: number): readonly ColumnContent[] => {
  const sample = sampleRows(rows);
  return Array.from({ length: width }, (_, column) =>
    describe(
      sample.map((row) => cellText(row, column).slice(0, SEEN)).filter((cell) => cell !== ''),
      sample.length,
    ),
  );
};
