import { describe, expect, test } from 'vitest';

import { blendRates, foretellingErrors, pastStretches, withoutPayments } from './everyday-spending.ts';
import type { DaySpending } from './everyday-spending.ts';

const day = (date: string, spent: number): DaySpending => ({ date, categoryId: 1, spent });

test('withoutPayments leaves everyday spending', () => {
  const rows = withoutPayments(
    [day('2026-01-05', 700)],
    [{ payee: 'Gym', date: '2026-01-05', amount: 500, categoryId: 1 }],
  );
  expect(rows.reduce((sum, row) => sum + row.spent, 0)).toBe(200);
});

describe('pastStretches', () => {
  const rows = [
    day('2025-12-20', 9),
    day('2026-01-10', 100),
    day('2026-01-31', 7),
    day('2026-02-27', 20),
    day('2026-03-01', 50),
  ];

  test('cuts each month the same number of days before its end, newest first', () => {
    expect(pastStretches(rows, '2026-03', 2)).toEqual([
      { month: '2026-02', daysBefore: 26, before: 0, daysAfter: 2, after: 20 },
      { month: '2026-01', daysBefore: 29, before: 100, daysAfter: 2, after: 7 },
    ]);
  });

  test('starts with the first month when spending starts at its beginning', () => {
    const months = pastStretches([day('2025-12-04', 9), ...rows], '2026-03', 2).map(({ month }) => month);
    expect(months).toEqual(['2026-02', '2026-01', '2025-12']);
  });

  test('a short month has no more days than it has', () => {
    expect(pastStretches(rows, '2026-03', 31)[0]).toEqual({
      month: '2026-02',
      daysBefore: 0,
      before: 0,
      daysAfter: 28,
      after: 20,
    });
  });

  test('looks back over twelve months', () => {
    expect(pastStretches([day('2020-01-01', 1)], '2026-03', 5)).toHaveLength(12);
  });

  test('nothing spent, nothing to look back on', () => {
    expect(pastStretches([], '2026-03', 5)).toEqual([]);
  });
});

describe('blendRates', () => {
  test.each([
    ['only this month', [300, 10, []], { perDay: 30, weight: 1 }],
    ['only past months', [0, 0, [20, 40]], { perDay: 30, weight: 0 }],
    ['ten days weigh as much as one month', [300, 10, [10]], { perDay: 20, weight: 0.5 }],
    [
      'from six months on the past weighs no more',
      [300, 12, Array.from({ length: 12 }, () => 13)],
      { perDay: 15, weight: 1 / 6 },
    ],
    ['refunds do not make negative rates', [-300, 10, [-5]], { perDay: 0, weight: 0.5 }],
    ['nothing known', [0, 0, []], { perDay: 0, weight: 0 }],
  ] as const)('%s', (_name, [spent, days, pastRates], expected) => {
    const { perDay, weight } = blendRates(spent, days, pastRates);
    expect({ perDay, weight }).toEqual(expected);
  });
});

test('foretellingErrors compares each month with the average of the others', () => {
  const stretch = { month: '2026-01', daysBefore: 0, before: 0, daysAfter: 10 };
  const errors = foretellingErrors(
    [
      { ...stretch, after: 100 },
      { ...stretch, after: 200 },
      { ...stretch, after: 300 },
    ],
    10,
  );
  expect(errors).toEqual([-150, 0, 150]);
});
