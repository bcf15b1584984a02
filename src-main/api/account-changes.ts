import type { AccountType } from '../../src-shared/contract/accounts.ts';
import type { Settings } from '../../src-shared/contract/settings.ts';
import { insertAccount } from '../database/accounts.ts';
import type { AccountRow } from '../database/accounts.ts';
import type { Writer } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';

export type NewAccount = {
  readonly name: string;
  readonly type: AccountType;
  readonly currency?: string | undefined;
  readonly onBudget?: boolean | undefined;
};

/** Only money in the base currency can be budgeted while there are no exchange rates. */
export const budgetable = (settings: Settings, currency: string): boolean => currency === settings.currency;

/** Adds an account; bank, cash and credit card accounts in the base currency are on the budget unless said otherwise. */
export const addAccount = (writer: Writer, { name, type, currency, onBudget }: NewAccount): AccountRow => {
  const settings = readSettings(writer);
  const held = currency ?? settings.currency;
  const wanted = onBudget ?? (type !== 'investment' && type !== 'loan');
  return insertAccount(writer, { name, type, currency: held, onBudget: wanted && budgetable(settings, held) });
};
