import { describe, expect, it } from 'vitest';

import { targetCard } from './grid-keys.ts';

describe('targetCard', () => {
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 2, 6],
    ['ArrowDown', 8, 8],
    ['ArrowUp', 5, 1],
    ['ArrowUp', 1, 1],
    ['PageDown', 5, 9],
    ['PageUp', 9, 1],
    ['Home', 7, 0],
    ['End', 2, 9],
    ['a', 2, null],
  ] as const)('%s from %i of ten cards in rows of four', (key, active, expected) => {
    expect(targetCard(key, active, 10, 4)).toBe(expected);
  });

  it('moves nowhere among none', () => expect(targetCard('Home', 0, 0, 4)).toBeNull());
});
