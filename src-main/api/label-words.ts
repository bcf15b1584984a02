import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import { firstDay } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import type { Reader } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';

/** Writes minor units of a currency. */
export type AmountWriter = (currency: Currency, minorUnits: number) => string;

/** Returns what writes amounts as the user reads them, by formats that are made once: making one takes longer than writing. */
export const amountWriter = (locale: string): AmountWriter => {
  const formats = new Map<Currency, Intl.NumberFormat>();
  return (currency, minorUnits) => {
    const format = formats.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
    formats.set(currency, format);
    return format.format(decimalAmount(minorUnits, currency) as Intl.StringNumericLiteral);
  };
};

/** Returns an amount of a currency as the user reads it. */
export const amountWords = (locale: string, currency: Currency, minorUnits: number): string =>
  amountWriter(locale)(currency, minorUnits);

/** Returns an amount of the base currency as the user reads it, for the words of a change. */
export const moneyWords = (reader: Reader, minorUnits: number): string => {
  const { currency, locale } = readSettings(reader);
  return amountWords(locale, currency, minorUnits);
};

/** Returns a month as the user reads it, for the words of a change. */
export const monthWords = (reader: Reader, month: Month): string =>
  new Intl.DateTimeFormat(readSettings(reader).locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${firstDay(month)}T00:00:00Z`),
  );

/** Returns what writes days as the user reads them, by one format. */
export const dayWriter = (locale: string): ((date: IsoDate) => string) => {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
};

/** Returns a day as the user reads it. */
export const dayWords = (locale: string, date: IsoDate): string => dayWriter(locale)(date);
