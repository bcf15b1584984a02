import { expect, test } from 'vitest';

import { meanOf, monthsToAverage } from './report-averages.ts';

const TODAY = '2026-03-15';

test.each([
  ['2025-01-01', '2025-12-31', 12],
  ['2026-01-01', '2026-12-31', 3],
  ['2026-03-01', '2026-03-31', 1],
  ['2026-04-01', '2026-06-30', 3],
])('whole months from %s to %s count as far as they have begun: %i', (from, to, months) => {
  expect(monthsToAverage({ from, to }, TODAY)).toBe(months);
});

test('other days count in months of mean length, through today', () => {
  expect(monthsToAverage({ from: '2025-01-02', to: '2026-01-01' }, TODAY)).toBeCloseTo(11.992, 3);
  expect(monthsToAverage({ from: '2026-03-06', to: '2026-04-30' }, TODAY)).toBeCloseTo(10 / 30.436_875, 6);
});

test.each([
  [1_000, 3, 333],
  [-1_000, 3, -333],
  [-1, 3, 0],
  [5, 0, null],
])('%i divided by %i is %s', (amount, count, mean) => {
  expect(meanOf(amount, count)).toBe(mean);
});
