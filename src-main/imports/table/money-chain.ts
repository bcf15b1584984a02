import { followBalances } from './balance-chain.ts';
import type { BalanceChain } from './balance-chain.ts';
import type { ColumnRoles } from './column-roles.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import type { NumberStyle } from '../values/number-text.ts';
import { plainAmount } from '../values/plain-number.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

const CHAIN_ROWS = 3000;
const DECIMALS = 4;

/** Returns a cell's number with its own sign in units of a ten-thousandth, the same for every column; null when it is none. */
export const comparableNumber = (text: string, style: NumberStyle): number | null => {
  const quick = plainAmount(text, style, DECIMALS);
  if (quick !== null) return quick;
  const number = text === '' ? null : numberText(text);
  const digits = number && readDigits(number.core, style);
  const value = digits && minorOf(digits, DECIMALS);
  if (!number || typeof value !== 'number') return null;
  return value * (number.sign < 0 || number.mark === 'debit' ? -1 : 1);
};

/** Follows the balances with the amounts read in a style, from one column of amounts or from money out and money in. */
export const chainOfMoney = (
  rows: readonly TableRow[],
  { balance, amount, debit, credit, fee }: ColumnRoles,
  styles: { readonly amounts: NumberStyle; readonly balances: NumberStyle },
): BalanceChain | null => {
  if (balance === null) return null;
  const read = (row: TableRow, column: number | null): number | null =>
    column === null ? null : comparableNumber(cellText(row, column), styles.amounts);
  const amountOf = (row: TableRow): number | null => {
    if (amount !== null) {
      const value = read(row, amount);
      return value === null || fee === null ? value : value - Math.abs(read(row, fee) ?? 0);
    }
    const [out, income] = [read(row, debit), read(row, credit)];
    return out === null && income === null ? null : (income ?? 0) - Math.abs(out ?? 0);
  };
  return followBalances(
    rows
      .slice(0, CHAIN_ROWS)
      .map((row) => ({ amount: amountOf(row), balance: comparableNumber(cellText(row, balance), styles.balances) })),
  );
};
