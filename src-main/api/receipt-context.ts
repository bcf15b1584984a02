import type { Settings } from '../../src-shared/contract/settings.ts';
import type { Reader } from '../database/connection.ts';
import { mostUsedPayees, taughtPayees } from '../database/receipt-payees.ts';
import { readSettings } from '../database/settings.ts';
import type { ReceiptContext } from '../receipts/receipt.ts';

/** More names than these would cost more time than they help. */
const MOST_PAYEES = 2_000;
const MOST_TAUGHT = 5_000;

/** Of keys in the vault, what stands before the printed name or the tax number. */
export const TAX_KEY = 'tax:';
export const NAME_KEY = 'name:';

const plainKey = (key: string): string => key.slice(key.indexOf(':') + 1);

const regionOf = (locale: string): string | null => {
  try {
    return new Intl.Locale(locale).region ?? null;
  } catch {
    return null;
  }
};

/** Of these a code's first two letters are no country (ISO 4217): the euro, and those of several countries. */
const OF_NO_COUNTRY = /^(?:EU|X)/u;

/** Where the user is likely to shop: the currency they chose tells its country, formats the country of the others. */
export const countryOf = ({ currency, currencyChosen, locale }: Settings): string | null => {
  if (!currencyChosen) return null;
  return OF_NO_COUNTRY.test(currency) ? regionOf(locale) : currency.slice(0, 2);
};

/** Returns what the vault knows that helps to read a receipt; a country given goes before the vault's. */
export const receiptContext = (reader: Reader, today: string, country: string | null = null): ReceiptContext => ({
  today,
  country: country ?? countryOf(readSettings(reader)),
  currency: readSettings(reader).currency,
  payees: mostUsedPayees(reader, MOST_PAYEES),
  learned: taughtPayees(reader, MOST_TAUGHT).map(({ key, payee }) => ({ key: plainKey(key), payee })),
});
