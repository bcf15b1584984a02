import type { NumberStyle } from '../values/number-text.ts';
import type { CellValue } from './sheet.ts';

/** Digits that a spreadsheet keeps; what lies behind them is noise of its arithmetic (110.69999999999999). */
const PRECISION = 15;
const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u;

const withoutExponent = (text: string): string => {
  const match = EXPONENT.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = match;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits.padEnd(point, '0')
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
};

/** Returns a number as the decimal that the spreadsheet shows, never with an exponent. */
export const exactDecimal = (value: number): string => {
  const short = String(value);
  if (short.length <= PRECISION && !short.includes('e')) return short;
  return withoutExponent(Number.isSafeInteger(value) ? short : String(Number(value.toPrecision(PRECISION))));
};

/**
 * Writes a number so that it can be read in the given style only: with three decimals a fourth is added, as 12.345 could be
 * twelve thousand elsewhere.
 */
const numberText = (value: number, style: NumberStyle): string => {
  const text = exactDecimal(value);
  const at = text.indexOf('.');
  if (at < 0) return text;
  const certain = text.length - at === 4 ? `${text}0` : text;
  return style === 'comma' ? certain.replace('.', ',') : certain;
};

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1901, 0, 1);

const KNOWN_DAYS = new Map<number, string>();
const MOST_DAYS = 50_000;

const dayText = (time: number): string => {
  const day = Math.floor(time / DAY_MS);
  const known = KNOWN_DAYS.get(day);
  if (known !== undefined) return known;
  const text = new Date(time).toISOString().slice(0, 10);
  if (KNOWN_DAYS.size < MOST_DAYS) KNOWN_DAYS.set(day, text);
  return text;
};

/** A moment before there were spreadsheets is a time of day. */
const momentText = (value: Date): string => {
  const time = value.getTime();
  if (Number.isNaN(time)) return '';
  return time < FIRST_DAY ? value.toISOString().slice(11, 19) : dayText(time);
};

/** Returns a cell in words: a day as `YYYY-MM-DD`, a number with the decimal sign of the style. */
export const cellText = (value: CellValue, style: NumberStyle): string => {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, style);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return momentText(value);
};
