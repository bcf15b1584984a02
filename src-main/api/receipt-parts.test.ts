import { expect, test } from 'vitest';

import { numberParts } from './receipt-parts.ts';
import type { PartPlace } from './receipt-parts.ts';

const at = (sheet: number, left = 0): PartPlace => ({
  sheet,
  words: [{ text: 'Shop', box: { left, top: 0, width: 100, height: 50 } }],
});

const found = (part: number, place: PartPlace) => ({ ...place, part, isReceipt: true });
const none = (part: number, place: PartPlace) => ({ ...place, part, isReceipt: false });

test.each([
  ['in their order the first time', [], [at(0), at(1)], [0, 1]],
  [
    'as before, when a page between them is read now',
    [found(0, at(0)), found(1, at(2))],
    [at(0), at(1), at(2)],
    [0, 2, 1],
  ],
  ['as before, when the first is not found again', [found(0, at(0)), found(1, at(1))], [at(1)], [1]],
  ['by their place on the page', [found(0, at(0, 0)), found(1, at(0, 500))], [at(0, 490), at(0, 10)], [1, 0]],
  ['the new one of a page behind', [found(0, at(0, 500))], [at(0, 0), at(0, 510)], [1, 0]],
  ['in place of none', [none(0, at(0))], [at(1), at(2)], [0, 1]],
  ['without words by their page', [found(0, { sheet: 0, words: [] })], [at(0)], [0]],
] as const)('receipts on a file are numbered %s', (_, known, places, numbers) => {
  expect(numberParts(known, places)).toEqual(numbers);
});
