import type { ReportCell, ReportColumnType } from '../../src-shared/contract/report-document.ts';
import { currencyExponent } from '../../src-shared/currency.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';

/** How an amount names its currency: by its sign (₹), by its code (INR), or not at all. */
export type CurrencyShown = 'sign' | 'code' | 'none';

/** How values are written for a reader; amounts are in minor units. */
export type ValueFormat = {
  readonly amount: (minorUnits: number, currency: Currency, shown?: CurrencyShown) => string;
  /** Rounded and short, such as ₹1.2L, for the scale of a chart. */
  readonly shortAmount: (minorUnits: number, currency: Currency) => string;
  readonly day: (date: IsoDate) => string;
  readonly shortDay: (date: IsoDate) => string;
  readonly month: (month: Month) => string;
  readonly shortMonth: (month: Month) => string;
  /** 0–100 and beyond. */
  readonly percent: (percent: number) => string;
  /** With decimals only where there are some. */
  readonly shortPercent: (percent: number) => string;
  /** A percentage with its sign, also above zero. */
  readonly change: (percent: number) => string;
  readonly number: (value: number) => string;
  /** Rounded and short, such as 1.2K. */
  readonly shortNumber: (value: number) => string;
};

const utcDay = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** Makes formatters once for each key: making one costs more than a thousand uses. */
const kept = <Made>(make: (key: string) => Made): ((key: string) => Made) => {
  const known = new Map<string, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
};

const exactDigits = (currency: Currency): Intl.NumberFormatOptions => {
  const digits = currencyExponent(currency);
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
};

const amountFormats = (locale: string, shown: CurrencyShown) =>
  kept((currency) =>
    shown === 'none'
      ? new Intl.NumberFormat(locale, exactDigits(currency))
      : new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay: shown === 'code' ? 'code' : 'symbol',
          ...exactDigits(currency),
        }),
  );

/** Returns the formats of a locale. */
export const valueFormat = (locale: string): ValueFormat => {
  const amounts = {
    sign: amountFormats(locale, 'sign'),
    code: amountFormats(locale, 'code'),
    none: amountFormats(locale, 'none'),
  };
  const shortAmounts = kept(
    (currency) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 }),
  );
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const days = inUtc({ day: 'numeric', month: 'short', year: 'numeric' });
  const shortDays = inUtc({ day: 'numeric', month: 'short' });
  const months = inUtc({ month: 'short', year: 'numeric' });
  const shortMonths = inUtc({ month: 'short', year: '2-digit' });
  const oneDigit = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  const percents = new Intl.NumberFormat(locale, oneDigit);
  const shortPercents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const changes = new Intl.NumberFormat(locale, { ...oneDigit, signDisplay: 'exceptZero' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shortNumbers = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  return {
    // A decimal text keeps every digit where a division might not.
    amount: (minorUnits, currency, shown = 'sign') =>
      amounts[shown](currency).format(decimalAmount(minorUnits, currency) as Intl.StringNumericLiteral),
    shortAmount: (minorUnits, currency) =>
      shortAmounts(currency).format(decimalAmount(Math.round(minorUnits), currency) as Intl.StringNumericLiteral),
    day: (date) => days.format(utcDay(date)),
    shortDay: (date) => shortDays.format(utcDay(date)),
    month: (month) => months.format(utcDay(`${month}-01`)),
    shortMonth: (month) => shortMonths.format(utcDay(`${month}-01`)),
    percent: (percent) => percents.format(percent / 100),
    shortPercent: (percent) => shortPercents.format(percent / 100),
    change: (percent) => changes.format(percent / 100),
    number: (value) => numbers.format(value),
    shortNumber: (value) => shortNumbers.format(value),
  };
};

/** What a cell needs besides its value: the currency of an amount and how it is shown. */
export type AmountLook = { readonly currency: Currency; readonly shown: CurrencyShown };

/** What days and months look like; a word such as “Total” may stand in their place. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/u;
export const MONTH = /^\d{4}-\d{2}$/u;

const textOf = (format: ValueFormat, type: ReportColumnType, value: string): string => {
  if (type === 'date' && DAY.test(value)) return format.day(value);
  return type === 'month' && MONTH.test(value) ? format.month(value) : value;
};

/** Returns a cell as a reader sees it; empty for null. */
export const cellText = (
  format: ValueFormat,
  type: ReportColumnType,
  value: ReportCell,
  { currency, shown }: AmountLook,
): string => {
  if (value === null) return '';
  if (typeof value === 'string') return textOf(format, type, value);
  if (type === 'amount') return format.amount(value, currency, shown);
  return type === 'percent' ? format.percent(value) : format.number(value);
};
