import { isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { ColumnRoles } from './column-roles.ts';
import { currencyInText, currencyOfSign } from '../values/currency-signs.ts';
import { numberText } from '../values/number-text.ts';
import type { OpenTable } from './open-table.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

const SAMPLE = 2000;

const mostFrequent = (values: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const inColumn = (rows: readonly TableRow[], column: number | null): Currency | null =>
  column === null
    ? null
    : mostFrequent(rows.map((row) => currencyOfSign(cellText(row, column)) ?? '').filter(isCurrency));

const besideAmounts = (rows: readonly TableRow[], column: number | null): readonly Currency[] =>
  column === null
    ? []
    : rows.map((row) => numberText(cellText(row, column))?.currency ?? null).filter((currency) => currency !== null);

const inAmounts = (rows: readonly TableRow[], columns: readonly (number | null)[]): Currency | null =>
  mostFrequent(columns.flatMap((column) => besideAmounts(rows, column)));

/** Tells whether signs or codes of several currencies stand beside the amounts. */
export const hasSeveralBeside = (rows: readonly TableRow[], { amount, debit, credit }: ColumnRoles): boolean => {
  const found = [amount, debit, credit].flatMap((column) => besideAmounts(rows.slice(0, SAMPLE), column));
  return new Set(found).size > 1;
};

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Banks that write Japanese or Korean count in yen or won where they name no currency. */
const byScript = (names: readonly string[]): Currency | null => {
  if (names.some((name) => HANGUL.test(name))) return 'KRW';
  return names.some((name) => KANA.test(name)) ? 'JPY' : null;
};

/** Returns the currency that the file states: in a column, beside the amounts, in a column's name, above the table or by the script of a country; else null. */
export const findCurrency = (table: OpenTable, roles: ColumnRoles, rows: readonly TableRow[]): Currency | null => {
  const { amount, debit, credit, balance, currency } = roles;
  const sample = rows.slice(0, SAMPLE);
  const names = [amount, debit, credit, balance].map((column) => (column === null ? '' : (table.names[column] ?? '')));
  const named = names.map((name) => currencyInText(name.toUpperCase())).find((found) => found !== null);
  const above = new Set(table.preamble.map(({ raw }) => currencyInText(raw)).filter((found) => found !== null));
  return (
    inColumn(sample, currency) ??
    inAmounts(sample, [amount, debit, credit, balance]) ??
    named ??
    (above.size === 1 ? ([...above][0] ?? null) : byScript(table.names))
  );
};
