import { describe, expect, test } from 'vitest';

import { addDays } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { DaySpending } from './everyday-spending.ts';
import { forecastMonth } from './forecast.ts';
import { forecastWindow } from './forecast-input.ts';
import type { ForecastInput } from './forecast-input.ts';
import type { Payment } from './recurring.ts';

const RENT = 1;
const FOOD = 2;
const GYM = 3;

const daily = (from: IsoDate, through: IsoDate, spent: number): readonly DaySpending[] => {
  const rows: DaySpending[] = [];
  for (let date = from; date <= through; date = addDays(date, 1)) rows.push({ date, categoryId: FOOD, spent });
  return rows;
};

const paid = (payee: string, categoryId: number, amount: number, dates: readonly IsoDate[]): readonly Payment[] =>
  dates.map((date) => ({ payee, categoryId, amount, date }));

const asSpending = (payments: readonly Payment[]): readonly DaySpending[] =>
  payments.map(({ date, categoryId, amount }) => ({ date, categoryId, spent: amount }));

const payments = [
  ...paid('Landlord', RENT, 30_000, ['2026-01-05', '2026-02-05', '2026-03-05']),
  ...paid('Gym', GYM, 2_000, ['2026-01-25', '2025-12-25', '2026-02-25']),
];
const incomes = paid('Employer', 9, 60_000, ['2025-12-31', '2026-01-31', '2026-02-28']);

/** 100 a day in January and February, 160 a day in March. */
const household: ForecastInput = {
  month: '2026-03',
  today: '2026-03-11',
  currency: 'INR',
  spending: [
    ...daily('2026-01-01', '2026-02-28', 100),
    ...daily('2026-03-01', '2026-03-11', 160),
    ...asSpending(payments),
  ],
  earnings: incomes.map(({ date, amount }) => ({ date, income: amount })),
  payments,
  incomes,
  budgets: [{ categoryId: FOOD, amount: 4_000 }],
  categories: [
    { id: RENT, name: 'Rent' },
    { id: FOOD, name: 'Groceries' },
    { id: GYM, name: 'Sports' },
  ],
  balanceToday: 50_000,
  endBalance: null,
};

describe('a month under way', () => {
  const forecast = forecastMonth(household);

  test('spent + known rest + estimated rest', () => {
    expect(forecast).toMatchObject({
      daysLeft: 20,
      spent: 31_760,
      burnRatePerDay: 2_887,
      knownRest: 2_000,
      knownItems: [{ payee: 'Gym', categoryId: GYM, amount: 2_000, date: '2026-03-25' }],
      // 11 days weigh 11 ÷ (11 + 2 × 10): 160 × 0.355 + 100 × 0.645 = 121 a day, for 20 days.
      estimatedRest: 2_420,
      projectedSpend: 36_180,
      income: 60_000,
      projectedNet: 23_820,
      balanceToday: 50_000,
      projectedBalance: 105_580,
      totalBudget: 4_000,
      runOutDate: null,
    });
  });

  test('past months that were foretold exactly leave no doubt', () => {
    expect(forecast.interval).toEqual({ low: 36_180, high: 36_180, confidencePercent: 80 });
  });

  test('the days lead from fact to the projected end', () => {
    expect(forecast.days).toHaveLength(31);
    expect(forecast.days[9]).toEqual({ date: '2026-03-10', actual: 31_600, projected: null, low: null, high: null });
    expect(forecast.days[10]).toEqual({
      date: '2026-03-11',
      actual: 31_760,
      projected: 31_760,
      low: 31_760,
      high: 31_760,
    });
    expect(forecast.days[30]).toEqual({
      date: '2026-03-31',
      actual: null,
      projected: 36_180,
      low: 36_180,
      high: 36_180,
    });
  });

  test('the categories sum to the month', () => {
    expect(forecast.categories).toEqual([
      { categoryId: RENT, category: 'Rent', spent: 30_000, projected: 30_000, budget: null },
      { categoryId: FOOD, category: 'Groceries', spent: 1_760, projected: 4_180, budget: 4_000 },
      { categoryId: GYM, category: 'Sports', spent: 0, projected: 2_000, budget: null },
    ]);
  });

  test('says how it came about', () => {
    expect(forecast.explanation).toEqual([
      'Spent so far: 317.60 INR.',
      'Known rest: 20.00 INR in 1 payment, regular or entered ahead.',
      'Everyday rest: 20 days × 1.21 INR = 24.20 INR, from 1.60 INR a day this month (weight 35 %) and ' +
        '1.00 INR a day in the same days of 2 past months (weight 65 %).',
      'Interval: in 2 past months the same estimate was off so far that 80 % should lie within 0.00 INR of it (Student’s t).',
      'Income: 0.00 INR so far and 600.00 INR regular or entered ahead.',
    ]);
  });
});

describe('what is known', () => {
  test('a payment entered ahead counts once, on its day', () => {
    const ahead = paid('Gym', GYM, 2_500, ['2026-03-20']);
    const { spent, knownItems, knownRest } = forecastMonth({
      ...household,
      payments: [...household.payments, ...ahead],
      spending: [...household.spending, ...asSpending(ahead)],
    });
    expect({ spent, knownRest }).toEqual({ spent: 31_760, knownRest: 2_500 });
    expect(knownItems).toEqual([
      { payee: 'Gym', categoryId: GYM, amount: 2_500, date: '2026-03-20', reason: 'Entered ahead of its date.' },
    ]);
  });

  test('income without a rhythm is expected up to the median of past months', () => {
    const earnings = [
      { date: '2026-01-10', income: 70_000 },
      { date: '2026-02-20', income: 40_000 },
      { date: '2026-03-02', income: 15_000 },
    ];
    const { income, explanation } = forecastMonth({ ...household, incomes: [], earnings });
    expect(income).toBe(40_000);
    expect(explanation.at(-1)).toBe(
      'Income: 150.00 INR so far and 250.00 INR up to 400.00 INR, the median of past months.',
    );
  });

  test('without income the money runs out', () => {
    const { runOutDate } = forecastMonth({ ...household, incomes: [], earnings: [], balanceToday: 5_000 });
    // Gym on 25 March, then the rent on 5 April is more than is left.
    expect(runOutDate).toBe('2026-04-05');
  });
});

describe('few data', () => {
  const empty: ForecastInput = {
    ...household,
    spending: [],
    earnings: [],
    payments: [],
    incomes: [],
    budgets: [],
    balanceToday: 0,
  };

  test('an empty vault has an empty forecast', () => {
    expect(forecastMonth(empty)).toMatchObject({
      spent: 0,
      projectedSpend: 0,
      interval: null,
      totalBudget: null,
      runOutDate: null,
      categories: [],
    });
  });

  test('in the first month its own rate goes on, without an interval', () => {
    const forecast = forecastMonth({ ...empty, spending: daily('2026-03-02', '2026-03-11', 110), balanceToday: 1_000 });
    expect(forecast).toMatchObject({ spent: 1_100, estimatedRest: 2_000, interval: null, runOutDate: '2026-03-22' });
    expect(forecast.days[30]).toMatchObject({ projected: 3_100, low: null, high: null });
    expect(forecast.explanation).toContain(
      'No interval: it takes two whole past months to know how far such an estimate is off.',
    );
  });

  test('on the last day everything is known', () => {
    const forecast = forecastMonth({ ...household, today: '2026-03-31' });
    expect(forecast).toMatchObject({ daysLeft: 0, estimatedRest: 0, knownRest: 0, projectedSpend: forecast.spent });
    expect(forecast.days.at(-1)).toMatchObject({ actual: forecast.spent, projected: forecast.spent });
  });
});

describe('other months', () => {
  test('a month that is over is all fact', () => {
    const rows = household.spending.filter(({ date }) => date.startsWith('2026-02'));
    const forecast = forecastMonth({ ...household, month: '2026-02', spending: rows, endBalance: 12_345 });
    expect(forecast).toMatchObject({
      daysLeft: 0,
      spent: 34_800,
      projectedSpend: 34_800,
      knownItems: [],
      interval: null,
      income: 60_000,
      projectedNet: 25_200,
      projectedBalance: 12_345,
      explanation: ['2026-02 is over: 348.00 INR was spent, 600.00 INR came in.'],
    });
    expect(forecast.days.at(-1)).toEqual({
      date: '2026-02-28',
      actual: 34_800,
      projected: null,
      low: null,
      high: null,
    });
  });

  test('a month to come is all expected, after what comes before it', () => {
    const forecast = forecastMonth({ ...household, month: '2026-05' });
    expect(forecast).toMatchObject({
      daysLeft: 31,
      spent: 0,
      burnRatePerDay: 0,
      knownRest: 32_000,
      estimatedRest: 31 * 121,
    });
    const march = forecastMonth(household).projectedBalance;
    const april = 60_000 - 32_000 - 30 * 121;
    expect(forecast.projectedBalance).toBe(march + april + 60_000 - 32_000 - 31 * 121);
    expect(forecast.days[0]).toMatchObject({ actual: null, projected: 121 });
    expect(forecast.days.at(-1)?.projected).toBe(forecast.projectedSpend);
  });
});

test.each([
  ['2026-03', '2025-03-01', '2026-03-31'],
  ['2026-05', '2025-03-01', '2026-05-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
])('the window of %s runs from %s through %s', (month, from, through) => {
  expect(forecastWindow(month, '2026-03-11')).toEqual({ from, through });
});
