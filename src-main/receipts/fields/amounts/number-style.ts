import { currencyExponent } from '../../../../src-shared/currency.ts';
import type { Currency } from '../../../../src-shared/currency.ts';

/** How a receipt prints its amounts. */
export type NumberStyle = {
  readonly mark: '.' | ',';
  /** Digits behind the mark as printed: rupiah have a minor unit, but no receipt prints it. */
  readonly decimals: number;
  /** Digits of the currency's minor unit. */
  readonly exponent: number;
};

/** Currencies whose prices are whole numbers although ISO 4217 names a minor unit. */
const WHOLE = new Set([
  'IDR',
  'COP',
  'HUF',
  'TWD',
  'LAK',
  'MMK',
  'IRR',
  'LBP',
  'ARS',
  'RSD',
  'PKR',
  'LKR',
  'NGN',
  'TZS',
]);
const COMMA = new Set([
  'EUR',
  'BRL',
  'IDR',
  'PLN',
  'CZK',
  'HUF',
  'SEK',
  'NOK',
  'DKK',
  'TRY',
  'RON',
  'ARS',
  'COP',
  'CLP',
  'VND',
]);

/** Where no amount has decimals, one with a currency sign tells that prices are whole. */
const SIGNED_WHOLE = /(?:\p{Sc}|\bRs\.?|\bRM|\bEUR|\bCHF)\s?\d+(?![\d.,])/u;

const FEWEST_GROUPED = 2;

const DATES = /\d{1,4}([/.-])\d{1,2}\1\d{2,4}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const markOf = (text: string, currency: Currency): '.' | ',' => {
  const dots = count(text, /\d\.\d{2}(?![\d.,])/gu) + count(text, /\d,\d{3}(?=\.\d{2}(?!\d))/gu);
  const commas = count(text, /\d,\d{2}(?![\d.,])/gu) + count(text, /\d\.\d{3}(?=,\d{2}(?!\d))/gu);
  if (dots !== commas) return dots > commas ? '.' : ',';
  if (currencyExponent(currency) === 3)
    return count(text, /\d,\d{3}(?!\d)/gu) > count(text, /\d\.\d{3}(?!\d)/gu) ? ',' : '.';
  const groupedByDots = count(text, /\d\.\d{3}(?![\d,])/gu);
  const groupedByCommas = count(text, /\d,\d{3}(?![\d.])/gu);
  if (groupedByDots !== groupedByCommas) return groupedByDots > groupedByCommas ? ',' : '.';
  return COMMA.has(currency) ? ',' : '.';
};

const decimalsOf = (text: string, currency: Currency): number => {
  const exponent = currencyExponent(currency);
  if (exponent === 0) return 0;
  const twos = count(text, /\d[.,]\d{2}(?![\d.,])/gu);
  const threes = count(text, /\d[.,]\d{3}(?![\d.,])/gu);
  if (exponent === 3) return threes >= twos ? 3 : 2;
  if (twos === 0 && (threes >= FEWEST_GROUPED || SIGNED_WHOLE.test(text))) return 0;
  return WHOLE.has(currency) && twos <= threes / 2 ? 0 : exponent;
};

/** Returns how the amounts of a text are printed, by the majority of its figures and, where they do not tell, its currency. */
export const detectNumberStyle = (text: string, currency: Currency): NumberStyle => {
  const figures = text.replaceAll(DATES, ' ');
  return {
    mark: markOf(figures, currency),
    decimals: decimalsOf(figures, currency),
    exponent: currencyExponent(currency),
  };
};
