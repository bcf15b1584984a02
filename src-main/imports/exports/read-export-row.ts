import { currencyExponent, isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { saysOpening } from '../opening-balance.ts';
import type { FailedRow, ReadRow } from '../reading.ts';
import { fault } from '../table/read-amount.ts';
import { squeeze } from '../text/fold-text.ts';
import { dateParts, resolveDate } from '../values/date-parts.ts';
import type { DateOrder } from '../values/date-parts.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import type { NumberStyle } from '../values/number-text.ts';
import type { ExportRow } from './export-row.ts';
import type { ReadExportRow } from './merge-parts.ts';

/** How the cells of an export are to be read. */
export type ExportFormat = {
  readonly dateOrder: DateOrder;
  readonly numberStyle: NumberStyle;
  readonly currency: Currency | null;
  readonly fallback: Currency;
};

const valueOf = (text: string, style: NumberStyle, currency: Currency): number | string => {
  const number = numberText(text);
  const digits = number && readDigits(number.core, style);
  if (!number || !digits) return fault(text, 'other', currency);
  const value = minorOf(digits, currencyExponent(currency));
  if (typeof value !== 'number') return fault(text, value, currency);
  return value === 0 ? 0 : value * (number.sign < 0 || number.mark === 'debit' ? -1 : 1);
};

/** Money in minus money out, or the one amount; a text says what is wrong. */
const amountOf = (
  { amount, out = '', income = '' }: ExportRow,
  style: NumberStyle,
  currency: Currency,
): number | string => {
  if (amount !== undefined) return amount === '' ? 'The amount is missing.' : valueOf(amount, style, currency);
  if (out === '' && income === '') return 'The amount is missing.';
  const values = [income, out].map((text) => (text === '' ? 0 : valueOf(text, style, currency)));
  const [received = 0, spent = 0] = values;
  if (typeof received === 'string') return received;
  return typeof spent === 'string' ? spent : received - spent;
};

const tagsOf = (text: string): readonly string[] =>
  text
    .split(/[,;]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

const currencyOf = ({ currency = '' }: ExportRow, known: Currency | null): Currency | null =>
  isCurrency(currency.toUpperCase()) ? currency.toUpperCase() : known;

/** Reads one row of an export. */
export const readExportRow = (source: ExportRow, format: ExportFormat): ReadExportRow => {
  const { line, raw } = source;
  const failed = (column: string, reason: string): { source: ExportRow; failed: FailedRow } => ({
    source,
    failed: { line, column, reason, raw },
  });
  const parts = dateParts(source.date);
  const date = parts && resolveDate(parts, format.dateOrder);
  if (date === null)
    return failed('Date', source.date === '' ? 'The date is missing.' : `“${source.date}” is not a date.`);
  const currency = currencyOf(source, format.currency);
  const amount = amountOf(source, format.numberStyle, currency ?? format.fallback);
  if (typeof amount === 'string') return failed(source.amount === undefined ? 'Outflow' : 'Amount', amount);
  const row: ReadRow = {
    line,
    date,
    amount,
    payeeText: squeeze(source.payee),
    notes: squeeze(source.notes ?? ''),
    bankId: source.id ? source.id : null,
    bankCategory: source.category ? source.category : null,
    currency,
    raw,
    splits: [],
    transferTo: source.transferTo ?? null,
    tags: tagsOf(source.tags ?? ''),
    isOpening: source.isOpening === true || saysOpening(source.payee),
  };
  return { source, row };
};
