import type { OpenTable } from '../table/open-table.ts';
import { cellText, isBlankRow } from '../table/table.ts';
import type { TableRow } from '../table/table.ts';

/** Reads a row's cell by the name of its column; '' where there is none. */
export type Cells = (row: TableRow, name: string) => string;

const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[.\s_]+/gu, ' ')
    .trim();

/** Builds the reader of cells by name. */
export const cellsOf = ({ names }: OpenTable): Cells => {
  const columns = new Map(names.map((name, column) => [folded(name), column]).toReversed() as [string, number][]);
  return (row, name) => {
    const column = columns.get(folded(name));
    return column === undefined ? '' : cellText(row, column);
  };
};

/** Tells whether a table has all of these columns. */
export const hasColumns = (names: readonly string[], needed: readonly string[]): boolean => {
  const known = new Set(names.map(folded));
  return needed.every((name) => known.has(folded(name)));
};

/** Returns the rows that hold anything and are not the column names again. */
export const filledRows = ({ rows, names }: OpenTable): readonly TableRow[] =>
  rows.filter((row) => !isBlankRow(row) && !names.every((name, column) => cellText(row, column) === name));

/** Turns the sign of a written amount. */
export const turned = (amount: string): string => (/^[-−]/u.test(amount) ? amount.slice(1) : `-${amount}`);

/** Returns a written amount without its sign. */
export const unsigned = (amount: string): string => amount.replace(/^[-−+]\s*/u, '');
