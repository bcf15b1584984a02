import { expect, test } from 'vitest';

import { encodePgm } from './encode-pgm.ts';
import { greyOf, scaleGrey } from './grey.ts';
import { stackLines, stripAt, unstack } from './stack-lines.ts';

/** Grey paper with a dark bar. */
const page = () => {
  const data = new Uint8Array(200 * 100).fill(180);
  for (let y = 40; y < 60; y += 1) data.fill(60, y * 200 + 50, y * 200 + 150);
  return { width: 200, height: 100, data };
};

const BAR = { left: 50, top: 40, width: 100, height: 20 };

test('stacks lines enlarged, black on white, and finds the way back', () => {
  const { grey, strips } = stackLines(page(), [BAR, BAR]);
  expect(new Set([grey.data[0], Math.min(...grey.data)])).toEqual(new Set([255, 0]));
  const [first, second] = strips;
  if (first === undefined || second === undefined) throw new Error('A line was lost.');
  expect(first.height).toBe(44);
  expect(second.top).toBeGreaterThan(first.top + first.height);
  expect(stripAt(strips, second.top + 10)).toBe(second);
  // The first row and column of the stack that are black lie on the bar's corner.
  const at = grey.data.indexOf(0);
  const corner = unstack(first, { left: at % grey.width, top: Math.floor(at / grey.width), width: 10, height: 10 });
  expect(Math.abs(corner.left - BAR.left)).toBeLessThan(1.5);
  expect(Math.abs(corner.top - BAR.top)).toBeLessThan(1.5);
});

test('scales by neighbours, and keeps even light even', () => {
  const even = { width: 4, height: 3, data: new Uint8Array(12).fill(77) };
  const scaled = scaleGrey(even, { left: 0, top: 0, width: 4, height: 3 }, 9, 7);
  expect(new Set(scaled.data)).toEqual(new Set([77]));
  const step = { width: 2, height: 1, data: Uint8Array.from([0, 100]) };
  expect(Array.from(scaleGrey(step, { left: 0, top: 0, width: 2, height: 1 }, 4, 1).data)).toEqual([0, 25, 75, 100]);
});

test('weighs colours as the eye does', () => {
  const picture = {
    width: 3,
    height: 1,
    channels: 3,
    data: Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255]),
  } as const;
  expect(Array.from(greyOf(picture).data)).toEqual([76, 150, 29]);
});

test('writes a grey map whose pixels begin after the first 500 bytes', () => {
  const bytes = encodePgm({ width: 2, height: 1, data: Uint8Array.from([1, 2]) });
  expect(bytes.subarray(0, 3).toString()).toBe('P5\n');
  expect(bytes.length).toBeGreaterThan(502);
  expect(Array.from(bytes.subarray(-2))).toEqual([1, 2]);
  expect(bytes.subarray(-12, -2).toString()).toBe('\n2 1\n255\n'.padStart(10));
});
