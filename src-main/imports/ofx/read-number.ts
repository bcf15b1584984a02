import type { Currency } from '../../../src-shared/currency.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import type { Digits, NumberStyle } from '../values/number-text.ts';

/** An amount in minor units, whether it had to be rounded and the currency beside it, or why it is none. */
export type NumberOutcome =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly isRounded: boolean;
      readonly currency: Currency | null;
    }
  | { readonly kind: 'decimals' | 'large' | 'other' };

const NOISE = /^(?:0{4}|9{4})\d{2}/u;

const rounded = ({ whole, fraction }: Digits, exponent: number): number | 'decimals' | 'large' => {
  const cut = minorOf({ whole, fraction: fraction.slice(0, exponent) }, exponent);
  return typeof cut === 'number' && fraction.charAt(exponent) >= '5' ? cut + 1 : cut;
};

const valueOf = (
  digits: Digits,
  exponent: number,
  rounds: boolean,
): { readonly value: number | 'decimals' | 'large'; readonly isRounded: boolean } => {
  const value = minorOf(digits, exponent);
  const isNoise = value === 'decimals' && NOISE.test(digits.fraction.slice(exponent));
  if (value !== 'decimals' || !(rounds || isNoise)) return { value, isRounded: false };
  return { value: rounded(digits, exponent), isRounded: true };
};

/** The digits in the file's style, else in the other one where a number can only be read so. */
const digitsOf = (core: string, style: NumberStyle): Digits | null =>
  readDigits(core, style) ?? readDigits(core, style === 'point' ? 'comma' : 'point');

const [PLUS, COMMA, MINUS, POINT] = [43, 44, 45, 46];
const EXACT_DIGITS = 15;

/** The usual amount, `-1234.56` in the file's style, without the detour over patterns; null for anything else. */
const plainNumber = (text: string, style: NumberStyle, exponent: number): number | null => {
  const first = text.charCodeAt(0);
  const start = first === MINUS || first === PLUS ? 1 : 0;
  const separator = style === 'point' ? POINT : COMMA;
  if (text.length - start > EXACT_DIGITS) return null;
  let [value, digits, decimals] = [0, 0, -1];
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator && decimals < 0) decimals = 0;
    else if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else return null;
  }
  if (digits === 0 || decimals > exponent) return null;
  const minor = value * 10 ** (exponent - Math.max(decimals, 0));
  if (!Number.isSafeInteger(minor)) return null;
  return first === MINUS && minor !== 0 ? -minor : minor;
};

/**
 * Reads an amount that carries its own sign. More decimals than the currency has are an error; they are rounded, half away from
 * zero, where `rounds` is set or where they are the noise of a computer's arithmetic (`33.300000000000004`).
 */
export const readNumber = (text: string, style: NumberStyle, exponent: number, rounds = false): NumberOutcome => {
  const plain = plainNumber(text, style, exponent);
  if (plain !== null) return { kind: 'number', value: plain, isRounded: false, currency: null };
  const number = numberText(text);
  const digits = number && digitsOf(number.core, style);
  if (!number || !digits) return { kind: 'other' };
  const { value, isRounded } = valueOf(digits, exponent, rounds);
  if (typeof value !== 'number') return { kind: value };
  const isOut = number.sign < 0 || (number.sign === 0 && number.mark === 'debit');
  return { kind: 'number', value: isOut && value !== 0 ? -value : value, isRounded, currency: number.currency };
};

/** Says in words why a text is no amount of a currency. */
export const numberFault = (text: string, kind: 'decimals' | 'large' | 'other', currency: string): string => {
  if (kind === 'decimals') return `“${text}” has more decimals than ${currency} has.`;
  return kind === 'large' ? `“${text}” is larger than Pecunia can keep exactly.` : `“${text}” is not a number.`;
};
