import type { ColumnRoles } from './column-roles.ts';
import type { SignRow } from './decide-signs.ts';
import { numberText, readDigits } from '../values/number-text.ts';
import type { OpenTable } from './open-table.ts';
import { directionOf, isKindOfRow } from '../values/sign-words.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

const SIGN_ROWS = 5000;

/** Where all rows say the same side with a word for a kind, as `Payment` or `Credit`, nothing is said of their signs. */
const withoutKinds = (rows: readonly SignRow[], said: ReadonlySet<string>): readonly SignRow[] => {
  const sides = new Set(rows.flatMap(({ direction }) => direction ?? []));
  const isOnlyKind = sides.size === 1 && [...said].some((text) => directionOf(text) !== null && isKindOfRow(text));
  return isOnlyKind ? rows.map((row) => ({ ...row, direction: null })) : rows;
};

/** Returns the readable amounts with what stands around them, to tell from what their signs mean. */
export const signRows = (
  rows: readonly TableRow[],
  { amount, direction, payee, texts }: ColumnRoles,
): readonly SignRow[] => {
  const said = new Set<string>();
  const found = rows.slice(0, SIGN_ROWS).flatMap((row): readonly SignRow[] => {
    const raw = amount === null ? '' : cellText(row, amount);
    const number = raw === '' ? null : numberText(raw);
    if (!number || !(readDigits(number.core, 'point') ?? readDigits(number.core, 'comma'))) return [];
    const text = [payee, ...texts].map((column) => (column === null ? '' : cellText(row, column))).join(' ');
    if (direction === null) return [{ raw, number, text, direction: null }];
    const side = cellText(row, direction);
    said.add(side);
    return [{ raw, number, text, direction: directionOf(side) }];
  });
  return withoutKinds(found, said);
};

const saysDirection = (rows: readonly TableRow[], column: number): boolean => {
  const known = new Set<string>();
  for (const row of rows) {
    const text = cellText(row, column);
    if (text === '' || known.has(text)) continue;
    if (text.length > 8 || directionOf(text) === null) return false;
    known.add(text);
  }
  return known.size > 0;
};

/** Finds a column without a name that holds only DR, CR and the like. */
export const hiddenDirection = (table: OpenTable, rows: readonly TableRow[]): number | null => {
  const unnamed = Array.from({ length: table.width }, (_, column) => column).filter(
    (column) => (table.names[column] ?? '') === '',
  );
  return unnamed.find((column) => saysDirection(rows, column)) ?? null;
};

/** Tells whether most numbers of a column are written negative, zeros aside. */
export const isMostlyNegative = (rows: readonly TableRow[], column: number): boolean => {
  const numbers = rows
    .slice(0, SIGN_ROWS)
    .map((row) => numberText(cellText(row, column)))
    .filter((number) => number !== null && /[1-9]/u.test(number.core));
  return numbers.filter((number) => number?.sign === -1).length > numbers.length / 2;
};

/** Tells whether money in is mostly written negative in a column of its own, as some cards do, beside one of money out. */
export const isCreditNegative = (
  rows: readonly TableRow[],
  { debit, credit }: Pick<ColumnRoles, 'debit' | 'credit'>,
): boolean => debit !== null && credit !== null && isMostlyNegative(rows, credit);
