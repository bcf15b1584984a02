import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { followDays } from './follow-days.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('each new day is told once, soon after it began', () => {
  let today = '2026-03-31';
  const told: string[] = [];
  followDays(
    () => today,
    () => told.push(today),
  );
  vi.advanceTimersByTime(3_600_000);
  expect(told).toEqual([]);
  today = '2026-04-01';
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['2026-04-01']);
  vi.advanceTimersByTime(3_600_000);
  expect(told).toHaveLength(1);
});
