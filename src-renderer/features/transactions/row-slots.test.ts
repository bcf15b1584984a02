import { expect, it } from 'vitest';

import { createSlots } from './row-slots.ts';

const slotsByRow = (placed: readonly { row: number; slot: number }[]): Record<number, number> =>
  Object.fromEntries(placed.map(({ row, slot }) => [row, slot]));

it('keeps the element of a row that stays and uses those of rows that leave', () => {
  const place = createSlots();
  place({ from: 0, to: 4, pinned: 0 });
  const { placed, base } = place({ from: 2, to: 6, pinned: 2 });
  expect(slotsByRow(placed)).toEqual({ 2: 2, 3: 3, 4: 4, 5: 0, 6: 1 });
  expect(base).toBe(0);
});

it('counts places anew after a jump, and keeps the pinned row', () => {
  const place = createSlots();
  place({ from: 0, to: 3, pinned: 1 });
  const { placed, base } = place({ from: 1000, to: 1003, pinned: 1 });
  expect(base).toBe(1000);
  expect(slotsByRow(placed)).toEqual({ 1: 1, 1000: 0, 1001: 2, 1002: 3, 1003: 4 });
});

it('answers the same when it is asked again', () => {
  const place = createSlots();
  place({ from: 0, to: 9, pinned: 3 });
  const first = place({ from: 6, to: 15, pinned: 3 });
  expect(place({ from: 6, to: 15, pinned: 3 })).toEqual(first);
});
