import { expect, test } from 'vitest';

import { rowsToMove } from './move-among-cells.ts';

test.each([
  ['ArrowDown', false, 1],
  ['ArrowUp', false, -1],
  ['Enter', false, 1],
  ['Enter', true, -1],
  ['Tab', false, 0],
  ['ArrowLeft', false, 0],
])('%s (shift %s) moves %s rows', (key, shift, step) => {
  expect(rowsToMove(key, shift)).toBe(step);
});
