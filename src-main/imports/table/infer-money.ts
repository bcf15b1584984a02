import { followBalances } from './balance-chain.ts';
import type { BalanceChain } from './balance-chain.ts';
import type { ColumnContent } from './column-content.ts';
import { comparableNumber } from './money-chain.ts';
import { countStyles, provenStyle } from '../values/number-style.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

/** The columns of money found by their numbers; with `chain` proven by the balances, else `debit` and `credit` may be swapped. */
export type InferredMoney = {
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly balance: number | null;
  readonly chain: BalanceChain | null;
};

const NOTHING: InferredMoney = { amount: null, debit: null, credit: null, balance: null, chain: null };
const ROWS = 2000;

type Numbers = { readonly column: number; readonly values: readonly (number | null)[] };

const readColumn = (rows: readonly TableRow[], column: number): Numbers => {
  const texts = rows.map((row) => cellText(row, column));
  const style = provenStyle(countStyles(texts)) ?? 'point';
  const values = texts.map((text) => comparableNumber(text, style));
  return { column, values };
};

const chainOf = (amounts: readonly (number | null)[], balance: Numbers): BalanceChain | null =>
  followBalances({ amounts, balances: balance.values });

const complementary = (a: Numbers, b: Numbers): boolean => {
  const filled = (values: Numbers['values'], index: number): boolean => Boolean(values[index]);
  const both = a.values.filter((_, index) => filled(a.values, index) && filled(b.values, index)).length;
  const either = a.values.filter((_, index) => filled(a.values, index) !== filled(b.values, index)).length;
  return both === 0 && either > 0 && either >= a.values.length * 0.8;
};

const pairs = (columns: readonly Numbers[]): readonly (readonly [Numbers, Numbers])[] =>
  columns.flatMap((first, index) =>
    columns
      .slice(index + 1)
      .filter((second) => complementary(first, second))
      .map((second) => [first, second] as const),
  );

const provenPair = (columns: readonly Numbers[]): InferredMoney | null => {
  for (const [first, second] of pairs(columns)) {
    const amounts = first.values.map((value, index) => (second.values[index] ?? 0) - Math.abs(value ?? 0));
    for (const balance of columns.filter((each) => each !== first && each !== second)) {
      const chain = chainOf(amounts, balance);
      if (!chain) continue;
      const [debit, credit] = chain.signs === 'as-written' ? [first, second] : [second, first];
      return { amount: null, debit: debit.column, credit: credit.column, balance: balance.column, chain };
    }
  }
  return null;
};

const provenAmount = (columns: readonly Numbers[]): InferredMoney | null => {
  for (const amount of columns) {
    for (const balance of columns.filter((each) => each !== amount)) {
      const chain = chainOf(amount.values, balance);
      if (chain && chain.checks > 1) return { ...NOTHING, amount: amount.column, balance: balance.column, chain };
    }
  }
  return null;
};

const OTHER_SIDE_REACH = 2;

/** Returns the column beside one of money out or in that is filled just where that is not; null when there is none. */
export const otherSideOf = (
  rows: readonly TableRow[],
  side: number,
  fits: (column: number) => boolean,
): number | null => {
  const sample = rows.slice(0, ROWS).filter((row) => row.cells.length > side);
  const known = readColumn(sample, side);
  const reach = Array.from({ length: OTHER_SIDE_REACH }, (_, step) => [side - step - 1, side + step + 1]).flat();
  const found = reach.find((column) => {
    if (column < 0 || !fits(column)) return false;
    const other = readColumn(sample, column);
    return other.values.some((value) => value !== null && value !== 0) && complementary(known, other);
  });
  return found ?? null;
};

/** Finds the columns of money by their numbers alone: a pair or an amount that the balances prove, else what looks likest. */
export const inferMoney = (
  rows: readonly TableRow[],
  contents: readonly ColumnContent[],
  used: ReadonlySet<number | null>,
): InferredMoney => {
  const likely = contents
    .map((content, column) => ({ content, column }))
    .filter(
      ({ content, column }) =>
        !used.has(column) && content.filled > 0 && content.numbers >= 0.8 && content.dates < 0.5 && content.length < 18,
    );
  const withDecimals = likely.filter(({ content }) => content.decimals > 0.3 || content.negatives > 0);
  const columns = (withDecimals.length > 0 ? withDecimals : likely)
    .slice(0, 6)
    .map(({ column }) => readColumn(rows.slice(0, ROWS), column));
  const proven = provenPair(columns) ?? provenAmount(columns);
  if (proven) return proven;
  const [pair] = pairs(columns);
  if (pair) return { ...NOTHING, debit: pair[0].column, credit: pair[1].column };
  return { ...NOTHING, amount: columns[0]?.column ?? null };
};
