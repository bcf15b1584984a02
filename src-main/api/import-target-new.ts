import type { AccountType } from '../../src-shared/contract/accounts.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { findAccount, listAccounts } from '../database/accounts.ts';
import { plainNumber } from '../database/account-numbers.ts';
import type { Reader } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import type { Statement } from '../imports/reading.ts';

/** What an account is called of which a file tells no more than its type. */
const TYPE_NAMES: Readonly<Record<AccountType, string>> = {
  bank: 'Bank account',
  cash: 'Cash',
  credit: 'Credit card',
  investment: 'Investments',
  loan: 'Loan',
};

const LONGEST_NAME = 120;

/** Returns a number as one recognizes it at a glance: “DE12 … 4321”. */
export const shortNumber = (number: string): string => {
  const plain = plainNumber(number);
  return plain.length <= 10 ? plain : `${plain.slice(0, 4)} … ${plain.slice(-4)}`;
};

const isTaken = (reader: Reader, name: string, made: ReadonlySet<string>): boolean =>
  made.has(foldName(name)) || findAccount(reader, name) !== null;

export type Naming = {
  /** Folded names that this import gives out already. */
  readonly made: ReadonlySet<string>;
  /** Whether the number stands for an account in another currency as well. */
  readonly inCurrencies: boolean;
  /** What the user wants it to be called, if anything. */
  readonly wanted?: string | undefined;
};

/** Returns a free name for the account that a statement makes. */
export const freshName = (
  reader: Reader,
  { account: { number, name, type }, currency }: Statement,
  { made, inCurrencies, wanted }: Naming,
): string => {
  const short = number === null ? null : shortNumber(number);
  const base = (wanted ?? name ?? short ?? TYPE_NAMES[type ?? 'bank']).trim().slice(0, LONGEST_NAME - 40);
  const inCurrency = currency === null ? [] : [`${base} ${currency}`];
  const byNumber = number === null ? [] : base === short ? [plainNumber(number)] : [`${base} ${short}`];
  const tries = [base, ...(inCurrencies ? inCurrency : []), ...byNumber, ...inCurrency];
  const free = tries.find((each) => !isTaken(reader, each, made));
  if (free !== undefined) return free;
  for (let count = 2; ; count += 1) if (!isTaken(reader, `${base} ${count}`, made)) return `${base} ${count}`;
};

export type NewAccountPlan = {
  readonly type: AccountType;
  readonly currency: Currency;
  readonly notices: readonly string[];
};

/** The currency that a vault without accounts, and without one of the user's choice, takes over: that of most rows. */
export const adoptedCurrency = (reader: Reader, statements: readonly Statement[]): Currency | null => {
  const settings = readSettings(reader);
  if (settings.currencyChosen || listAccounts(reader).length > 0) return null;
  const rows = new Map<Currency, number>();
  for (const { currency, rows: own } of statements)
    if (currency !== null) rows.set(currency, (rows.get(currency) ?? 0) + own.length);
  const [first] = [...rows].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[0] === settings.currency ? null : first[0];
};

/** Returns what the account that a statement makes will be like. */
export const newAccountPlan = (
  reader: Reader,
  { currency, account }: Statement,
  adopted: Currency | null,
): NewAccountPlan => {
  const base = adopted ?? readSettings(reader).currency;
  const held = currency ?? base;
  const type = account.type ?? 'bank';
  if (held !== base) {
    const words = `The file is in ${held} and your vault counts in ${base}, so this account stays off the budget.`;
    return { type, currency: held, notices: [words] };
  }
  const words = `The file is in ${held}, so your vault will count in ${held}. You can change that in the settings.`;
  return { type, currency: held, notices: adopted === null ? [] : [words] };
};
