import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addMonths, firstDay, lastDay, monthLength } from '../../src-shared/month.ts';
import type { DaySpending } from './everyday-spending.ts';
import { forecastMonth } from './forecast.ts';
import type { ForecastInput } from './forecast-input.ts';
import type { Payment } from './recurring.ts';

type Random = () => number;
type Household = { readonly spending: readonly DaySpending[]; readonly payments: readonly Payment[] };

const MONTH = '2026-03';

/** A small seeded generator (mulberry32), so that the same households come out every time. */
const randomOf = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const dateOf = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`;

const billsOf = (month: string, random: Random): readonly Payment[] => [
  { payee: 'Landlord', date: dateOf(month, 1 + Math.floor(random() * 3)), amount: 2_500_000, categoryId: 1 },
  {
    payee: 'Power',
    date: dateOf(month, 10 + Math.floor(random() * 3)),
    amount: 120_000 + Math.floor(random() * 60_000),
    categoryId: 2,
  },
  { payee: 'Broadband', date: dateOf(month, 20), amount: 99_900, categoryId: 2 },
];

/** Skewed daily amounts on about two days of three, on a level that differs from month to month. */
const everydayOf = (month: string, random: Random): readonly DaySpending[] => {
  const level = 60_000 * (0.85 + random() * 0.3);
  return Array.from({ length: monthLength(month) }, (_, index) => ({
    date: dateOf(month, index + 1),
    categoryId: 3 + (index % 3),
    spent: index > 0 && random() < 0.35 ? 0 : Math.round(level * -Math.log(1 - random())),
  }));
};

const householdOf = (seed: number, pastMonths: number): Household => {
  const random = randomOf(seed);
  const months = Array.from({ length: pastMonths + 1 }, (_, index) => addMonths(MONTH, index - pastMonths));
  const payments = months.flatMap((month) => billsOf(month, random));
  const bills = payments.map(({ date, categoryId, amount }) => ({ date, categoryId, spent: amount }));
  return { spending: [...bills, ...months.flatMap((month) => everydayOf(month, random))], payments };
};

const seenOn = (today: string, { spending, payments }: Household): ForecastInput => ({
  month: MONTH,
  today,
  currency: 'INR',
  spending: spending.filter(({ date }) => date <= today),
  earnings: [],
  payments: payments.filter(({ date }) => date <= today),
  incomes: [],
  budgets: [],
  categories: [],
  balanceToday: 0,
  endBalance: null,
});

const spentIn = ({ spending }: Household): number =>
  spending.reduce((sum, { date, spent }) => (date >= firstDay(MONTH) && date <= lastDay(MONTH) ? sum + spent : sum), 0);

const HOUSEHOLDS = 400;

test.each([
  [3, 8],
  [6, 8],
  [6, 20],
  [12, 3],
  [12, 15],
  [12, 25],
])('with %i past months, seen on day %i, the 80 percent interval holds about that', (pastMonths, day) => {
  const households = Array.from({ length: HOUSEHOLDS }, (_, index) =>
    householdOf(index * 7_919 + pastMonths * 31 + day, pastMonths),
  );
  const seen = households.map((household) => ({
    forecast: forecastMonth(seenOn(dateOf(MONTH, day), household)),
    spent: spentIn(household),
  }));
  const held = seen.filter(
    ({ forecast: { interval }, spent }) => interval !== null && interval.low <= spent && spent <= interval.high,
  );
  const bias = seen.reduce((sum, { forecast, spent }) => sum + forecast.projectedSpend / spent - 1, 0) / HOUSEHOLDS;
  expect((held.length / HOUSEHOLDS) * 100).toBeGreaterThan(74);
  expect((held.length / HOUSEHOLDS) * 100).toBeLessThan(87);
  expect(Math.abs(bias)).toBeLessThan(0.02);
});

test('for any household and day the parts sum up and the lines meet', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(12), fc.integer({ min: 1, max: 31 }), (seed, pastMonths, day) => {
      const forecast = forecastMonth(seenOn(dateOf(MONTH, day), householdOf(seed, pastMonths)));
      expect(forecast.spent + forecast.knownRest + forecast.estimatedRest).toBe(forecast.projectedSpend);
      const sum = (pick: (category: (typeof forecast.categories)[number]) => number): number =>
        forecast.categories.reduce((total, category) => total + pick(category), 0);
      expect(sum((category) => category.projected)).toBe(forecast.projectedSpend);
      expect(sum((category) => category.spent)).toBe(forecast.spent);
      expect(forecast.days.at(-1)?.projected).toBe(forecast.projectedSpend);
      const [last] = forecast.days.slice(-1);
      const { low, high } = forecast.interval ?? { low: null, high: null };
      expect({ low: last?.low, high: last?.high }).toEqual({ low, high });
      expect(low ?? 0).toBeLessThanOrEqual(forecast.projectedSpend);
      expect(high ?? Infinity).toBeGreaterThanOrEqual(forecast.projectedSpend);
    }),
  );
});
