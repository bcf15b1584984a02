import { currencyExponent, isCurrency } from '../../../src-shared/currency.ts';
import { readMoney } from '../../components/parse-money.ts';
import { readDates } from './read-dates.ts';
import type { FieldKind } from './receipt-fields.ts';

/** What a clicked text says for a field: a value, several that it may be, or nothing that the field can take. */
export type WordReading =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'choices'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'unreadable' };

type Surroundings = { readonly currency: string; readonly locale: string };

const UNREADABLE: WordReading = { kind: 'unreadable' };

const only = (value: string | number | null): WordReading => (value === null ? UNREADABLE : { kind: 'value', value });

/** Reads a text from the picture as the value of a field of some kind. */
export function readWord(text: string, kind: FieldKind, { currency, locale }: Surroundings): WordReading {
  switch (kind) {
    case 'merchant':
    case 'text':
      return only(text.trim() === '' ? null : text.trim());
    case 'money':
      return only(readAmount(text, currency, locale));
    case 'date':
      return oneOrMore(readDates(text, locale));
    case 'time':
      return only(readTime(text));
    case 'digits':
      return only(/(\d{4})\D*$/u.exec(text)?.[1] ?? null);
    case 'currency':
      return only(text.match(/\p{Lu}{3}/gu)?.find(isCurrency) ?? null);
    case 'method':
      return UNREADABLE;
  }
}

function oneOrMore(values: readonly string[]): WordReading {
  return values.length > 1 ? { kind: 'choices', values } : only(values[0] ?? null);
}

/** Returns the amount in minor units; the last sign before as many digits as the currency has is its decimal sign. */
function readAmount(text: string, currency: string, locale: string): number | null {
  const digits = currencyExponent(currency);
  const found = /[-−]?\s*[.,]?\d[\d.,'’\s]*/u.exec(text);
  if (!found || isTime(text, found)) return null;
  const bare = found[0].trim().replaceAll(/[’'\s]/gu, '');
  const isMinus = /^[-−]/u.test(bare) || /\d\s*-\s*$/u.test(text) || /^\(.*\)$/u.test(text.trim());
  const decimal = new RegExp(`^[-−]?([\\d.,]*)[.,](\\d{${digits}})$`, 'u').exec(bare);
  const plain = digits > 0 && decimal ? `${(decimal[1] ?? '').replaceAll(/\D/gu, '') || '0'}.${decimal[2]}` : null;
  if (SHORT_DATE.test(bare)) return null;
  if (plain === null && (isPartOfCode(text.slice(0, found.index), bare) || readDates(text, locale).length > 0))
    return null;
  const read = readMoney(plain ?? bare.replace(/^[-−]/u, ''), currency, plain === null ? locale : 'en');
  if (read.kind !== 'amount') return null;
  return isMinus ? -read.amount : read.amount;
}

/** As in 31.03.26, which could also be cut into an amount. */
const SHORT_DATE = /^\d{1,2}\.\d{1,2}\.\d{2}$/u;

const isTime = (text: string, { 0: number, index }: RegExpExecArray): boolean =>
  /^:\d/u.test(text.slice(index + number.length));

/** Letters of a sign for money, such as RM or Kč. */
const LONGEST_SIGN = 3;
/** Digits of an amount without decimals that has letters right before it. */
const LONGEST_WHOLE = 5;

/** Tells a whole number in a tax number or behind the stars of a card from an amount behind its sign. */
function isPartOfCode(before: string, number: string): boolean {
  const letters = /[\p{L}*#]+$/u.exec(before)?.[0] ?? '';
  if (letters === '' || isCurrency(letters)) return false;
  return letters.length > LONGEST_SIGN || number.length > LONGEST_WHOLE;
}

/** Returns the time as `HH:MM`. */
function readTime(text: string): string | null {
  const [, hours = '', minutes = '', half = ''] =
    /(?<!\d)(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?/iu.exec(text) ?? [];
  if (minutes === '' || Number(minutes) > 59) return null;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour > 23 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
