import { currencyExponent } from '../../src-shared/currency.ts';
import { firstDay } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import type { Reader } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';

/** Returns an amount of the base currency as the user reads it, for the words of a change. */
export const moneyWords = (reader: Reader, minorUnits: number): string => {
  const { currency, locale } = readSettings(reader);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    minorUnits / 10 ** currencyExponent(currency),
  );
};

/** Returns a month as the user reads it, for the words of a change. */
export const monthWords = (reader: Reader, month: Month): string =>
  new Intl.DateTimeFormat(readSettings(reader).locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${firstDay(month)}T00:00:00Z`),
  );
