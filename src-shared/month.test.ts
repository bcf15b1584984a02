import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, isIsoDate } from './date.ts';
import { addMonths, firstDay, isMonth, lastDay, monthLength, monthOf } from './month.ts';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test.each([
  ['2026-02', true],
  ['2026-00', false],
  ['2026-13', false],
  ['2026-2', false],
  ['2026-02-01', false],
])('%s is a month: %s', (text, real) => {
  expect(isMonth(text)).toBe(real);
});

describe('addMonths', () => {
  test.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -15, '2024-12'],
    ['2026-03', 0, '2026-03'],
    ['0999-12', 1, '1000-01'],
  ])('%s and %i is %s', (month, count, later) => {
    expect(addMonths(month, count)).toBe(later);
  });

  test('going there and back returns to the month', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -1_000, max: 1_000 }), (month, count) => {
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
      }),
    );
  });
});

test('the last day is real, belongs to the month, and the next one starts the next month', () => {
  fc.assert(
    fc.property(months, (month) => {
      expect(isIsoDate(lastDay(month))).toBe(true);
      expect(monthOf(lastDay(month))).toBe(month);
      expect(addDays(lastDay(month), 1)).toBe(firstDay(addMonths(month, 1)));
      expect(Number(lastDay(month).slice(8))).toBe(monthLength(month));
    }),
  );
});
