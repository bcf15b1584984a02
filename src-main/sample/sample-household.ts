import type { AccountType } from '../../src-shared/contract/accounts.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';

export type SampleAccount = {
  readonly name: string;
  readonly type: AccountType;
  readonly openingBalance: MinorUnits;
  readonly openingDate: IsoDate;
};

export type SampleTransaction = {
  /** The account's name. */
  readonly account: string;
  readonly date: IsoDate;
  readonly amount: MinorUnits;
  readonly payee: string;
  /** As the bank prints it; empty for what was paid in cash. */
  readonly payeeText: string;
  /** A name out of the default categories; null for transfers and for what nobody has sorted yet. */
  readonly category: string | null;
  readonly notes: string;
  /** The other account's name. The two rows of a transfer follow each other, on one date, with opposite amounts. */
  readonly transferTo?: string;
};

export type SampleBudget = { readonly month: Month; readonly category: string; readonly amount: MinorUnits };

export type SampleHousehold = {
  readonly currency: Currency;
  readonly accounts: readonly SampleAccount[];
  /** Oldest first. Opening balances are not among them. */
  readonly transactions: readonly SampleTransaction[];
  readonly budgets: readonly SampleBudget[];
  readonly monthlyLimit: MinorUnits;
  /** The key of the built-in strategy that divides all of the income. */
  readonly strategy: 'balanced';
};

export const ACCOUNT_NAMES = {
  current: 'Current Account',
  savings: 'Savings Account',
  card: 'Credit Card',
  cash: 'Cash',
} as const;

export type AccountKey = keyof typeof ACCOUNT_NAMES;
