import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { isIsoDate } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import { remembering } from '../statements/remembering.ts';
import { minorOf } from '../values/number-text.ts';
import { plainAmount } from '../values/plain-number.ts';
import { child, textAt } from './xml-elements.ts';
import type { XmlElements } from './xml-elements.ts';

const DECIMAL = /^\+?(\d*)(?:\.(\d*))?$/u;

/** Reads any amount but the plainest. */
const rareAmount = (text: string, currency: Currency): number | string => {
  if (text === '') return 'The amount is missing.';
  const match = DECIMAL.exec(text);
  const [whole, fraction] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (whole === '' && fraction === '') return `“${text}” is not an amount.`;
  const minor = minorOf({ whole: whole || '0', fraction }, currencyExponent(currency));
  if (minor === 'decimals') return `“${text}” has more decimals than ${currency} has.`;
  return minor === 'large' ? `“${text}” is larger than Pecunia can keep exactly.` : minor;
};

/** Reads an ISO 20022 decimal, which is never negative, into minor units; returns the reason in words when it is none. */
export const isoAmount = (text: string, currency: Currency): number | string => {
  const isPlain = !text.includes(',') && !text.startsWith('-');
  const plain = isPlain ? plainAmount(text, 'point', currencyExponent(currency)) : null;
  return plain ?? rareAmount(text, currency);
};

const realDay = remembering((text): IsoDate | null => (isIsoDate(text) ? text : null));

/** Returns the calendar day as written in a date or a time with its zone; null when it is no real day. */
export const isoDay = (text: string): IsoDate | null => {
  const after = text.charAt(10);
  return after === '' || after === 'T' || after === 'Z' || after === '+' || after === '-' || after === ' '
    ? realDay(text.slice(0, 10))
    : null;
};

/** Returns the text of a date element: its `Dt`, its `DtTm`, or what it holds itself. */
export const dateText = (xml: XmlElements, at: number): string =>
  textAt(xml, child(xml, at, 'Dt')) || textAt(xml, child(xml, at, 'DtTm')) || textAt(xml, at);
