import type { ReportCell, ReportColumnType } from '../../../src-shared/contract/report-document.ts';
import type { ReportFileOptions } from '../../../src-shared/contract/reports.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { decimalAmount } from '../../../src-shared/money.ts';
import { neutralText } from '../neutral-text.ts';

export type CsvStyle = ReportFileOptions['csv'];

/**
 * Returns a cell as CSV writes it before quoting: amounts as exact decimals of their currency, percentages as plain numbers,
 * dates as they are, texts so that none runs as a formula.
 */
export const csvCell = (
  cell: ReportCell,
  type: ReportColumnType,
  currency: Currency,
  { decimal }: Pick<CsvStyle, 'decimal'>,
): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return neutralText(cell);
  const text = type === 'amount' ? decimalAmount(cell, currency) : String(cell);
  return decimal === '.' ? text : text.replace('.', decimal);
};

/** A blank at either end would be lost in some programs. */
const NEEDS_QUOTES: Readonly<Record<CsvStyle['delimiter'], RegExp>> = {
  ',': /[,"\r\n]|^\s|\s$/u,
  ';': /[;"\r\n]|^\s|\s$/u,
  '\t': /[\t"\r\n]|^\s|\s$/u,
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Returns one record of CSV without its line end (RFC 4180). A lone empty field is quoted, since an empty line is no record. */
export const csvRecord = (fields: readonly string[], { delimiter }: Pick<CsvStyle, 'delimiter'>): string => {
  if (fields.length === 1 && fields[0] === '') return '""';
  const pattern = NEEDS_QUOTES[delimiter];
  return fields.map((field) => (pattern.test(field) ? quoted(field) : field)).join(delimiter);
};
