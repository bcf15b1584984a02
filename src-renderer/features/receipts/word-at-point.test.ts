import { describe, expect, it } from 'vitest';

import { boxAround, boxAtPoint } from './word-at-point.ts';

const at = (left: number, top: number, width: number, height: number) => ({ box: { left, top, width, height } });

const words = [at(0, 0, 100, 20), at(110, 0, 40, 20), at(0, 0, 300, 60)];

describe('boxAtPoint', () => {
  it.each([
    [{ x: 50, y: 10 }, 0],
    [{ x: 120, y: 10 }, 1],
    [{ x: 120, y: 40 }, 2],
    [{ x: 120, y: 80 }, -1],
  ])('%j', (point, expected) => expect(boxAtPoint(words, point)).toBe(expected));
});

describe('boxAround', () => {
  it('holds all of them', () => {
    expect(boxAround([at(10, 5, 20, 10), at(40, 2, 10, 10)])).toEqual({ left: 10, top: 2, width: 40, height: 13 });
  });
  it('is none around none', () => expect(boxAround([])).toBeNull());
});
