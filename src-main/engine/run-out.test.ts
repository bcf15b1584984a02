import { expect, test } from 'vitest';

import { firstDayBelowZero } from './run-out.ts';

const today = '2026-03-10';

test.each([
  ['at a rate', { balance: 1_000, dailyOutflow: 300 }, '2026-03-14'],
  ['exactly empty is not below zero', { balance: 1_000, dailyOutflow: 500 }, '2026-03-13'],
  ['on the day of a payment', { balance: 1_000, movements: [{ date: '2026-04-01', amount: -1_001 }] }, '2026-04-01'],
  [
    'before the salary',
    { balance: 1_000, dailyOutflow: 100, movements: [{ date: '2026-03-25', amount: 90_000 }] },
    '2026-03-21',
  ],
  ['after it', { balance: 1_600, dailyOutflow: 100, movements: [{ date: '2026-03-25', amount: 1_000 }] }, '2026-04-06'],
  ['below zero already', { balance: -1 }, today],
  ['not within a year', { balance: 36_500, dailyOutflow: 100 }, null],
  ['on the last day of the year', { balance: 36_499, dailyOutflow: 100 }, '2027-03-10'],
  ['more comes in than goes out', { dailyOutflow: -5 }, null],
  ['what happened until today is in the balance', { movements: [{ date: today, amount: -500 }] }, null],
])('%s', (_name, given, date) => {
  expect(firstDayBelowZero({ today, balance: 0, dailyOutflow: 0, movements: [], ...given })).toBe(date);
});
