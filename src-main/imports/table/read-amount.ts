import type { Currency } from '../../../src-shared/currency.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { columnName } from './column-roles.ts';
import { signOf } from './decide-signs.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import type { NumberText } from '../values/number-text.ts';
import { plainAmount } from '../values/plain-number.ts';
import { directionOf } from '../values/sign-words.ts';
import { cellCount, cellText } from './table.ts';
import type { TableRow } from './table.ts';
import type { TableFormat } from './understand-table.ts';

/** The amount of a row, that it has none, or why its cell cannot be read. */
export type AmountOutcome =
  | { readonly kind: 'amount'; readonly value: MinorUnits }
  | { readonly kind: 'none'; readonly balanceOnly: boolean; readonly column: string | null; readonly reason: string }
  | { readonly kind: 'failed'; readonly column: string; readonly reason: string };

/** Reads a row's amount, counting the given number of decimals. */
export type AmountReader = (row: TableRow, exponent: number, currency: Currency) => AmountOutcome;

type Cell = { readonly value: number; readonly number: NumberText };

/** Returns in words why an amount cannot be read. */
export const fault = (text: string, kind: 'decimals' | 'large' | 'other', currency: Currency): string => {
  if (kind === 'decimals') return `“${text}” has more decimals than ${currency} has.`;
  return kind === 'large' ? `“${text}” is larger than Pecunia can keep exactly.` : `“${text}” is not a number.`;
};

const BARE: NumberText = { core: '', sign: 0, mark: null, currency: null };
const PLUS: NumberText = { ...BARE, sign: 1 };
const MINUS: NumberText = { ...BARE, sign: -1 };

const readCell = (text: string, format: TableFormat, exponent: number, currency: Currency): Cell | string => {
  const quick = plainAmount(text, format.numberStyle, exponent);
  if (quick !== null) {
    const first = text.charCodeAt(0);
    return { value: Math.abs(quick), number: first === 45 ? MINUS : first === 43 ? PLUS : BARE };
  }
  const number = numberText(text);
  const digits = number && readDigits(number.core, format.numberStyle);
  if (!number || !digits) return fault(text, 'other', currency);
  const value = minorOf(digits, exponent);
  return typeof value === 'number' ? { value, number } : fault(text, value, currency);
};

const signed = (value: number, sign: -1 | 1): number => (value === 0 ? 0 : value * sign);

const KEPT = 1000;
const PLACEHOLDER = /^[-–—.]+$|^n\/?a$|^nil$/iu;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const filled = (row: TableRow, column: number | null): string => {
  const text = column === null ? '' : cellText(row, column);
  return !isDigit(text.charCodeAt(0)) && PLACEHOLDER.test(text) ? '' : text;
};

/** Builds the reader of a column that says in or out; its words repeat. */
const directionReader = (column: number | null): ((row: TableRow) => 'out' | 'in' | null) => {
  if (column === null) return () => null;
  const known = new Map<string, 'out' | 'in' | null>();
  return (row) => {
    const text = cellText(row, column);
    const found = known.get(text);
    if (found !== undefined) return found;
    const said = directionOf(text);
    if (known.size < KEPT) known.set(text, said);
    return said;
  };
};

const nothing = (row: TableRow, names: readonly string[], column: number, { roles }: TableFormat): AmountOutcome => ({
  kind: 'none',
  balanceOnly: filled(row, roles.balance) !== '',
  column: columnName(names, column),
  reason:
    cellCount(row) <= column
      ? `The line has only ${cellCount(row)} columns; the amount is missing.`
      : 'The amount is missing.',
});

/** A fee goes out on top of the amount, however it is signed. */
const lessFee = (value: MinorUnits, fee: Cell | string | null, column: string): AmountOutcome => {
  if (typeof fee === 'string') return { kind: 'failed', column, reason: fee };
  return { kind: 'amount', value: value - (fee?.value ?? 0) };
};

const single = (names: readonly string[], format: TableFormat, column: number): AmountReader => {
  const { direction, fee } = format.roles;
  const saidIn = directionReader(direction);
  const readFee = (row: TableRow, exponent: number, currency: Currency): Cell | string | null => {
    const text = filled(row, fee);
    return text === '' ? null : readCell(text, format, exponent, currency);
  };
  return (row, exponent, currency) => {
    const text = cellText(row, column);
    if (text === '') return nothing(row, names, column, format);
    const cell = readCell(text, format, exponent, currency);
    if (typeof cell === 'string') return { kind: 'failed', column: columnName(names, column), reason: cell };
    const said = saidIn(row);
    if (format.signs === 'by-column' && said === null) {
      return {
        kind: 'failed',
        column: columnName(names, direction ?? column),
        reason: `“${direction === null ? '' : cellText(row, direction)}” does not say whether money came in or went out.`,
      };
    }
    const value = signed(cell.value, signOf(format.signs, cell.number, said));
    return fee === null
      ? { kind: 'amount', value }
      : lessFee(value, readFee(row, exponent, currency), columnName(names, fee));
  };
};

type Side = { readonly column: number | null; readonly turn: (cell: Cell) => -1 | 1 };

const minus = ({ number }: Cell): boolean => number.sign < 0;

const paired = (names: readonly string[], format: TableFormat): AmountReader => {
  const { debit, credit } = format.roles;
  const sides: readonly Side[] = [
    { column: debit, turn: (cell) => (minus(cell) === format.debitNegative ? -1 : 1) },
    { column: credit, turn: (cell) => (minus(cell) ? -1 : 1) },
  ];
  return (row, exponent, currency) => {
    let value: number | null = null;
    for (const { column, turn } of sides) {
      const text = filled(row, column);
      if (text === '' || column === null) continue;
      const cell = readCell(text, format, exponent, currency);
      if (typeof cell === 'string') return { kind: 'failed', column: columnName(names, column), reason: cell };
      if (value && cell.value)
        return { kind: 'failed', column: columnName(names, column), reason: 'Both money out and money in are filled.' };
      value = value ? value : signed(cell.value, turn(cell));
    }
    return value === null ? nothing(row, names, debit ?? credit ?? 0, format) : { kind: 'amount', value };
  };
};

/** Builds the reader of a row's amount: from one column, or from money out and money in. */
export const readAmount = (names: readonly string[], format: TableFormat): AmountReader =>
  format.roles.amount === null ? paired(names, format) : single(names, format, format.roles.amount);
