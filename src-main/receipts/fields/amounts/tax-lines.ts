import type { TaxLine } from '../../receipt.ts';
import { labelMeanings } from './label-meanings.ts';
import type { LabelledAmount } from './labelled-amounts.ts';
import type { PageAmounts } from './page-amounts.ts';

const RATE = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?)\s?%/u;
const MOST_COST = 1;
const CLEAR = 1.5;

const rateOf = (text: string): number | null => {
  const rate = RATE.exec(text)?.[1];
  return rate === undefined ? null : Number(rate.replace(',', '.'));
};

/** The tax word of a label: `GST` of `Total GST 6%`. */
const nameOf = (text: string): string =>
  text.split(/[^\p{L}\p{N}.]+/u).find((word) => labelMeanings(word).has('tax')) ?? '';

const fromTable = ({ taxRows }: PageAmounts): readonly TaxLine[] =>
  taxRows.map((row) => ({ ...row, name: nameOf(row.name) || row.name }));

const value = ({ amount }: LabelledAmount): number => amount.readings[0]?.value ?? 0;

const isTax = ({ kind, strength, amount }: LabelledAmount): boolean =>
  kind === 'tax' &&
  strength >= CLEAR &&
  (amount.decimals || amount.signed) &&
  (amount.readings[0]?.cost ?? MOST_COST) < MOST_COST;

const isSum = (one: LabelledAmount): boolean => labelMeanings(one.amount.before).has('total');

const lineOf = (one: LabelledAmount): TaxLine => ({
  name: nameOf(one.amount.before) || nameOf(one.label),
  rate: rateOf(one.amount.before) ?? rateOf(one.label),
  base: null,
  amount: value(one),
  confidence: one.amount.confidence * LABELLED,
  box: one.amount.box,
});

const LABELLED = 0.9;

const distinct = (lines: readonly TaxLine[], same: (one: TaxLine, other: TaxLine) => boolean): readonly TaxLine[] =>
  lines.filter((line, place) => lines.findIndex((other) => same(line, other)) === place);

/**
 * The ways to take taxes by their labels: each line, each amount once, because some tills print a tax above and below the total, or
 * the sum of all alone.
 */
const fromLabels = ({ labelled }: PageAmounts): readonly (readonly TaxLine[])[] => {
  const taxes = labelled.filter(isTax);
  const sums = taxes.filter(isSum).map(lineOf);
  const lines = taxes.filter((one) => !isSum(one)).map(lineOf);
  const single = distinct(
    lines,
    (one, other) => one.name === other.name && one.rate === other.rate && one.amount === other.amount,
  );
  const ways = [single, distinct(lines, (one, other) => one.amount === other.amount), sums.slice(0, 1)].filter(
    (way) => way.length > 0,
  );
  const all = sums[0]?.amount;
  return ways.toSorted((a, b) => Number(sumOf(b) === all) - Number(sumOf(a) === all));
};

const sumOf = (lines: readonly TaxLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);

/** Taxes of one reading of a receipt, and whether its other amounts prove them. */
export type Taxes = { readonly lines: readonly TaxLine[]; readonly amount: number; readonly proved: boolean };

const PROVED = 0.97;
/** More of a total than any tax is: a base that was taken for its tax. */
const MOST_TAX = 0.35;

const proveBy = (lines: readonly TaxLine[], total: number | null, subtotals: readonly number[]): Taxes => {
  const amount = sumOf(lines);
  const bases = lines.every(({ base }) => base !== null) ? lines.reduce((sum, { base }) => sum + (base ?? 0), 0) : null;
  const near = (sum: number): boolean => total !== null && Math.abs(sum - total) <= 5;
  const proved =
    (bases !== null && near(bases + amount)) || (amount > 0 && subtotals.some((subtotal) => near(subtotal + amount)));
  return {
    lines: proved ? lines.map((line) => ({ ...line, confidence: Math.max(line.confidence, PROVED) })) : lines,
    amount,
    proved,
  };
};

/** Returns the taxes of a receipt by rate: from the summary that the total proves, else from the labels of the best reader. */
export const readTaxes = (pages: readonly PageAmounts[], total: number | null, subtotals: readonly number[]): Taxes => {
  const isPossible = ({ amount }: TaxLine): boolean => total === null || Math.abs(amount) < Math.abs(total) * MOST_TAX;
  const readings = pages
    .flatMap((page) => [fromTable(page), ...fromLabels(page)])
    .map((lines) => lines.filter(isPossible))
    .filter((lines) => lines.length > 0)
    .map((lines) => proveBy(lines, total, subtotals));
  return readings.find(({ proved }) => proved) ?? readings[0] ?? { lines: [], amount: 0, proved: false };
};
