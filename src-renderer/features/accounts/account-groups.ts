import type { Account, AccountType } from '../../../src-shared/contract/accounts.ts';
import { sumMoney } from '../../../src-shared/money.ts';

export const ACCOUNT_TYPES: readonly AccountType[] = ['bank', 'cash', 'credit', 'investment', 'loan'];

/** Accounts of one type, with their sum in each of their currencies. */
export type AccountGroup = {
  readonly type: AccountType;
  readonly accounts: readonly Account[];
  readonly totals: readonly Total[];
};

export type Total = { readonly currency: string; readonly amount: number };

const openFirst = (a: Account, b: Account): number =>
  Number(a.closed) - Number(b.closed) || a.name.localeCompare(b.name);

/** Returns the sum of the balances in each currency. */
export const totalsOf = (accounts: readonly Account[]): readonly Total[] => {
  const currencies = [...new Set(accounts.map((account) => account.currency))];
  return currencies.map((currency) => ({
    currency,
    amount: sumMoney(accounts.filter((account) => account.currency === currency).map((account) => account.balance)),
  }));
};

/** Returns the types that have accounts, in a fixed order, closed accounts last in each. */
export const accountGroups = (accounts: readonly Account[]): readonly AccountGroup[] =>
  ACCOUNT_TYPES.map((type) => {
    const own = accounts.filter((account) => account.type === type).toSorted(openFirst);
    return { type, accounts: own, totals: totalsOf(own) };
  }).filter((group) => group.accounts.length > 0);

/** Tells whether an account of this type counts on the budget unless the user says otherwise. */
export const onBudgetAtFirst = (type: AccountType): boolean => type !== 'investment' && type !== 'loan';
