import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, oneEditApart, oneSubstitution } from './word-distance.ts';

describe('distances of words', () => {
  it.each([
    ['total', 'total', 0],
    ['total', 'totai', 1],
    ['total', 'otal', 1],
    ['rounding', 'roundlngs', 2],
    ['', 'abc', 3],
  ])('of %s and %s is %i', (one, other, edits) => {
    expect(distance(one, other)).toBe(edits);
  });

  it('agree with each other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(oneEditApart(one, other)).toBe(distance(one, other) <= 1);
        expect(distance(one, other)).toBe(distance(other, one));
        expect(one.length === other.length && oneSubstitution(one, other) && distance(one, other) > 1).toBe(false);
      }),
    );
  });
});
