import type { AccountType } from '../../src-shared/contract/accounts.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** Whether an account counts to what is owned or to what is owed. */
export type WorthSide = 'assets' | 'debts';

/** The types of each side, in the order in which they are shown. */
export const SIDE_TYPES: Readonly<Record<WorthSide, readonly AccountType[]>> = {
  assets: ['bank', 'cash', 'investment'],
  debts: ['credit', 'loan'],
};

/** An account before and at the end of a span, in minor units of its own currency. */
export type HeldAccount = {
  readonly id: number;
  readonly name: string;
  readonly type: AccountType;
  readonly currency: Currency;
  readonly opening: MinorUnits;
  readonly closing: MinorUnits;
  /** At the end of the span that is compared; 0 without one. */
  readonly compared: MinorUnits;
};

/** Sums of one currency; what is owed is negative. */
export type Worth = { readonly assets: MinorUnits; readonly debts: MinorUnits; readonly net: MinorUnits };

export type CurrencyWorth = {
  readonly currency: Currency;
  readonly opening: Worth;
  readonly closing: Worth;
  readonly compared: Worth;
};

const isOn = (side: WorthSide, { type }: Pick<HeldAccount, 'type'>): boolean => SIDE_TYPES[side].includes(type);

const worthOf = (accounts: readonly HeldAccount[], balance: (account: HeldAccount) => MinorUnits): Worth => {
  const assets = sumMoney(accounts.filter((account) => isOn('assets', account)).map(balance));
  const debts = sumMoney(accounts.filter((account) => isOn('debts', account)).map(balance));
  return { assets, debts, net: sumMoney([assets, debts]) };
};

/** Returns the currencies of some accounts, the base currency first and the others by their codes. */
export const currenciesOf = (
  accounts: readonly Pick<HeldAccount, 'currency'>[],
  base: Currency,
): readonly Currency[] => {
  const others = new Set(accounts.map(({ currency }) => currency));
  others.delete(base);
  return [base, ...[...others].toSorted()];
};

/** Returns what is owned and owed in one currency, before and after. Net worth = assets + debts, which are negative. */
export const worthIn = (currency: Currency, accounts: readonly HeldAccount[]): CurrencyWorth => {
  const own = accounts.filter((account) => account.currency === currency);
  return {
    currency,
    opening: worthOf(own, ({ opening }) => opening),
    closing: worthOf(own, ({ closing }) => closing),
    compared: worthOf(own, ({ compared }) => compared),
  };
};

/** How much an account's balance changed within a group of days. */
export type AccountChange = { readonly accountId: number; readonly key: string; readonly change: MinorUnits };

/** Returns what is owned and owed in one currency at the end of each group of days, in the order of the groups. */
export const worthOverTime = (
  currency: Currency,
  accounts: readonly HeldAccount[],
  changes: readonly AccountChange[],
  groups: readonly string[],
): readonly Worth[] => {
  const own = accounts.filter((account) => account.currency === currency);
  const balances = new Map(own.map(({ id, opening }) => [id, opening]));
  const byGroup = Map.groupBy(changes, ({ key }) => key);
  return groups.map((key) => {
    for (const { accountId, change } of byGroup.get(key) ?? []) {
      const before = balances.get(accountId);
      if (before !== undefined) balances.set(accountId, before + change);
    }
    return worthOf(own, ({ id }) => balances.get(id) ?? 0);
  });
};
