import type { RowAmount } from './row-amounts.ts';

/** Where so large a part of the amounts has a currency sign, one without it may have its sign among its digits. */
const MOSTLY = 0.6;
const FEWEST = 3;
/** Below 1: as likely as the figure as it stands, so that only other evidence decides between them. */
const LOST_SIGN = 0.8;
const SIGN_DIGIT = /^[1356893S]\S*[.,]\d{2}$/u;

const mostlySigned = (amounts: readonly RowAmount[]): boolean => {
  const figures = amounts.filter(({ decimals }) => decimals);
  return figures.length >= FEWEST && figures.filter(({ signed }) => signed).length >= figures.length * MOSTLY;
};

const withoutFirstDigit = (amount: RowAmount): number | null => {
  const digits = String(Math.abs(amount.readings[0]?.value ?? 0)).slice(1);
  return digits.length < 3 || digits.startsWith('0')
    ? null
    : Number(digits) * Math.sign(amount.readings[0]?.value ?? 0);
};

const doubt = (amount: RowAmount): RowAmount => {
  const value = amount.signed || !SIGN_DIGIT.test(amount.text) ? null : withoutFirstDigit(amount);
  if (value === null) return amount;
  const others = amount.readings.filter((reading) => reading.value !== value);
  return {
    ...amount,
    readings: [...others, { value, cost: LOST_SIGN, mended: true }].toSorted((a, b) => a.cost - b.cost),
  };
};

/** Adds the reading without its first digit to amounts whose currency sign may have been read as a digit: `$719.20` as `1719.20`. */
export const doubtLostSigns = (rows: readonly (readonly RowAmount[])[]): readonly (readonly RowAmount[])[] =>
  mostlySigned(rows.flat()) ? rows.map((amounts) => amounts.map(doubt)) : rows;
