import { expect, it } from 'vitest';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { accountGroups, totalsOf } from './account-groups.ts';

const account = (id: number, part: Partial<Account>): Account => ({
  id,
  name: `Account ${id}`,
  type: 'bank',
  currency: 'INR',
  onBudget: true,
  closed: false,
  balance: 100,
  transactionCount: 1,
  lastDate: '2026-03-01',
  numbers: [],
  reconciledTo: null,
  ...part,
});

it('groups by type in a fixed order, closed accounts last', () => {
  const groups = accountGroups([
    account(1, { type: 'credit', balance: -50 }),
    account(2, { name: 'A', closed: true }),
    account(3, { name: 'B' }),
  ]);
  expect(groups.map(({ type, accounts, totals }) => [type, accounts.map(({ id }) => id), totals])).toEqual([
    ['bank', [3, 2], [{ currency: 'INR', amount: 200 }]],
    ['credit', [1], [{ currency: 'INR', amount: -50 }]],
  ]);
});

it('never adds amounts of different currencies', () => {
  expect(totalsOf([account(1, {}), account(2, { currency: 'EUR', balance: 7 }), account(3, { balance: -30 })])).toEqual(
    [
      { currency: 'INR', amount: 70 },
      { currency: 'EUR', amount: 7 },
    ],
  );
});
