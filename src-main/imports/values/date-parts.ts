import { isRealDay } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import { monthByName } from './month-names.ts';
import { plainDate } from './plain-date.ts';
import { westernDigits } from './western-digits.ts';

/** The order in which a numeric date writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'ydm';

/**
 * A date cut into its three numbers, not yet understood. `year` tells where a four-digit year stands (`none`: two digits);
 * `named` dates are already in the order year, month, day.
 */
export type DateParts = {
  readonly numbers: readonly [number, number, number];
  readonly year: 'first' | 'last' | 'none';
  readonly named: boolean;
  readonly dotted: boolean;
};

/** The orders in words. */
export const ORDER_LABELS: Readonly<Record<DateOrder, string>> = {
  dmy: 'day, month, year',
  mdy: 'month, day, year',
  ymd: 'year, month, day',
  ydm: 'year, day, month',
};

const TIME =
  /^(?:[T\s,;:_-]+\d{1,2}(?:[:.h]\d{2}){1,2}(?:[.,]\d+)?\s*(?:[ap]\.?m\.?|uhr)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2}|[a-z]{2,5})?)?$/iu;
const TRIPLE = /^(\d{1,4})([./\-\s年]|\.\s|\s?-\s)(\d{1,2})(?:[./\-\s月]|\.\s|\s?-\s)(\d{4}|\d{1,2})(?!\d)[.日]?/u;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\s\-/.,]*(?:de\s+|of\s+)?(\p{L}{3,})[\s\-/.,]*(?:de\s+|del\s+|of\s+)?'?(\d{4}|\d{2})(?!\d)/u;
const MONTH_FIRST = /^(\p{L}{3,})[\s\-/.,]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+'?(\d{4}|\d{2})(?!\d)/u;
const YEAR_FIRST = /^(\d{4})[\s\-/.,]+(\p{L}{3,})[\s\-/.,]+(\d{1,2})(?!\d)/u;
/** A weekday before the date; what names a balance or a total is none. */
const WEEKDAY =
  /^(?!\p{L}*(?:saldo|balance|sold|stand|total|summ|suma|egyenleg|z[uů]stat|остаток|итог))\p{L}{2,12}[.,]{0,2}\s+(?=\d)/iu;

const fullYear = (year: number, digits: number): number => (digits > 2 ? year : year < 80 ? 2000 + year : 1900 + year);

const named = (year: string, month: string, day: string): DateParts | null => {
  const number = monthByName(month);
  if (number === null) return null;
  return {
    numbers: [fullYear(Number(year), year.length), number, Number(day)],
    year: 'first',
    named: true,
    dotted: false,
  };
};

const fromNames = (text: string): readonly [DateParts, string] | null => {
  const patterns = [
    [DAY_FIRST, 3, 2, 1],
    [MONTH_FIRST, 3, 1, 2],
    [YEAR_FIRST, 1, 2, 3],
  ] as const;
  for (const [pattern, year, month, day] of patterns) {
    const match = pattern.exec(text);
    const parts = match && named(match[year] ?? '', match[month] ?? '', match[day] ?? '');
    if (match && parts) return [parts, text.slice(match[0].length)];
  }
  return null;
};

const triple = (a: string, b: string, c: string, dotted = false): DateParts | null => {
  if (a.length === 3 || (a.length === 4 && c.length === 4)) return null;
  const year = a.length === 4 ? 'first' : c.length === 4 ? 'last' : 'none';
  return { numbers: [Number(a), Number(b), Number(c)], year, named: false, dotted };
};

const isYear = (text: string): boolean => text >= '1950' && text < '2100';

const DAY_MS = 86_400_000;

/** A spreadsheet's day number, counted from 30 December 1899; only 1982 to 2064 are taken for dates. */
const fromSerial = (text: string): DateParts | null => {
  const serial = Number(text);
  if (serial < 30_000 || serial >= 60_000) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY_MS);
  return {
    numbers: [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()],
    year: 'first',
    named: true,
    dotted: false,
  };
};

const fromDigits = (text: string): DateParts | null => {
  if (text.length === 5) return fromSerial(text);
  if (text.length === 6) return triple(text.slice(0, 2), text.slice(2, 4), text.slice(4));
  if (text.length !== 8 && text.length !== 14) return null;
  const [first, last] = [text.slice(0, 4), text.slice(4, 8)];
  if (isYear(first) && Number(text.slice(4, 6)) <= 31) return triple(first, text.slice(4, 6), text.slice(6, 8));
  return text.length === 8 && isYear(last) ? triple(text.slice(0, 2), text.slice(2, 4), last) : null;
};

const DIGIT = /\d/u;
/** No date is longer, with a time and a zone. */
const LONGEST = 100;

/** US brokers add the day that counts: `09/16/2020 as of 09/15/2020`. */
const withoutAsOf = (cell: string): string => {
  const at = cell.indexOf(' as of ');
  return at < 0 ? cell : cell.slice(0, at);
};

/** Cuts the text of a date, with or without a time behind it, into its parts; null when it is no date. */
export const dateParts = (cell: string): DateParts | null => plainDate(cell) ?? anyDate(cell);

const anyDate = (cell: string): DateParts | null => {
  if (cell.length > LONGEST) return null;
  const text = westernDigits(withoutAsOf(cell));
  if (!DIGIT.test(text)) return null;
  const first = text.charCodeAt(0);
  const bare = first >= 48 && first <= 57 ? text : text.replace(WEEKDAY, '');
  const match = TRIPLE.exec(bare);
  if (match)
    return TIME.test(bare.slice(match[0].length))
      ? triple(match[1] ?? '', match[3] ?? '', match[4] ?? '', match[2]?.startsWith('.'))
      : null;
  if (/^\d+$/u.test(bare)) return fromDigits(bare);
  if (/^[3-5]\d{4}\.\d+$/u.test(bare)) return fromSerial(bare);
  const names = fromNames(bare) ?? fromNames(text);
  return names && TIME.test(names[1]) ? names[0] : null;
};

/** Digits with at most one point that are not `YYYYMMDD`: an amount or a reference rather than a date. */
const PLAIN_NUMBER = /^(?!\d{8}$)\d+(?:\.\d*)?$/u;

/** Tells whether a text is a date; bare digits count only as `YYYYMMDD`, so that numbers are not taken for dates. */
export const looksLikeDate = (text: string): boolean => {
  if (text.length < 6 || text.length > 40 || PLAIN_NUMBER.test(text)) return false;
  const parts = dateParts(text);
  return parts !== null && ordersOf(parts).length > 0;
};

const ordered = (
  { numbers: [a, b, c], named: isNamed }: DateParts,
  order: DateOrder,
): readonly [number, number, number] => {
  if (isNamed || order === 'ymd') return [a, b, c];
  if (order === 'ydm') return [a, c, b];
  return order === 'dmy' ? [c, b, a] : [c, a, b];
};

const fitsYear = ({ year, named: isNamed }: DateParts, order: DateOrder): boolean => {
  if (isNamed || year === 'first') return order === 'ymd' || order === 'ydm';
  return order === 'dmy' || order === 'mdy' || (order === 'ymd' && year === 'none');
};

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd', 'ydm'];

/** Returns the orders that put a possible month and day in place; whether the day exists is not asked. */
export const ordersOf = (parts: DateParts): readonly DateOrder[] =>
  ORDERS.filter((order) => {
    if (!fitsYear(parts, order) || (parts.named && order === 'ydm')) return false;
    const [, month, day] = ordered(parts, order);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  });

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

/**
 * Reads the parts in the given order; a year that stands first stays first. Returns null when no such day exists
 * or the year lies outside 1900–2199 (1000–2199 where it stands first, in four digits).
 */
export const resolveDate = (parts: DateParts, order: DateOrder): IsoDate | null => {
  const fitting = fitsYear(parts, order) ? order : parts.year === 'first' ? 'ymd' : 'dmy';
  const [year, month, day] = ordered(parts, fitting);
  const full = parts.year === 'none' ? fullYear(year, 2) : year;
  if (full < (parts.year === 'first' ? 1000 : 1900) || full > 2199 || !isRealDay(full, month, day)) return null;
  return `${full}-${pad(month)}-${pad(day)}`;
};
