import { describe, expect, it } from 'vitest';

import { brokenLines } from './broken-lines.ts';

const letters = (text: string): number => text.length;

describe('brokenLines', () => {
  it.each([
    ['Income and spending', 20, [['Income', 'and', 'spending']]],
    ['Income and spending', 10, [['Income', 'and'], ['spending']]],
    ['Income and spending', 9, [['Income'], ['and'], ['spending']]],
    ['Donaudampfschifffahrt is long', 8, [['Donaudampfschifffahrt'], ['is', 'long']]],
  ])('breaks “%s” at %i', (text, most, expected) => {
    expect(brokenLines(text.split(' '), letters, 1, most)).toEqual(expected);
  });

  it('has no line for nothing', () => {
    expect(brokenLines([], letters, 1, 10)).toEqual([]);
  });
});
