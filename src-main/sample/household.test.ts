import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { daysBetween } from '../../src-shared/date.ts';
import { DEFAULT_CATEGORIES } from '../../src-shared/default-categories.ts';
import { divideMoney } from '../../src-shared/money.ts';
import { BUILT_IN_STRATEGIES, FIRST_BUCKETS } from '../../src-shared/strategies.ts';
import { generateHousehold } from './household.ts';
import type { SampleHousehold } from './sample-household.ts';

const today = '2026-11-20';
const SEEDS = [1, 2, 3, 42, 2_026];
const CURRENCIES = ['INR', 'EUR', 'USD', 'JPY', 'KWD'];
const byName = new Map(DEFAULT_CATEGORIES.map((category) => [category.name, category]));
const percents = BUILT_IN_STRATEGIES.find(({ key }) => key === 'balanced')?.percents ?? [];

const hashOf = (household: SampleHousehold): string =>
  createHash('sha256').update(JSON.stringify(household)).digest('hex');

/** Charges and allocates the whole story as a new vault with Balanced would. */
const bucketsAtTheEnd = ({ accounts, transactions }: SampleHousehold): Record<string, number> => {
  const buckets: Record<string, number> = Object.fromEntries(FIRST_BUCKETS.map((name) => [name, 0]));
  const add = (bucket: string, amount: number): void => void (buckets[bucket] = (buckets[bucket] ?? 0) + amount);
  const allocate = (amount: number): void =>
    divideMoney(amount, percents).forEach((part, index) => add(FIRST_BUCKETS[index] ?? '', part));
  for (const { openingBalance } of accounts) allocate(openingBalance);
  for (const { amount, category, transferTo } of transactions) {
    if (transferTo !== undefined) continue;
    const known = category === null ? undefined : byName.get(category);
    if (known?.kind === 'income') allocate(amount);
    else add(known?.bucket ?? 'Living Expenses', amount);
  }
  return buckets;
};

const lowestBalances = ({ accounts, transactions }: SampleHousehold): Record<string, number> => {
  const balances = Object.fromEntries(accounts.map(({ name, openingBalance }) => [name, openingBalance]));
  const lowest = { ...balances };
  for (const { account, amount } of transactions) {
    balances[account] = (balances[account] ?? 0) + amount;
    lowest[account] = Math.min(lowest[account] ?? 0, balances[account]);
  }
  return lowest;
};

test('the same seed tells the same story, another seed another one', () => {
  expect(hashOf(generateHousehold({ today, seed: 5 }))).toBe(hashOf(generateHousehold({ today, seed: 5 })));
  expect(hashOf(generateHousehold({ today, seed: 5 }))).not.toBe(hashOf(generateHousehold({ today, seed: 6 })));
});

describe.each(SEEDS)('seed %i', (seed) => {
  test.each(CURRENCIES)('money in %s adds up: no account overdrawn, only Investments overspent', (currency) => {
    const household = generateHousehold({ today, seed, currency });
    const { 'Credit Card': card, ...others } = lowestBalances(household);
    expect(Math.min(...Object.values(others))).toBeGreaterThanOrEqual(0);
    expect(card).toBeLessThan(0);
    const { Investments: investments = 0, ...rest } = bucketsAtTheEnd(household);
    expect(investments).toBeLessThan(0);
    expect(Math.min(...Object.values(rest))).toBeGreaterThan(0);
    expect(Object.values(rest).reduce((sum, balance) => sum + balance, investments)).toBeGreaterThan(0);
  });

  test('every category is one of the defaults, some rows have none, some are refunds', () => {
    const { transactions, budgets } = generateHousehold({ today, seed });
    const names = [...transactions.map(({ category }) => category), ...budgets.map(({ category }) => category)];
    expect(names.filter((name) => name !== null && !byName.has(name))).toEqual([]);
    expect(transactions.some(({ category, transferTo }) => category === null && transferTo === undefined)).toBe(true);
    expect(transactions.some(({ category, amount }) => category === 'Shopping' && amount > 0)).toBe(true);
  });

  test('rows lie in fourteen months, oldest first, and end today', () => {
    const { transactions, accounts } = generateHousehold({ today, seed });
    const dates = transactions.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates[0]).toBe('2025-10-01');
    expect(dates.every((date) => date <= today)).toBe(true);
    expect(daysBetween(dates.at(-1) ?? '', today)).toBeLessThan(4);
    expect(accounts.every(({ openingDate }) => openingDate === '2025-10-01')).toBe(true);
  });

  test('some category went over its budget in the last full month', () => {
    const { transactions, budgets } = generateHousehold({ today, seed });
    const over = budgets.filter(({ month, category, amount }) => {
      const rows = transactions.filter((row) => row.date.startsWith(month) && row.category === category);
      return month === '2026-10' && rows.reduce((sum, row) => sum - row.amount, 0) > amount;
    });
    expect(over.length).toBeGreaterThan(0);
  });
});

test.each([1, 40, 300, 700, 1_000, 2_345, 20_000])('exactly %i transactions when asked', (transactions) => {
  expect(generateHousehold({ today, transactions }).transactions).toHaveLength(transactions);
});

test.each([undefined, 500, 900, 5_000])('transfers come in pairs (%s rows)', (transactions) => {
  const household = generateHousehold({ today, ...(transactions === undefined ? {} : { transactions }) });
  const sides = household.transactions.filter(({ transferTo }) => transferTo !== undefined);
  expect(sides.length).toBeGreaterThanOrEqual(transactions === 500 ? 0 : 2);
  for (let index = 0; index < sides.length; index += 2) {
    const [out, back] = [sides[index], sides[index + 1]];
    expect(out).toMatchObject({ account: back?.transferTo, transferTo: back?.account, date: back?.date });
    expect((out?.amount ?? 0) + (back?.amount ?? 0)).toBe(0);
  }
});

test.each(['2026-01-01', '2024-02-29', '2026-03-31'])('a story may end on %s', (end) => {
  const { transactions } = generateHousehold({ today: end });
  const last = transactions.at(-1)?.date ?? '';
  expect(daysBetween(last, end)).toBeGreaterThanOrEqual(0);
  expect(daysBetween(last, end)).toBeLessThan(4);
  expect(bucketsAtTheEnd(generateHousehold({ today: end }))['Investments']).toBeLessThan(0);
});

test('large households spread over more months, so that a day stays plausible', () => {
  const { transactions } = generateHousehold({ today, transactions: 50_000 });
  const perDay = new Map<string, number>();
  for (const { date } of transactions) perDay.set(date, (perDay.get(date) ?? 0) + 1);
  expect(Math.max(...perDay.values())).toBeLessThan(60);
});
