import { currencyExponent } from '../../src-shared/currency.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { Settings } from '../../src-shared/contract/settings.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { listAccounts, updateAccount } from '../database/accounts.ts';
import { allBudgets, setCategoryBudget } from '../database/category-budgets.ts';
import type { Writer } from '../database/connection.ts';
import { readSettings, writeSettings } from '../database/settings.ts';
import { recharge } from './charging.ts';

const scaled = (amount: number, from: Currency, to: Currency): number =>
  Math.round(amount * 10 ** (currencyExponent(to) - currencyExponent(from)));

/** Returns the settings whose amounts mean the same in another currency's minor units. */
export const rescaledSettings = (settings: Settings, to: Currency): Partial<Settings> => {
  const { currency: from, monthlyLimit, thresholds } = settings;
  if (currencyExponent(from) === currencyExponent(to)) return {};
  return {
    monthlyLimit: monthlyLimit === null ? null : scaled(monthlyLimit, from, to),
    thresholds: {
      emergencyBelow: scaled(thresholds.emergencyBelow, from, to),
      livingBelow: scaled(thresholds.livingBelow, from, to),
      totalBelow: scaled(thresholds.totalBelow, from, to),
    },
  };
};

const rescaleBudgets = (writer: Writer, from: Currency, to: Currency): void => {
  if (currencyExponent(from) === currencyExponent(to)) return;
  for (const { month, categoryId, amount } of allBudgets(writer)) {
    setCategoryBudget(writer, month, categoryId, scaled(amount, from, to));
  }
};

/**
 * Relabels the accounts held in the old base currency; figures stay as they are. Accounts already in the new one join
 * the budget. Throws `currency_in_use` when the figures would change their meaning.
 */
export const changeCurrency = (writer: Writer, from: Currency, to: Currency): void => {
  const accounts = listAccounts(writer);
  const held = accounts.filter((account) => account.currency === from && account.onBudget);
  const used = held.filter((account) => account.transactionCount > 0);
  if (used.length > 0 && currencyExponent(from) !== currencyExponent(to)) {
    throw new PecuniaError(
      'currency_in_use',
      `${used.map((account) => account.name).join(', ')} holds ${from}, which is not counted in the same units as ${to}. Start a new vault in ${to}.`,
      { from, to, accounts: used.map((account) => account.name) },
    );
  }
  rescaleBudgets(writer, from, to);
  for (const { id } of held) updateAccount(writer, id, { currency: to });
  for (const { id } of accounts.filter(
    (account) =>
      account.currency === to && !account.onBudget && account.type !== 'investment' && account.type !== 'loan',
  )) {
    updateAccount(writer, id, { onBudget: true });
    recharge(writer, { account: id });
  }
};

/** Lets a vault whose user has not picked a currency take over that of a first file. */
export const adoptCurrency = (writer: Writer, currency: Currency): void => {
  const before = readSettings(writer);
  writeSettings(writer, { ...rescaledSettings(before, currency), currency });
  changeCurrency(writer, before.currency, currency);
};
