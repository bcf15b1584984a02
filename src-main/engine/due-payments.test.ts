import { describe, expect, test } from 'vitest';

import { duePayments, isOngoing } from './due-payments.ts';
import type { Cadence, RecurringSeries } from './recurring.ts';

const series = (cadence: Cadence, dates: readonly string[]): RecurringSeries => ({
  payee: 'Payee',
  cadence,
  amount: 100,
  categoryId: 1,
  payments: dates.map((date) => ({ payee: 'Payee', date, amount: 100, categoryId: 1 })),
});

const due = (each: RecurringSeries, today: string, through: string): readonly string[] =>
  duePayments([each], today, through).map(({ date }) => date);

describe('duePayments', () => {
  const rent = series('monthly', ['2026-01-01', '2026-01-31', '2026-03-01']);
  const salary = series('monthly', ['2025-12-31', '2026-01-31', '2026-02-28']);
  test.each([
    ['comes again', rent, ['2026-03-15', '2026-05-31'], ['2026-04-01', '2026-05-01']],
    ['not before its day', rent, ['2026-03-15', '2026-03-31'], []],
    ['the last of each month', salary, ['2026-03-05', '2026-05-31'], ['2026-03-31', '2026-04-30', '2026-05-31']],
    ['late by some days: tomorrow', rent, ['2026-04-05', '2026-04-30'], ['2026-04-06']],
    ['late by a lot: only the next', rent, ['2026-04-13', '2026-05-31'], ['2026-05-01']],
    ['late when no day is left', rent, ['2026-04-05', '2026-04-05'], []],
    ['ended', rent, ['2026-05-15', '2026-12-31'], []],
    [
      'each week',
      series('weekly', ['2026-03-02', '2026-03-09']),
      ['2026-03-12', '2026-03-31'],
      ['2026-03-16', '2026-03-23', '2026-03-30'],
    ],
    [
      'every other week',
      series('fortnightly', ['2026-03-02', '2026-03-16']),
      ['2026-03-16', '2026-04-15'],
      ['2026-03-30', '2026-04-13'],
    ],
    [
      'each quarter',
      series('quarterly', ['2025-11-30', '2026-02-28']),
      ['2026-03-12', '2026-12-31'],
      ['2026-05-28', '2026-08-28', '2026-11-28'],
    ],
    ['entered ahead already', series('monthly', ['2026-02-20', '2026-03-20']), ['2026-03-12', '2026-03-31'], []],
  ] as const)('%s', (_name, each, [today, through], dates) => {
    expect(due(each, today, through)).toEqual(dates);
  });

  test('a payment for the 1st that came on the 30th before is not expected again', () => {
    const early = series('monthly', ['2026-01-01', '2026-02-01', '2026-03-01', '2026-03-30']);
    expect(due(early, '2026-03-31', '2026-04-30')).toEqual([]);
  });

  test('gives its reason and sorts by date, then amount', () => {
    const large = { ...rent, payee: 'Large', amount: 900 };
    const payments = duePayments(
      [rent, series('weekly', ['2026-03-09', '2026-03-16']), large],
      '2026-03-20',
      '2026-04-01',
    );
    expect(payments.map(({ payee, date, amount }) => [payee, date, amount])).toEqual([
      ['Payee', '2026-03-23', 100],
      ['Payee', '2026-03-30', 100],
      ['Large', '2026-04-01', 900],
      ['Payee', '2026-04-01', 100],
    ]);
    expect(payments.at(-1)?.reason).toBe('Paid monthly, 3 times from 2026-01-01 to 2026-03-01.');
  });
});

test('a monthly series ends a month and a half after its last payment', () => {
  const gym = series('monthly', ['2026-01-01', '2026-02-01', '2026-03-01']);
  expect(isOngoing(gym, '2026-04-16')).toBe(true);
  expect(isOngoing(gym, '2026-04-17')).toBe(false);
});
