import { describe, expect, test } from 'vitest';

import { intactShare } from './intact-share.ts';

const rows = (...values: readonly (readonly number[])[]) => ({
  width: values[0]?.length ?? 0,
  height: values.length,
  channels: 1 as const,
  data: Uint8Array.from(values.flat()),
});

describe('intactShare', () => {
  test.each([
    ['nothing missing', rows([1, 2], [3, 4]), 1],
    ['half', rows([1, 2], [7, 7]), 0.5],
    ['all of one colour', rows([7, 7], [7, 7]), 0],
    ['a row of one colour before the end', rows([1, 2], [7, 7], [1, 2], [7, 7]), 0.75],
  ])('of %s', (_, picture, share) => {
    expect(intactShare(picture)).toBe(share);
  });

  test('compares colours, not bytes', () => {
    const data = Uint8Array.from([1, 2, 3, 9, 9, 9, 4, 5, 6, 4, 5, 6]);
    expect(intactShare({ width: 2, height: 2, channels: 3, data })).toBe(0.5);
  });
});
