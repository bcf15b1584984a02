import { expect, test } from 'vitest';

import { wordsArea } from './receipt-crop.ts';

const word = (left: number, top: number, width: number, height: number) => ({
  text: 'x',
  box: { left, top, width, height },
});

const SIZE = { width: 1000, height: 2000 };

test.each([
  ['no words, nothing to cut to', [], null],
  [
    'a receipt in the middle of a page',
    [word(400, 500, 100, 20), word(380, 880, 40, 20)],
    { left: 356, top: 476, width: 168, height: 448 },
  ],
  ['never beyond the edges', [word(0, 0, 100, 200)], { left: 0, top: 0, width: 112, height: 212 }],
  ['nearly all of it stays as it is', [word(20, 20, 950, 1900)], null],
] as const)('%s', (_, words, area) => {
  expect(wordsArea(words, SIZE)).toEqual(area);
});
