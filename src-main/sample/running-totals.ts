import { investmentsEffect } from './overspent-bucket.ts';
import type { Balances } from './own-transfers.ts';
import { ACCOUNT_NAMES } from './sample-household.ts';
import type { AccountKey, SampleAccount } from './sample-household.ts';
import type { DayRow } from './story.ts';

type Counted = Pick<DayRow, 'account' | 'category' | 'amount'>;

/** What the rows told so far add up to. */
export type Totals = {
  readonly balances: Balances;
  /** What Balanced would leave in the Investments bucket. */
  readonly investments: () => number;
  readonly add: (row: Counted) => void;
};

const ACCOUNT_KEYS = Object.keys(ACCOUNT_NAMES) as AccountKey[];

/** Returns the totals before the first row. */
export const openingTotals = (accounts: readonly SampleAccount[]): Totals => {
  const keyOf = new Map(ACCOUNT_KEYS.map((key) => [ACCOUNT_NAMES[key] as string, key]));
  const balances = { current: 0, savings: 0, card: 0, cash: 0 };
  let investments = 0;
  const add = ({ account, category, amount }: Counted): void => {
    balances[keyOf.get(account) ?? 'current'] += amount;
    investments += investmentsEffect({ category, amount });
  };
  for (const { name, openingBalance } of accounts) {
    add({ account: name, category: 'Opening Balance', amount: openingBalance });
  }
  return { balances, add, investments: () => investments };
};
