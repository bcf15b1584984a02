import { describe, expect, it } from 'vitest';

import { moveByKey, nextEditable } from './grid-keys.ts';

const bounds = { rows: 100, columns: 5, pageRows: 20 };

describe('moveByKey', () => {
  it.each([
    ['ArrowDown', false, { row: 6, column: 2 }],
    ['ArrowUp', false, { row: 4, column: 2 }],
    ['ArrowDown', true, { row: 99, column: 2 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['PageDown', false, { row: 25, column: 2 }],
    ['PageUp', false, { row: 0, column: 2 }],
    ['ArrowRight', false, { row: 5, column: 3 }],
    ['ArrowLeft', false, { row: 5, column: 1 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 4 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 4 }],
    ['x', false, null],
  ] as const)('%s (ctrl %s)', (key, ctrl, to) => {
    expect(moveByKey({ row: 5, column: 2 }, { key, ctrl }, bounds)).toEqual(to);
  });

  it('stays on the grid at its edges', () => {
    expect(moveByKey({ row: 99, column: 4 }, { key: 'ArrowDown', ctrl: false }, bounds)).toEqual({
      row: 99,
      column: 4,
    });
    expect(moveByKey({ row: 0, column: 0 }, { key: 'ArrowLeft', ctrl: false }, bounds)).toEqual({ row: 0, column: 0 });
  });
});

describe('nextEditable', () => {
  const editable = [false, true, false, true];
  it.each([
    [{ row: 0, column: 1 }, 1, { row: 0, column: 3 }],
    [{ row: 0, column: 3 }, 1, { row: 1, column: 1 }],
    [{ row: 1, column: 1 }, -1, { row: 0, column: 3 }],
    [{ row: 9, column: 3 }, 1, null],
    [{ row: 0, column: 1 }, -1, null],
  ] as const)('from %j by %d', (from, step, to) => {
    expect(nextEditable(from, editable, 10, step)).toEqual(to);
  });
});
