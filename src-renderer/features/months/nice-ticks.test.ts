import { expect, test } from 'vitest';

import { niceTicks } from './nice-ticks.ts';

test.each([
  { lowest: 0, highest: 17_000_000, ticks: [0, 5_000_000, 10_000_000, 15_000_000, 20_000_000] },
  { lowest: 0, highest: 7_400_000, ticks: [0, 2_000_000, 4_000_000, 6_000_000, 8_000_000] },
  { lowest: -1_251_453, highest: 47_220_320, ticks: [-20_000_000, 0, 20_000_000, 40_000_000, 60_000_000] },
  { lowest: 30, highest: 80, ticks: [0, 20, 40, 60, 80] },
  { lowest: 0, highest: 0, ticks: [0, 1] },
])('from $lowest to $highest', ({ lowest, highest, ticks }) => {
  expect(niceTicks(lowest, highest)).toEqual(ticks);
});
