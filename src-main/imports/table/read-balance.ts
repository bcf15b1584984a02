import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import { plainAmount } from '../values/plain-number.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';
import type { TableFormat } from './understand-table.ts';

/** Reads the balance beside a row's amount, in minor units; null where there is none or it cannot be read. */
export type BalanceReader = (row: TableRow) => MinorUnits | null;

/** Builds the reader of balances; `fallback` is the currency whose decimals count where the file names none. */
export const readBalance = ({ roles, balanceStyle, currency }: TableFormat, fallback: Currency): BalanceReader => {
  const column = roles.balance;
  if (column === null) return () => null;
  const exponent = currencyExponent(currency ?? fallback);
  return (row) => {
    const text = cellText(row, column);
    const quick = plainAmount(text, balanceStyle, exponent);
    if (quick !== null) return quick;
    const number = numberText(text);
    const digits = number && readDigits(number.core, balanceStyle);
    const value = digits && minorOf(digits, exponent);
    if (!number || typeof value !== 'number') return null;
    return value === 0 ? 0 : value * (number.sign < 0 || number.mark === 'debit' ? -1 : 1);
  };
};
