import { describe, expect, test } from 'vitest';

import { findRecurring } from './recurring.ts';
import type { Payment } from './recurring.ts';

/** Reads payments written as `2026-01-05 50, 2026-02-05 50`. */
const payments = (payee: string, list: string): readonly Payment[] =>
  list.split(', ').map((entry) => {
    const [date = '', amount = ''] = entry.split(' ');
    return { payee, date, amount: Number(amount), categoryId: 1 };
  });

const found = (list: readonly Payment[]): readonly (readonly [string, string, number, number])[] =>
  findRecurring(list).map((series) => [series.payee, series.cadence, series.amount, series.payments.length]);

describe('findRecurring', () => {
  test.each([
    [
      'rent, moved by weekends',
      payments('Landlord', '2026-01-01 900, 2026-01-30 900, 2026-03-02 900, 2026-04-01 900'),
      [['Landlord', 'monthly', 900, 4]],
    ],
    [
      'a month missed',
      payments('Gym', '2025-10-05 50, 2025-11-05 50, 2026-01-05 50, 2026-02-05 50, 2026-03-05 50'),
      [['Gym', 'monthly', 50, 5]],
    ],
    [
      'a price that rose',
      payments('Netflix', '2026-01-09 499, 2026-02-09 649, 2026-03-09 649'),
      [['Netflix', 'monthly', 649, 3]],
    ],
    [
      'electricity that varies',
      payments('Power', '2026-01-12 1200, 2026-02-10 2000, 2026-03-13 1500'),
      [['Power', 'monthly', 1_500, 3]],
    ],
    [
      'a membership at a shop that sells other things too',
      payments(
        'Shop',
        '2026-01-07 199, 2026-02-07 199, 2026-03-07 199, 2026-01-20 2499, 2026-01-22 810, 2026-03-01 5120',
      ),
      [['Shop', 'monthly', 199, 3]],
    ],
    [
      'a lesson each week',
      payments('Teacher', '2026-03-02 40, 2026-03-09 40, 2026-03-16 42'),
      [['Teacher', 'weekly', 40, 3]],
    ],
    [
      'wages every two weeks',
      payments('Employer', '2026-01-02 900, 2026-01-16 900, 2026-01-30 900'),
      [['Employer', 'fortnightly', 900, 3]],
    ],
    [
      'a quarterly premium',
      payments('Insurer', '2025-09-15 800, 2025-12-15 800, 2026-03-16 800'),
      [['Insurer', 'quarterly', 800, 3]],
    ],
    [
      'the latest came early, with another amount',
      payments('Gym', '2025-12-25 2000, 2026-01-25 2000, 2026-02-25 2000, 2026-03-20 2500'),
      [['Gym', 'monthly', 2_000, 4]],
    ],
    [
      'too early to belong to it',
      payments('Gym', '2025-12-25 2000, 2026-01-25 2000, 2026-02-25 2000, 2026-03-05 2500'),
      [['Gym', 'monthly', 2_000, 3]],
    ],
    ['two are not enough', payments('New', '2026-02-01 5, 2026-03-01 5'), []],
    ['visits without a rhythm', payments('Cafe', '2026-01-03 50, 2026-01-09 50, 2026-02-20 50, 2026-03-01 50'), []],
    [
      'amounts without a likeness',
      payments('Grocer', '2026-01-03 50, 2026-01-10 150, 2026-01-17 500, 2026-01-24 20'),
      [],
    ],
    ['no payee', payments('', '2026-01-01 5, 2026-02-01 5, 2026-03-01 5'), []],
    ['refunds', payments('Gym', '2026-01-01 -5, 2026-02-01 -5, 2026-03-01 -5'), []],
  ])('%s', (_name, list, series) => {
    expect(found(list)).toEqual(series);
    expect(found(list.toReversed())).toEqual(series);
  });

  test('takes the newest category and keeps payees apart', () => {
    const rent = payments('Landlord', '2026-01-01 9, 2026-02-01 9');
    const moved = { payee: 'Landlord', date: '2026-03-01', amount: 9, categoryId: 4 };
    const other = payments('Gym', '2026-01-05 9, 2026-02-05 9, 2026-03-05 9');
    const series = findRecurring([...rent, moved, ...other]);
    expect(series.map(({ payee, categoryId }) => [payee, categoryId])).toEqual([
      ['Landlord', 4],
      ['Gym', 1],
    ]);
  });
});
