import { expect, test } from 'vitest';

import { turnPicture } from './turn-picture.ts';

const picture = { width: 3, height: 2, channels: 1, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) } as const;

test.each([
  [0, [1, 2, 3, 4, 5, 6]],
  [90, [4, 1, 5, 2, 6, 3]],
  [180, [6, 5, 4, 3, 2, 1]],
  [270, [3, 6, 2, 5, 1, 4]],
] as const)('turns a picture by %i degrees clockwise', (turn, pixels) => {
  const turned = turnPicture(picture, turn);
  expect(Array.from(turned.data)).toEqual(pixels);
  expect(turned.width * turned.height).toBe(6);
  expect(turned.width).toBe(turn === 90 || turn === 270 ? 2 : 3);
});

test('keeps the channels of a pixel together', () => {
  const colour = { width: 2, height: 1, channels: 3, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) } as const;
  expect(Array.from(turnPicture(colour, 180).data)).toEqual([4, 5, 6, 1, 2, 3]);
});
