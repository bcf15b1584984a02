import { dateReader } from '../values/date-reader.ts';
import { gatherTelling, joinTelling } from '../values/number-style.ts';
import type { TellingCells } from '../values/number-style.ts';
import type { ColumnRoles } from './column-roles.ts';
import { cellText, columnTexts } from './table.ts';
import type { TableRow } from './table.ts';

/** What one walk over a table finds: the rows with a date, and what shows how the columns of these are written. */
export type Survey = {
  readonly rows: readonly TableRow[];
  /** The texts of the date column as they follow each other, repeated ones once. */
  readonly dates: readonly string[];
  /** The same of the other date columns, one column after the other. */
  readonly otherDates: readonly string[];
  readonly numbers: ReadonlyMap<number, TellingCells>;
};

/** One column of dates on the walk. */
type Changes = { readonly column: number; readonly texts: string[]; before: string };

const changesOf = (column: number): Changes => ({ column, texts: [], before: '' });

const takeDate = (changes: Changes, text: string): void => {
  if (text !== '' && text !== changes.before) changes.texts.push(text);
  changes.before = text;
};

const numbersOf = ({ amount, debit, credit, balance }: ColumnRoles): ReadonlyMap<number, TellingCells> =>
  new Map([amount, debit, credit, balance].flatMap((column) => (column === null ? [] : [[column, gatherTelling()]])));

/** Walks once over all rows, since each walk over a large table costs as much as a decision. */
export const surveyRows = (all: readonly TableRow[], roles: ColumnRoles): Survey => {
  const rows: TableRow[] = [];
  const numbers = numbersOf(roles);
  if (roles.date === null) return { rows, dates: [], otherDates: [], numbers };
  const amounts = [...numbers];
  const dates = changesOf(roles.date);
  const others = roles.otherDates.map(changesOf);
  const readDate = dateReader();
  for (const row of all) {
    const text = cellText(row, dates.column);
    if (readDate(text) === null) continue;
    rows.push(row);
    takeDate(dates, text);
    for (const other of others) takeDate(other, cellText(row, other.column));
    for (const [column, telling] of amounts) telling.take(cellText(row, column));
  }
  return { rows, dates: dates.texts, otherDates: others.flatMap(({ texts }) => texts), numbers };
};

/** Returns the texts that show how the numbers of columns are written: a few where these show what all do. */
export const tellingTexts = ({ rows, numbers }: Survey, columns: readonly (number | null)[]): readonly string[] => {
  const telling = columns.map((column) => (column === null ? undefined : numbers.get(column)));
  return (
    joinTelling(telling.filter((each) => each !== undefined)) ?? columns.flatMap((column) => columnTexts(rows, column))
  );
};
