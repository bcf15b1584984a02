import type { CellObject, Row } from 'write-excel-file/node';

import type { ReportCell, ReportColumnType } from '../../../src-shared/contract/report-document.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { decimalAmount } from '../../../src-shared/money.ts';
import { neutralText } from '../neutral-text.ts';
import { amountFormats, COUNT_FORMAT, dateFormat, MONTH_FORMAT, PERCENT_FORMAT } from './number-formats.ts';

export type SheetCell = Row[number];
export type CellStyle = Omit<CellObject, 'value' | 'type' | 'format'>;

/** Spreadsheets keep so many digits of a number; an amount with more is written as text. */
const EXACT_DIGITS = 15;
const LEAST_INEXACT = 10 ** EXACT_DIGITS;

/** The first day on which all spreadsheets agree: before it Excel counts a 29 February 1900. */
const FIRST_DATE = '1900-03-01';

const LONGEST_TEXT = 32_767;

/** Makes cells of one workbook and remembers whether an amount had to be written as text. */
export type CellMaker = {
  readonly cell: (value: ReportCell, type: ReportColumnType, currency: Currency, style: CellStyle | null) => SheetCell;
  readonly text: (text: string, style?: CellStyle | null) => SheetCell;
  readonly hasTextAmounts: () => boolean;
};

/**
 * The writer keeps texts as keys of a plain object, where a payee named “constructor” would find what every object has; a
 * blank behind it makes it a key like any other.
 */
const safeKey = (text: string): string => (text in {} ? `${text} ` : text);

/** What spreadsheets read as a character’s number, such as `_x000D_`; a text that has it as such escapes its first mark. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

const literal = (text: string): string => text.replaceAll(LOOKS_ESCAPED, '_x005F_');

const makeText = (text: string, style: CellStyle | null = null): SheetCell => {
  if (text === '') return style && { value: '', type: String, ...style };
  const value = safeKey(literal(neutralText(text).slice(0, LONGEST_TEXT)));
  return style === null ? value : { value, type: String, ...style };
};

/** Shifts the point by two digits; a plain division would leave 0.011000000000000001 of 1.1. */
const asShare = (percent: number): number => Number((percent / 100).toFixed(8));

/** Makes typed cells for a locale: dates, amounts with their currency's digits, percentages and numbers as numbers; texts that no program runs. */
export const cellMaker = (locale: string): CellMaker => {
  const [amountFormat, dayFormat] = [amountFormats(locale), dateFormat(locale)];
  const dates = new Map<string, Date>();
  let hasTextAmounts = false;

  const number = (value: number, format: string | null, style: CellStyle | null): SheetCell =>
    format === null && style === null ? value : { value, type: Number, ...(format && { format }), ...style };
  const date = (day: string, format: string, style: CellStyle | null): SheetCell => {
    const value = dates.get(day) ?? new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(value.getTime()) || day < FIRST_DATE) return makeText(day, style);
    dates.set(day, value);
    return { value, type: Date, format, ...style };
  };
  const amount = (value: number, currency: Currency, style: CellStyle | null): SheetCell => {
    const decimal = decimalAmount(value, currency);
    if (Math.abs(value) >= LEAST_INEXACT) {
      hasTextAmounts = true;
      // No neutral text: it is a number, though a long one, and digits alone are no formula.
      return { value: decimal, type: String, align: 'right', ...style };
    }
    return number(Number(decimal), amountFormat(currency, Number(decimal)), style);
  };
  const filled = (value: string | number, type: ReportColumnType, currency: Currency, style: CellStyle | null) => {
    if (typeof value === 'string') {
      if (type === 'date') return date(value, dayFormat, style);
      return type === 'month' ? date(`${value}-01`, MONTH_FORMAT, style) : makeText(value, style);
    }
    if (type === 'amount') return amount(value, currency, style);
    if (type === 'percent') return number(asShare(value), PERCENT_FORMAT, style);
    return number(value, type === 'count' ? COUNT_FORMAT : null, style);
  };
  return {
    cell: (value, type, currency, style) =>
      value === null ? makeText('', style) : filled(value, type, currency, style),
    text: makeText,
    hasTextAmounts: () => hasTextAmounts,
  };
};
