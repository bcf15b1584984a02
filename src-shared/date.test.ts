import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, daysBetween, daysInMonth, isIsoDate, isoDate } from './date.ts';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isIsoDate', () => {
  test.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['0000-01-01', false],
    ['', false],
  ])('%s: %s', (text, real) => {
    expect(isIsoDate(text)).toBe(real);
  });

  test('every date it accepts is built from its own numbers', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(isIsoDate(date)).toBe(true);
        const [year, month, day] = date.split('-').map(Number);
        expect(isoDate(year ?? 0, month ?? 0, day ?? 0)).toBe(date);
      }),
    );
  });
});

test.each([
  [2026, 2, 31, null],
  [2026, 3, 1, '2026-03-01'],
  [26, 3, 1, '0026-03-01'],
  [10_000, 1, 1, null],
])('%d %d %d is %s', (year, month, day, date) => {
  expect(isoDate(year, month, day)).toBe(date);
});

test.each([
  [2026, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2026, 4, 30],
  [2026, 12, 31],
])('%i-%i has %i days', (year, month, length) => {
  expect(daysInMonth(year, month)).toBe(length);
});

describe('counting days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (date, count, later) => {
    expect(addDays(date, count)).toBe(later);
  });

  test('adding and measuring undo each other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (date, count) => {
        expect(daysBetween(date, addDays(date, count))).toBe(count);
        expect(addDays(addDays(date, count), -count)).toBe(date);
      }),
    );
  });
});
