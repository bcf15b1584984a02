import fc from 'fast-check';
import { expect, test } from 'vitest';

import { currenciesOf, worthIn, worthOverTime } from './report-net-worth.ts';
import type { HeldAccount } from './report-net-worth.ts';

const account = (id: number, more: Partial<HeldAccount>): HeldAccount => ({
  id,
  name: `Account ${id}`,
  type: 'bank',
  currency: 'INR',
  opening: 0,
  closing: 0,
  compared: 0,
  ...more,
});

const ACCOUNTS = [
  account(1, { opening: 1_000, closing: 1_500 }),
  account(2, { type: 'credit', opening: -200, closing: -700 }),
  account(3, { type: 'investment', currency: 'USD', opening: 90, closing: 80 }),
];

test('what is owned and owed is summed for each currency, the base currency first', () => {
  expect(currenciesOf(ACCOUNTS, 'INR')).toEqual(['INR', 'USD']);
  expect(currenciesOf([], 'INR')).toEqual(['INR']);
  expect(worthIn('INR', ACCOUNTS)).toMatchObject({
    opening: { assets: 1_000, debts: -200, net: 800 },
    closing: { assets: 1_500, debts: -700, net: 800 },
  });
  expect(worthIn('USD', ACCOUNTS)).toMatchObject({ closing: { assets: 80, debts: 0, net: 80 } });
});

test('balances go on from group to group', () => {
  const changes = [
    { accountId: 1, key: '2026-01', change: 200 },
    { accountId: 2, key: '2026-03', change: -500 },
    { accountId: 1, key: '2026-03', change: 300 },
    { accountId: 3, key: '2026-03', change: -10 },
  ];
  expect(worthOverTime('INR', ACCOUNTS, changes, ['2026-01', '2026-02', '2026-03'])).toEqual([
    { assets: 1_200, debts: -200, net: 1_000 },
    { assets: 1_200, debts: -200, net: 1_000 },
    { assets: 1_500, debts: -700, net: 800 },
  ]);
});

test('the last group ends with the closing balances, whatever moved', () => {
  const moves = fc.array(
    fc.record({
      accountId: fc.constantFrom(1, 2, 3),
      key: fc.constantFrom('a', 'b', 'c'),
      change: fc.integer({ min: -10_000, max: 10_000 }),
    }),
  );
  fc.assert(
    fc.property(moves, (changes) => {
      const moved = ACCOUNTS.map((held) => ({
        ...held,
        closing: changes
          .filter(({ accountId }) => accountId === held.id)
          .reduce((sum, { change }) => sum + change, held.opening),
      }));
      for (const currency of ['INR', 'USD']) {
        const last = worthOverTime(currency, moved, changes, ['a', 'b', 'c']).at(-1);
        expect(last).toEqual(worthIn(currency, moved).closing);
      }
    }),
  );
});
