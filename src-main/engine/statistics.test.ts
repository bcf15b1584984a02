import { expect, test } from 'vitest';

import { lowerMedian, mean, rootMeanSquare } from './statistics.ts';

test.each([
  [[], 0, 0, 0],
  [[4], 4, 4, 4],
  [[5, 1], 3, 1, Math.sqrt(13)],
  [[9, -1, 1], 3, 1, Math.sqrt(83 / 3)],
])('%j has mean %d, lower median %d and root mean square %d', (values, average, median, rms) => {
  expect(mean(values)).toBe(average);
  expect(lowerMedian(values)).toBe(median);
  expect(rootMeanSquare(values)).toBeCloseTo(rms, 10);
});
