import { expect, test } from 'vitest';

import { forecastPoints } from './forecast-series.ts';

const actual = (date: string, amount: number) => ({ date, actual: amount, projected: null, low: null, high: null });
const projected = (date: string, amount: number) => ({
  date,
  actual: null,
  projected: amount,
  low: amount - 5,
  high: amount + 5,
});

test('the projection and its band start at the last actual day', () => {
  expect(forecastPoints([actual('2026-11-01', 10), actual('2026-11-02', 30), projected('2026-11-03', 50)])).toEqual([
    { date: '2026-11-01', actual: 10, projected: null, band: null },
    { date: '2026-11-02', actual: 30, projected: 30, band: [30, 30] },
    { date: '2026-11-03', actual: null, projected: 50, band: [45, 55] },
  ]);
});

test('a month that is over has no projection', () => {
  const points = forecastPoints([actual('2026-10-30', 10), actual('2026-10-31', 30)]);
  expect(points.every((point) => point.projected === null && point.band === null)).toBe(true);
});

test('a month that has not begun is all projection', () => {
  expect(forecastPoints([projected('2026-12-01', 5), projected('2026-12-02', 9)])[0]).toMatchObject({
    actual: null,
    projected: 5,
    band: [0, 10],
  });
});
