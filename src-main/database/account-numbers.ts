import type { Currency } from '../../src-shared/currency.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

/** Returns an account's number as it is compared: upper case, without blanks. */
export const plainNumber = (number: string): string => number.replaceAll(/\s+/gu, '').toUpperCase();

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u;

/** Below this many digits a number that ends an IBAN proves nothing. */
const TELLING_DIGITS = 6;

const endsIban = (iban: string, number: string): boolean => {
  const digits = number.replace(/^0+/u, '');
  return IBAN.test(iban) && /^\d+$/u.test(digits) && digits.length >= TELLING_DIGITS && iban.endsWith(digits);
};

/** Tells whether two numbers name one account: the same, or one an IBAN that ends with the other. */
export const sameNumber = (a: string, b: string): boolean => a === b || endsIban(a, b) || endsIban(b, a);

/** One number may stand for several accounts, each in a currency of its own: then the later ones carry it. */
const withCurrency = (number: string, currency: Currency): string => `${number}/${currency}`;

type Known = { readonly number: string; readonly accountId: number; readonly currency: Currency };

const KNOWN = `
  SELECT n.number, n.account_id AS accountId, a.currency FROM account_numbers n JOIN accounts a ON a.id = n.account_id
  ORDER BY a.closed, n.id`;

/** Returns the account that a file means by a number, of the currency when the file states one; null when it is not known. */
export const accountByNumber = (reader: Reader, stated: string, currency: Currency | null): number | null => {
  const number = plainNumber(stated);
  const known = reader.sql(KNOWN).all() as readonly Known[];
  const fits = (each: Known): boolean => currency === null || each.currency === currency;
  const exact = known.filter((each) => each.number === number || each.number === withCurrency(number, each.currency));
  const alike = exact.length > 0 ? exact : known.filter((each) => sameNumber(each.number, number));
  const accounts = new Set(alike.filter(fits).map(({ accountId }) => accountId));
  const [only, ...others] = accounts;
  return exact.length > 0 || others.length === 0 ? (only ?? null) : null;
};

/** Returns the numbers of an account. */
export const numbersOf = (reader: Reader, accountId: number): readonly string[] =>
  reader
    .sql('SELECT number FROM account_numbers WHERE account_id = ? ORDER BY id')
    .pluck()
    .all(accountId) as readonly string[];

/** Remembers that files mean this account by a number; tells whether that was new. A number of another account stays there. */
export const rememberNumber = (
  writer: Writer,
  { id, currency }: { readonly id: number; readonly currency: Currency },
  stated: string,
): boolean => {
  const number = freeNumber(writer, id, plainNumber(stated), currency);
  if (number === null) return false;
  writer.db.insert(schema.accountNumbers).values({ accountId: id, number }).run();
  return true;
};

const ownerOf = (reader: Reader, number: string): Omit<Known, 'number'> | null =>
  (reader
    .sql(
      'SELECT n.account_id AS accountId, a.currency FROM account_numbers n JOIN accounts a ON a.id = n.account_id WHERE number = ?',
    )
    .get(number) as Omit<Known, 'number'> | undefined) ?? null;

/** The form under which a number can still be kept for an account; null when it is kept already, or is another's. */
const freeNumber = (reader: Reader, id: number, number: string, currency: Currency): string | null => {
  const owner = ownerOf(reader, number);
  if (owner === null) return number;
  if (owner.accountId === id || owner.currency === currency) return null;
  const own = withCurrency(number, currency);
  return ownerOf(reader, own) === null ? own : null;
};
