import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';

const CRORE = 10_000_000;
const LAKH = 100_000;

/** Whether a locale groups digits as 1,00,00,000. */
const groupsInLakhs = (locale: string): boolean =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
    .formatToParts(CRORE)
    .filter(({ type }) => type === 'integer')
    .map(({ value }) => value.length)
    .join('') === '1223';

const IN_LAKHS = String.raw`##\,##\,##0`;
const IN_CRORES = String.raw`##\,##\,##\,##0`;

/**
 * A negative amount gets a format of its own size: in one with conditions on negative numbers Excel leaves the sign out and
 * LibreOffice shows it, so that neither way of writing it suits both.
 */
const lakhFormat = (digits: string, value: number): string => {
  if (value <= -CRORE) return `#,##0${digits};-${IN_CRORES}${digits}`;
  if (value <= -LAKH) return `#,##0${digits};-${IN_LAKHS}${digits}`;
  return `[>=${CRORE}]${IN_CRORES}${digits};[>=${LAKH}]${IN_LAKHS}${digits};#,##0${digits}`;
};

/** Returns how spreadsheets show an amount: with the digits of its currency, grouped as the locale does. `value` is in whole units. */
export type AmountFormat = (currency: Currency, value: number) => string;

/** Makes the formats of amounts for a locale; minus signs tell negative ones, since colours do not print. */
export const amountFormats = (locale: string): AmountFormat => {
  const inLakhs = groupsInLakhs(locale);
  return (currency, value) => {
    const exponent = currencyExponent(currency);
    const digits = exponent === 0 ? '' : `.${'0'.repeat(exponent)}`;
    return inLakhs ? lakhFormat(digits, value) : `#,##0${digits}`;
  };
};

export const PERCENT_FORMAT = '0.0%';
export const COUNT_FORMAT = '#,##0';
export const MONTH_FORMAT = 'mmm yyyy';

const DATE_CODES: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };

/** Marks of direction, which formats of right-to-left locales carry. */
const INVISIBLE = /\p{Cf}/gu;

const PLAIN = /^[-/. ]*$/u;

/** Returns how spreadsheets show a date: day, month and year in the locale's order, such as `dd/mm/yyyy`. */
export const dateFormat = (locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
    .formatToParts(0)
    .map(({ type, value }) => {
      const literal = value.replaceAll(INVISIBLE, '');
      return DATE_CODES[type] ?? (PLAIN.test(literal) ? literal : `"${literal.replaceAll('"', '')}"`);
    })
    .join('');
