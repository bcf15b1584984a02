import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '../../src-shared/date.ts';
import { groupKey } from '../engine/report-period.ts';
import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';
import { begin, steps, take } from '../testing/random-steps.ts';
import {
  accountMovements,
  bucketChanges,
  bucketMovements,
  budgetMovement,
  dailyNet,
  lastEnteredDay,
  outsideTransfers,
  ownTransfers,
} from './report-balances.ts';
import { balanceThrough } from './totals.ts';

const EVER = { from: '2027-01-01', to: '2027-12-31' };

const inMarch = fc.integer({ min: 1, max: 30 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);

const spans = fc.tuple(inMarch, inMarch).map((both) => {
  const [from = '', to = ''] = both.toSorted();
  return { from, to };
});

const withVaults = (check: (app: TestApp, span: { from: string; to: string }) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(steps(30), spans, async (sequence, span) => {
      const app = openApp();
      await begin(app.api);
      for (const step of sequence) await take(app.api, step);
      await check(app, span);
      await app.session.close();
    }),
    { numRuns: 20 },
  );

test('accounts and buckets hold in the end what the sums of the vault say', async () => {
  await withVaults(async ({ api, session }) => {
    const reader = session.vault();
    const held = new Map(accountMovements(reader, EVER).map(({ accountId, opening }) => [accountId, opening]));
    for (const { id, balance } of await api.accounts.list()) expect(held.get(id) ?? 0).toBe(balance);
    const { buckets, income, expenses } = await api.buckets.list();
    const opened = new Map(bucketMovements(reader, EVER).map((movement) => [movement.bucketId, movement]));
    for (const { id, balance, allocated } of buckets)
      expect([opened.get(id)?.opening ?? 0, opened.get(id)?.given ?? 0]).toEqual([balance, allocated]);
    expect(budgetMovement(reader, EVER)).toEqual({
      opening: income - expenses,
      earned: income,
      income: 0,
      expenses: 0,
    });
  });
});

test('what a time begins with and moves is what the next one begins with', async () => {
  await withVaults(async ({ session }, span) => {
    const reader = session.vault();
    const next = { from: addDays(span.to, 1), to: '2026-12-31' };
    const opened = new Map(accountMovements(reader, next).map(({ accountId, opening }) => [accountId, opening]));
    for (const { accountId, opening, moneyIn, moneyOut } of accountMovements(reader, span))
      expect(opened.get(accountId)).toBe(opening + moneyIn - moneyOut);
    const held = new Map(bucketMovements(reader, next).map(({ bucketId, opening }) => [bucketId, opening]));
    for (const { bucketId, opening, allocated, moved, spent } of bucketMovements(reader, span))
      expect(held.get(bucketId)).toBe(opening + allocated + moved - spent);
    const { opening, income, expenses } = budgetMovement(reader, span);
    expect(opening).toBe(balanceThrough(reader, addDays(span.from, -1)));
    expect(opening + income - expenses).toBe(balanceThrough(reader, span.to));
  });
});

test('changes by week and by day sum to those of the whole time', async () => {
  await withVaults(async ({ session }, span) => {
    const reader = session.vault();
    const changes = bucketChanges(reader, span, 'week');
    for (const { bucketId, allocated, moved, spent } of bucketMovements(reader, span)) {
      const own = changes.filter((change) => change.bucketId === bucketId);
      expect(own.reduce((sum, { change }) => sum + change, 0)).toBe(allocated + moved - spent);
    }
    const weeks = [...Array(31).keys()].map((day) => groupKey(addDays(span.from, day), 'week'));
    expect(changes.every(({ key }) => weeks.includes(key))).toBe(true);
    const { income, expenses } = budgetMovement(reader, span);
    expect([...dailyNet(reader, span).values()].reduce((sum, net) => sum + net, 0)).toBe(income - expenses);
  });
});

test('what is no flow of an account on the budget is a transfer', async () => {
  await withVaults(async ({ api, session }, span) => {
    const reader = session.vault();
    const accounts = (await api.accounts.list()).filter(({ onBudget }) => onBudget).map(({ id }) => id);
    const moved = [...ownTransfers(reader, span, accounts, 'month').values()].reduce((sum, net) => sum + net, 0);
    const net = accountMovements(reader, span)
      .filter(({ accountId }) => accounts.includes(accountId))
      .reduce((sum, { moneyIn, moneyOut }) => sum + moneyIn - moneyOut, 0);
    const { income, expenses } = budgetMovement(reader, span);
    expect(net).toBe(income - expenses + moved);
  });
});

test('a transfer to an account off the budget is told of with that account', async () => {
  const { api, session } = openApp();
  const bank = (await api.accounts.create({ name: 'Bank' })).id;
  const broker = (await api.accounts.create({ name: 'Broker', type: 'investment' })).id;
  const add = async (accountId: number, amount: number) =>
    (await api.transactions.create({ accountId, date: '2026-03-05', amount })).id;
  for (const amount of [-500, 200])
    await api.transactions.linkTransfer({ id: await add(bank, amount), otherId: await add(broker, -amount) });
  const march = { from: '2026-03-01', to: '2026-03-31' };
  expect(outsideTransfers(session.vault(), march, [bank])).toEqual([{ accountId: broker, received: 200, moved: 500 }]);
  expect(ownTransfers(session.vault(), march, [bank], 'month')).toEqual(new Map());
});

test('the last day is that of a transaction or of a movement between buckets', async () => {
  const { api, session } = openApp();
  expect(lastEnteredDay(session.vault())).toBeNull();
  await api.accounts.create({ name: 'Bank', openingBalance: 100, openingDate: '2026-03-01' });
  expect(lastEnteredDay(session.vault())).toBe('2026-03-01');
  await api.buckets.transfer({ fromBucketId: 1, toBucketId: 2, amount: 10, date: '2026-05-01' });
  expect(lastEnteredDay(session.vault())).toBe('2026-05-01');
});
