import { currencyExponent } from '../../src-shared/currency.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { firstDay } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import type { Reader } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';

/** Returns an amount of a currency as the user reads it. */
export const amountWords = (locale: string, currency: Currency, minorUnits: number): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minorUnits / 10 ** currencyExponent(currency));

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

/** Returns a day as the user reads it. */
export const dayWords = (locale: string, date: IsoDate): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
