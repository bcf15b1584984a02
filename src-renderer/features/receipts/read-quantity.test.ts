import { describe, expect, it } from 'vitest';

import { readQuantity } from './read-quantity.ts';

describe('readQuantity', () => {
  it.each([
    ['2', 2],
    [' 1.25 ', 1.25],
    ['1,25', 1.25],
    ['', null],
    ['two', null],
    ['1,250,000', null],
    ['-1', null],
  ])('%s', (text, expected) => expect(readQuantity(text)).toBe(expected));
});
