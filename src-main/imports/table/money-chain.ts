import { followBalances } from './balance-chain.ts';
import type { BalanceChain } from './balance-chain.ts';
import type { ColumnRoles } from './column-roles.ts';
import { dateParts, resolveDate } from '../values/date-parts.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import type { NumberStyle } from '../values/number-text.ts';
import { plainAmount } from '../values/plain-number.ts';
import { isCreditNegative } from './sign-rows.ts';
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

/** Which way the days run through the file, where every possible order of their parts says the same; null else. */
const orderOfDays = (rows: readonly TableRow[], column: number | null): BalanceChain['order'] | null => {
  const cells = column === null ? [] : rows.map((row) => dateParts(cellText(row, column)));
  const parts = cells.filter((cell) => cell !== null);
  const ways = new Set(
    (['dmy', 'mdy', 'ymd'] as const).flatMap((order) => {
      const days = parts.map((cell) => resolveDate(cell, order));
      const steps = days.slice(1).map((day, index) => (day ?? '').localeCompare(days[index] ?? ''));
      if (days.includes(null) || steps.every((step) => step === 0)) return [];
      if (steps.every((step) => step >= 0)) return ['oldest-first' as const];
      return steps.every((step) => step <= 0) ? ['newest-first' as const] : [];
    }),
  );
  const [way = null] = ways;
  return ways.size === 1 ? way : null;
};

/**
 * A balance from before its row adds up as one from behind it would with signs and order turned; the days tell the two
 * apart.
 */
const withDays = (chain: BalanceChain | null, rows: readonly TableRow[], date: number | null): BalanceChain | null => {
  if (chain === null || chain.signs === 'as-written') return chain;
  const order = orderOfDays(rows, date);
  return order === null || order === chain.order ? chain : { ...chain, order, signs: 'as-written' };
};

/** Follows the balances with the amounts read in a style, from one column of amounts or from money out and money in. */
export const chainOfMoney = (
  rows: readonly TableRow[],
  { date, balance, amount, debit, credit, fee }: ColumnRoles,
  styles: { readonly amounts: NumberStyle; readonly balances: NumberStyle },
): BalanceChain | null => {
  if (balance === null) return null;
  const sample = rows.slice(0, CHAIN_ROWS);
  const turn = isCreditNegative(sample, { debit, credit }) ? -1 : 1;
  const read = (row: TableRow, column: number | null): number | null =>
    column === null ? null : comparableNumber(cellText(row, column), styles.amounts);
  const amountOf = (row: TableRow): number | null => {
    if (amount !== null) {
      const value = read(row, amount);
      return value === null || fee === null ? value : value - Math.abs(read(row, fee) ?? 0);
    }
    const [out, income] = [read(row, debit), read(row, credit)];
    return out === null && income === null ? null : (income ?? 0) * turn - Math.abs(out ?? 0);
  };
  const chain = followBalances({
    amounts: sample.map(amountOf),
    balances: sample.map((row) => comparableNumber(cellText(row, balance), styles.balances)),
  });
  return withDays(chain, sample, date);
};
