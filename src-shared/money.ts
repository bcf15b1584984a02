import { currencyExponent } from './currency.ts';
import type { Currency } from './currency.ts';
import { PecuniaError } from './errors.ts';

/** An amount of money as an integer in the currency's minor unit; an expense is negative. */
export type MinorUnits = number;

/** The largest amount, in minor units, that stays exact: 2^53 − 1. */
export const MAX_AMOUNT: MinorUnits = Number.MAX_SAFE_INTEGER;

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?$/u;

/** Returns the sum of the amounts. Throws `amount_too_large` when it leaves the exact range. */
export const sumMoney = (amounts: Iterable<MinorUnits>): MinorUnits => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return exactAmount(sum);
};

/** Returns the amount unchanged. Throws `amount_too_large` when it is not an integer within 2^53. */
export const exactAmount = (amount: number): MinorUnits => {
  if (Number.isSafeInteger(amount)) return amount === 0 ? 0 : amount;
  throw new PecuniaError('amount_too_large', 'The amount is larger than Pecunia can keep exactly.', {
    amount: String(amount),
  });
};

/**
 * Reads a plain decimal such as `-1500` or `12.50` into minor units.
 * Throws `invalid_input` when it is no number or has more digits than the currency, `amount_too_large` beyond 2^53.
 */
export const parseAmount = (text: string, currency: Currency): MinorUnits => {
  const exponent = currencyExponent(currency);
  const match = DECIMAL.exec(text.trim().replace('−', '-'));
  const fraction = match?.[3]?.replace(/0+$/u, '') ?? '';
  if (!match || fraction.length > exponent) {
    const digits = exponent === 0 ? 'without decimals' : `with at most ${exponent} decimals`;
    throw new PecuniaError(
      'invalid_input',
      `“${text}” is not an amount in ${currency}: write it ${digits}, like -1500.`,
      { text, currency },
    );
  }
  const minor = BigInt(match[2] + fraction.padEnd(exponent, '0'));
  if (minor > BigInt(MAX_AMOUNT)) {
    throw new PecuniaError('amount_too_large', `“${text}” is larger than Pecunia can keep exactly.`, {
      text,
      currency,
    });
  }
  return exactAmount(match[1] === '-' ? -Number(minor) : Number(minor));
};

/** Writes minor units as a plain decimal with a point, `-12.50`; the form used in JSON and in files. */
export const decimalAmount = (amount: MinorUnits, currency: Currency): string => {
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return exponent === 0 ? sign + digits : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
};

/**
 * Divides an amount by weights without losing or creating a unit: largest remainder (Hare quota), ties to the earlier share.
 * Weights are non-negative numbers, at least one above zero; the shares have the amount's sign and sum to it.
 */
export const divideMoney = (amount: MinorUnits, weights: readonly number[]): readonly MinorUnits[] => {
  const scaled = scaleToIntegers(weights);
  const total = scaled.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || scaled.some((weight) => weight < 0n)) {
    throw new PecuniaError(
      'invalid_input',
      'Money can only be divided by shares that are not negative and not all zero.',
      { weights },
    );
  }
  const whole = BigInt(Math.abs(exactAmount(amount)));
  const shares = scaled.map((weight) => (whole * weight) / total);
  const rest = Number(whole - shares.reduce((sum, share) => sum + share, 0n));
  const byRemainder = scaled
    .map((weight, index) => ({ index, remainder: (whole * weight) % total }))
    .toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, rest)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares.map((share) => (amount < 0 && share > 0n ? -Number(share) : Number(share)));
};

const WEIGHT_DIGITS = 6;

const scaleToIntegers = (weights: readonly number[]): readonly bigint[] =>
  weights.map((weight) => {
    if (!Number.isFinite(weight))
      throw new PecuniaError('invalid_input', 'A share must be a number.', { weight: String(weight) });
    return BigInt(Math.round(weight * 10 ** WEIGHT_DIGITS));
  });

/** Returns `part` as a percentage of `whole`, 0–100 and beyond, rounded to two decimals; 0 when `whole` is 0. */
export const percentOf = (part: MinorUnits, whole: MinorUnits): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
