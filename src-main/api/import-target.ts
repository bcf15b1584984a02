import { currencyExponent } from '../../src-shared/currency.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { findAccount, getAccount, listAccounts } from '../database/accounts.ts';
import type { Reader } from '../database/connection.ts';
import { listImports } from '../database/imports.ts';
import { readSettings } from '../database/settings.ts';
import type { Reading } from '../imports/reading.ts';

export type TargetChoice = { readonly accountId?: number | undefined; readonly newAccountName?: string | undefined };

/** The account that rows go to; a null id is made by the import. */
export type ImportTarget = {
  readonly id: number | null;
  readonly name: string;
  readonly currency: Currency;
  /** Whether the vault, still without a currency of the user's choice, takes over the file's. */
  readonly adoptsCurrency: boolean;
  readonly notices: readonly string[];
};

const FIRST_ACCOUNT = 'Bank account';

const usualAccountId = (reader: Reader): number | null =>
  listImports(reader)[0]?.accountId ?? listAccounts(reader).find((account) => !account.closed)?.id ?? null;

/** Returns the id of the account that rows go to, or null when the import makes it. */
export const targetAccountId = (reader: Reader, { accountId, newAccountName }: TargetChoice): number | null => {
  if (accountId !== undefined) return getAccount(reader, accountId).id;
  if (newAccountName !== undefined && newAccountName.trim() !== '')
    return findAccount(reader, newAccountName)?.id ?? null;
  return usualAccountId(reader);
};

const existingTarget = (reader: Reader, id: number, reading: Reading): ImportTarget => {
  const { name, currency } = getAccount(reader, id);
  const foreign = reading.currency !== null && reading.currency !== currency;
  if (foreign && currencyExponent(reading.currency) !== currencyExponent(currency)) {
    throw new PecuniaError(
      'invalid_input',
      `This file is in ${reading.currency}, but the account “${name}” holds ${currency}. Choose another account, or a new one.`,
      { file: reading.currency, account: currency },
    );
  }
  const notices = foreign
    ? [`The file says ${reading.currency}, the account holds ${currency}: amounts are taken as ${currency}.`]
    : [];
  return { id, name, currency, adoptsCurrency: false, notices };
};

const newTarget = (reader: Reader, name: string, reading: Reading): ImportTarget => {
  const settings = readSettings(reader);
  const currency = reading.currency ?? settings.currency;
  const foreign = currency !== settings.currency;
  const adoptsCurrency = foreign && !settings.currencyChosen && listAccounts(reader).length === 0;
  const notices = !foreign
    ? []
    : adoptsCurrency
      ? [`The file is in ${currency}, so your vault will count in ${currency}. You can change that in the settings.`]
      : [
          `The file is in ${currency} and your vault counts in ${settings.currency}, so this account stays off the budget.`,
        ];
  return { id: null, name, currency, adoptsCurrency, notices };
};

/** Decides on the account that a reading goes to. Throws `invalid_input` when its currency cannot. */
export const targetOf = (reader: Reader, choice: TargetChoice, reading: Reading): ImportTarget => {
  const id = targetAccountId(reader, choice);
  if (id !== null) return existingTarget(reader, id, reading);
  const name = choice.newAccountName?.trim() ?? '';
  return newTarget(reader, name === '' ? FIRST_ACCOUNT : name, reading);
};

/** The currency in which a file that names none is read. */
export const fallbackCurrency = (reader: Reader, choice: TargetChoice): Currency => {
  const id = targetAccountId(reader, choice);
  return id === null ? readSettings(reader).currency : getAccount(reader, id).currency;
};
