import { describe, expect, it } from 'vitest';

import { canvasHeight, rowWindow, scrollTopFor } from './row-window.ts';

const HEIGHT = 600;

describe.each([20, 100_000, 1_000_000, 10_000_000])('a list of %d rows', (count) => {
  const end = canvasHeight(count) - HEIGHT;

  it('is no taller than a browser draws', () => {
    expect(canvasHeight(count)).toBeLessThan(2 ** 24);
  });

  it('begins with its first row and ends with its last', () => {
    expect(rowWindow(count, { scrollTop: 0, height: HEIGHT })).toMatchObject({ first: 0, lift: 0 });
    expect(rowWindow(count, { scrollTop: end, height: HEIGHT }).last).toBe(count - 1);
  });

  it.each([0, 0.3, 0.77, 1])('scrolls any row into view from %d of its length', (share) => {
    const row = Math.floor((count - 1) * share);
    for (const scrollTop of [0, Math.floor(end / 3), end]) {
      const there = { scrollTop: scrollTopFor(row, count, { scrollTop, height: HEIGHT }), height: HEIGHT };
      const { first, last } = rowWindow(count, there);
      expect(first).toBeLessThanOrEqual(row);
      expect(last).toBeGreaterThanOrEqual(row);
    }
  });
});

it('draws to scale as long as the rows fit', () => {
  expect(rowWindow(100_000, { scrollTop: 36_000, height: 600 })).toEqual({ first: 1000, last: 1015, lift: 0 });
});

it('does not move for a row in view', () => {
  expect(scrollTopFor(5, 100, { scrollTop: 40, height: 600 })).toBe(40);
});
