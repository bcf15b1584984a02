import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { plainAmount } from '../values/plain-number.ts';
import { minorOf, readDigits } from '../values/number-text.ts';
import type { Digits } from '../values/number-text.ts';

const SWIFT = /^(\d*)(?:,(\d*))?$/u;
const POINT = /^(\d+)\.(\d{1,2})$/u;

/** SWIFT writes a decimal comma and no groups; a bank that does else is read only where nothing is open. */
const digitsOf = (text: string): Digits | null => {
  const match = SWIFT.exec(text) ?? POINT.exec(text);
  if (match) {
    const [whole, fraction] = [match[1] ?? '', match[2] ?? ''];
    return whole === '' && fraction === '' ? null : { whole: whole || '0', fraction };
  }
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  return comma >= 0 && point >= 0 ? readDigits(text, comma > point ? 'comma' : 'point') : null;
};

/** Reads any amount but the plainest. */
const rareAmount = (text: string, currency: Currency): number | string => {
  const digits = digitsOf(text);
  if (!digits) return `“${text}” is not an amount.`;
  const minor = minorOf(digits, currencyExponent(currency));
  if (minor === 'decimals') return `“${text}” has more decimals than ${currency} has.`;
  return minor === 'large' ? `“${text}” is larger than Pecunia can keep exactly.` : minor;
};

/** Reads an amount into minor units; returns the reason in words when it is none. */
export const swiftAmount = (text: string, currency: Currency): number | string => {
  const plain = text.includes('.') ? null : plainAmount(text, 'comma', currencyExponent(currency));
  return plain ?? rareAmount(text, currency);
};
