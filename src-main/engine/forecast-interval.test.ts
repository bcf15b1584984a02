import { describe, expect, test } from 'vitest';

import { intervalReach } from './forecast-interval.ts';
import { mean } from './statistics.ts';

const leaveOneOut = (values: readonly number[]): readonly number[] =>
  values.map((value, index) => value - mean(values.toSpliced(index, 1)));

describe('intervalReach', () => {
  test.each([
    ['two months', [100, 200], 3.078],
    ['three months', [100, 200, 600], 1.886],
    ['six months', [100, 200, 600, 150, 320, 90], 1.476],
  ])('of a plain average it is the textbook prediction interval: %s', (_name, values, quantile) => {
    const months = values.length;
    const average = mean(values);
    const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (months - 1);
    expect(intervalReach(leaveOneOut(values))).toBeCloseTo(quantile * Math.sqrt(variance * (1 + 1 / months)), 6);
  });

  test.each([[[]], [[5]]])('needs two months: %j', (errors) => {
    expect(intervalReach(errors)).toBeNull();
  });

  test('is nothing when nothing was ever off', () => {
    expect(intervalReach([0, 0, 0])).toBe(0);
  });
});
