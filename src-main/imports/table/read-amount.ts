import type { Currency } from '../../../src-shared/currency.ts';
import { currencyExponent } from '../../../src-shared/currency.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { columnName } from './column-roles.ts';
import { signOf } from './decide-signs.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import type { NumberText } from '../values/number-text.ts';
import { plainAmount } from '../values/plain-number.ts';
import { sharedCurrencies } from '../values/shared-signs.ts';
import { directionOf, isNeutralDirection } from '../values/sign-words.ts';
import { cellCount, cellText } from './table.ts';
import type { TableRow } from './table.ts';
import type { TableFormat } from './understand-table.ts';

/** The amount of a row, that it has none, or why its cell cannot be read. */
export type AmountOutcome =
  | { readonly kind: 'amount'; readonly value: MinorUnits; readonly currency: Currency | null }
  | { readonly kind: 'none'; readonly balanceOnly: boolean; readonly column: string | null; readonly reason: string }
  | { readonly kind: 'neutral' }
  | { readonly kind: 'failed'; readonly column: string; readonly reason: string };

/**
 * What is known of a row's currency and its decimals before its amount is read: by a column of currencies where `stated`, else what
 * the file names; `fallback` where it names none.
 */
export type RowMoney = {
  readonly rowCurrency: Currency | null;
  readonly exponent: number;
  readonly stated: boolean;
  readonly fallback: Currency;
};

/** Reads a row's amount; it counts in the currency beside its figures where one stands there. */
export type AmountReader = (row: TableRow, money: RowMoney) => AmountOutcome;

type Cell = { readonly value: number; readonly number: NumberText; readonly currency: Currency | null };

/** Returns in words why an amount cannot be read. */
export const fault = (text: string, kind: 'decimals' | 'large' | 'other', currency: Currency): string => {
  if (kind === 'decimals') return `“${text}” has more decimals than ${currency} has.`;
  return kind === 'large' ? `“${text}” is larger than Pecunia can keep exactly.` : `“${text}” is not a number.`;
};

const BARE: NumberText = { core: '', sign: 0, mark: null, currency: null };
const PLUS: NumberText = { ...BARE, sign: 1 };
const MINUS: NumberText = { ...BARE, sign: -1 };

/** The currency beside an amount, null where none stands there; in words why it cannot be that of the row. */
const currencyBeside = (
  text: string,
  { currency }: NumberText,
  { rowCurrency, stated, fallback }: RowMoney,
): { readonly own: Currency | null } | string => {
  if (currency !== null)
    return stated && currency !== rowCurrency
      ? `“${text}” is in ${currency}, but the row says ${rowCurrency ?? fallback}.`
      : { own: currency };
  const shared = rowCurrency === null ? null : sharedCurrencies(text);
  if (rowCurrency === null || shared === null || shared.has(rowCurrency)) return { own: null };
  return stated || !shared.has(fallback)
    ? `“${text}” is in another currency than ${rowCurrency}, and its sign does not say in which.`
    : { own: fallback };
};

const readCell = (text: string, format: TableFormat, money: RowMoney): Cell | string => {
  const quick = plainAmount(text, format.numberStyle, money.exponent);
  if (quick !== null) {
    const first = text.charCodeAt(0);
    return { value: Math.abs(quick), number: first === 45 ? MINUS : first === 43 ? PLUS : BARE, currency: null };
  }
  const number = numberText(text);
  const digits = number && readDigits(number.core, format.numberStyle);
  const known = money.rowCurrency ?? money.fallback;
  if (!number || !digits) return fault(text, 'other', known);
  const beside = currencyBeside(text, number, money);
  if (typeof beside === 'string') return beside;
  const { own } = beside;
  const value = minorOf(digits, own === null ? money.exponent : currencyExponent(own));
  return typeof value === 'number' ? { value, number, currency: own } : fault(text, value, own ?? known);
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
const lessFee = (
  { value, currency }: Pick<Cell, 'value' | 'currency'>,
  fee: Cell | string | null,
  column: string,
): AmountOutcome => {
  if (typeof fee === 'string') return { kind: 'failed', column, reason: fee };
  return { kind: 'amount', value: value - (fee?.value ?? 0), currency };
};

const single = (names: readonly string[], format: TableFormat, column: number): AmountReader => {
  const { direction, fee } = format.roles;
  const saidIn = directionReader(direction);
  const readFee = (row: TableRow, money: RowMoney): Cell | string | null => {
    const text = filled(row, fee);
    return text === '' ? null : readCell(text, format, money);
  };
  return (row, money) => {
    const text = cellText(row, column);
    if (text === '') return nothing(row, names, column, format);
    const cell = readCell(text, format, money);
    if (typeof cell === 'string') return { kind: 'failed', column: columnName(names, column), reason: cell };
    const said = saidIn(row);
    if (format.signs === 'by-column' && said === null) {
      if (direction !== null && isNeutralDirection(cellText(row, direction))) return { kind: 'neutral' };
      return {
        kind: 'failed',
        column: columnName(names, direction ?? column),
        reason: `“${direction === null ? '' : cellText(row, direction)}” does not say whether money came in or went out.`,
      };
    }
    const value = signed(cell.value, signOf(format.signs, cell.number, said));
    return fee === null
      ? { kind: 'amount', value, currency: cell.currency }
      : lessFee({ value, currency: cell.currency }, readFee(row, money), columnName(names, fee));
  };
};

type Side = { readonly column: number | null; readonly turn: (cell: Cell) => -1 | 1 };

const minus = ({ number }: Cell): boolean => number.sign < 0;

const paired = (names: readonly string[], format: TableFormat): AmountReader => {
  const { debit, credit } = format.roles;
  const sides: readonly Side[] = [
    { column: debit, turn: (cell) => (minus(cell) === format.debitNegative ? -1 : 1) },
    { column: credit, turn: (cell) => (minus(cell) === format.creditNegative ? 1 : -1) },
  ];
  return (row, money) => {
    let value: number | null = null;
    let currency: Currency | null = null;
    for (const { column, turn } of sides) {
      const text = filled(row, column);
      if (text === '' || column === null) continue;
      const cell = readCell(text, format, money);
      if (typeof cell === 'string') return { kind: 'failed', column: columnName(names, column), reason: cell };
      if (value && cell.value)
        return { kind: 'failed', column: columnName(names, column), reason: 'Both money out and money in are filled.' };
      if (value) continue;
      value = signed(cell.value, turn(cell));
      ({ currency } = cell);
    }
    return value === null ? nothing(row, names, debit ?? credit ?? 0, format) : { kind: 'amount', value, currency };
  };
};

/** Builds the reader of a row's amount: from one column, or from money out and money in. */
export const readAmount = (names: readonly string[], format: TableFormat): AmountReader =>
  format.roles.amount === null ? paired(names, format) : single(names, format, format.roles.amount);
