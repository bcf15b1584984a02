import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findBlobs } from './find-blobs.ts';
import { smallestBox } from './smallest-box.ts';
import { boundsOf } from './text-box.ts';

const SIZE = 160;

/** A filled rectangle of length by height around the middle, leaning by an angle. */
const drawn = (length: number, height: number, angle: number) => {
  const data = new Float32Array(SIZE * SIZE);
  for (let y = 0; y < SIZE; y += 1)
    for (let x = 0; x < SIZE; x += 1) {
      const [dx, dy] = [x + 0.5 - SIZE / 2, y + 0.5 - SIZE / 2];
      const u = dx * Math.cos(angle) + dy * Math.sin(angle);
      const v = dy * Math.cos(angle) - dx * Math.sin(angle);
      if (Math.abs(u) <= length / 2 && Math.abs(v) <= height / 2) data[y * SIZE + x] = 0.75;
    }
  return { width: SIZE, height: SIZE, data };
};

test('finds the box of a leaning bar', () => {
  const bars = fc.record({
    length: fc.integer({ min: 60, max: 120 }),
    height: fc.integer({ min: 8, max: 20 }),
    angle: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  });
  fc.assert(
    fc.property(bars, ({ length, height, angle }) => {
      const [blob, ...others] = findBlobs(drawn(length, height, angle), 0.3);
      expect(others).toEqual([]);
      if (blob === undefined) throw new Error('Nothing was found.');
      const box = smallestBox(blob);
      expect(blob.score).toBeCloseTo(0.75);
      expect(Math.abs(box.width - length)).toBeLessThan(3);
      expect(Math.abs(box.height - height)).toBeLessThan(3);
      expect(Math.abs(box.angle - angle)).toBeLessThan(0.05);
      expect(Math.hypot(box.x - SIZE / 2, box.y - SIZE / 2)).toBeLessThan(1.5);
    }),
    { numRuns: 40 },
  );
});

test('keeps blobs apart that do not touch, and joins what touches at a corner', () => {
  const data = new Float32Array(25);
  for (const at of [0, 6, 4, 22]) data[at] = 1;
  expect(findBlobs({ width: 5, height: 5, data }, 0.5).map((blob) => blob.area)).toEqual([2, 1, 1]);
});

test('bounds a part of a level and of a turned box', () => {
  const box = { x: 50, y: 20, width: 40, height: 10, angle: 0 };
  expect(boundsOf(box, 0.5, 1)).toEqual({ left: 50, top: 15, right: 70, bottom: 25 });
  const { left, right } = boundsOf({ ...box, angle: Math.PI }, 0.5, 1);
  expect([left, right].map(Math.round)).toEqual([30, 50]);
});
