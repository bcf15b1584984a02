import { expect, test } from 'vitest';

import { meanOf, monthsToAverage } from './report-averages.ts';

const NOW = { today: '2026-03-15', lastEntry: null };

test.each([
  ['2025-01-01', '2025-12-31', 12],
  ['2026-01-01', '2026-12-31', 3],
  ['2026-03-01', '2026-03-31', 1],
  ['2026-04-01', '2026-06-30', 3],
])('whole months from %s to %s count as far as they have begun: %i', (from, to, months) => {
  expect(monthsToAverage({ from, to }, NOW)).toBe(months);
});

test('other days count in months of mean length, through today', () => {
  expect(monthsToAverage({ from: '2025-01-02', to: '2026-01-01' }, NOW)).toBeCloseTo(11.992, 3);
  expect(monthsToAverage({ from: '2026-03-06', to: '2026-04-30' }, NOW)).toBeCloseTo(10 / 30.436_875, 6);
});

test('what is entered ahead is divided by the months through it', () => {
  const ahead = { ...NOW, lastEntry: '2026-05-02' };
  expect(monthsToAverage({ from: '2026-01-01', to: '2026-12-31' }, ahead)).toBe(5);
  expect(monthsToAverage({ from: '2026-04-23', to: '2026-12-30' }, ahead)).toBeCloseTo(252 / 30.436_875, 6);
  expect(monthsToAverage({ from: '2026-03-06', to: '2026-12-30' }, ahead)).toBeCloseTo(58 / 30.436_875, 6);
});

test.each([
  [1_000, 3, 333],
  [-1_000, 3, -333],
  [-1, 3, 0],
  [5, 0, null],
])('%i divided by %i is %s', (amount, count, mean) => {
  expect(meanOf(amount, count)).toBe(mean);
});
