import type { Box } from '../../page.ts';
import { labelMeanings } from './label-meanings.ts';
import type { AmountRows } from './labelled-amounts.ts';
import type { RowAmount } from './row-amounts.ts';

/** One rate of a tax summary; `rate` is a percentage, amounts are minor units. */
export type TaxRow = {
  readonly name: string;
  readonly rate: number | null;
  readonly base: number;
  readonly amount: number;
  readonly confidence: number;
  readonly box: Box;
};

const RATE = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?)\s?%/u;
const CODE_AND_RATE = /^\s*[A-Z*]{1,3}\d?\s*[=:@]?\s*(\d{1,2}(?:[.,]\d{1,2})?)\s/u;
const HIGHEST_RATE = 30;
/** Rounding of each sold line may add up to a few minor units on a base of hundreds. */
const TOLERANCE = 2;

const rateOf = (text: string): number | null => {
  const rate = RATE.exec(text)?.[1];
  return rate === undefined ? null : Number(rate.replace(',', '.'));
};

const value = (amount: RowAmount): number => amount.readings[0]?.value ?? 0;

const clean = (amount: RowAmount): boolean => amount.decimals && (amount.readings[0]?.cost ?? Infinity) < 1;

const fits = (base: number, tax: number, rate: number | null): boolean => {
  if (base <= 0 || tax < 0 || tax >= base) return false;
  if (rate === null) return tax > 0 && (tax * 100) / base <= HIGHEST_RATE && (tax * 100) / base >= 1;
  return Math.abs(tax - (base * rate) / 100) <= TOLERANCE + base / 5000;
};

type Split = { readonly base: number; readonly amount: number; readonly rate: number | null };

/** Which two of the figures are base and tax: proved by their sum, else by the printed rate. */
const splitOf = (values: readonly number[], rate: number | null): Split | null => {
  for (const gross of values) {
    for (const base of values) {
      const tax = gross - base;
      if (base !== gross && tax > 0 && values.includes(tax) && fits(base, tax, rate))
        return { base, amount: tax, rate };
    }
  }
  if (rate === null) return null;
  const [first, second] = values.slice(-2);
  if (first === undefined || second === undefined) return null;
  if (fits(first, second, rate)) return { base: first, amount: second, rate };
  if (second > 0 && fits(second, first, rate)) return { base: second, amount: first, rate };
  return first > second && fits(first - second, second, rate) ? { base: first - second, amount: second, rate } : null;
};

/** A table may print the rate in a column of its own, without a sign: `2.60  47.85  1.21`. */
const splitByColumn = ([first, ...rest]: readonly number[], inTable: boolean): Split | null =>
  inTable && first !== undefined && rest.length > 1 && first <= HIGHEST_RATE * 100 ? splitOf(rest, first / 100) : null;

const nameOf = (text: string): string => /\p{L}[\p{L}.]*/u.exec(text)?.[0] ?? '';

/** Rows after a heading of a tax summary that belong to it at most. */
const LONGEST_TABLE = 6;

/** A row that heads a tax summary: `GST SUMMARY  AMOUNT  TAX`, `MwSt%  Netto  Brutto`. */
export const headsTaxTable = (text: string): boolean => {
  const meanings = labelMeanings(text);
  const tax = meanings.has('tax') && !meanings.has('count') && !meanings.has('price');
  return (
    tax &&
    ['summary', 'amount', 'without', 'with', 'sales'].some((meaning) => [...meanings].some((one) => one === meaning))
  );
};

/** Returns the places of the rows that belong to tax summaries below row `from`. */
export const taxTableRows = ({ rows, amounts }: AmountRows, from: number): ReadonlySet<number> => {
  const places = new Set<number>();
  let left = 0;
  for (const [place, row] of rows.entries()) {
    const figures = (amounts[place] ?? []).filter(clean);
    if (place > from && figures.length === 0 && headsTaxTable(row.text)) left = LONGEST_TABLE;
    else if (left > 0) {
      if (figures.length > 1) places.add(place);
      left -= 1;
    }
  }
  return places;
};

/** Returns the rows of a page that state a base, its tax and mostly the rate, so that base and tax are proved by each other. */
export const readTaxRows = (page: AmountRows, table: ReadonlySet<number>): readonly TaxRow[] =>
  page.rows.flatMap((row, place): readonly TaxRow[] => {
    const inTable = table.has(place);
    if (!inTable && !labelMeanings(row.text).has('tax')) return [];
    if (inTable && labelMeanings(row.text).has('total')) return [];
    const figures = (page.amounts[place] ?? []).filter(clean);
    const code = inTable ? CODE_AND_RATE.exec(row.text)?.[1] : undefined;
    const rate = rateOf(row.text) ?? (code === undefined ? null : Number(code.replace(',', '.')));
    const split =
      figures.length < 2 ? null : (splitOf(figures.map(value), rate) ?? splitByColumn(figures.map(value), inTable));
    if (!split) return [];
    const confidence = Math.min(...figures.map((figure) => figure.confidence));
    return [
      { name: nameOf(row.text), rate: split.rate, base: split.base, amount: split.amount, confidence, box: row.box },
    ];
  });
