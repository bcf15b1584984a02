import { expect, test } from 'vitest';

import { moveItem } from './move-item.ts';

test.each([
  { index: 0, step: 1, expected: ['b', 'a', 'c'] },
  { index: 2, step: -2, expected: ['c', 'a', 'b'] },
  { index: 0, step: -1, expected: ['a', 'b', 'c'] },
  { index: 2, step: 1, expected: ['a', 'b', 'c'] },
  { index: 7, step: -1, expected: ['a', 'b', 'c'] },
])('moving item $index by $step', ({ index, step, expected }) => {
  expect(moveItem(['a', 'b', 'c'], index, step)).toEqual(expected);
});
