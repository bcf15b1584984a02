import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { longestPiece, wildcardTest } from './rules-wildcard.ts';

test.each([
  ['rewe*', 'rewe markt', true],
  ['*markt', 'rewe markt', true],
  ['rewe*443', 'rewe markt 443', true],
  ['rewe*443', 'rewe markt 4433', false],
  ['*', '', true],
  ['**', 'anything', true],
  ['rewe', 'rewe', true],
  ['rewe', 'rewe markt', false],
  ['ab*ba', 'aba', false],
  ['ab*ba', 'abba', true],
  ['a*b*c', 'a-c-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['*a*b*', 'ba', false],
  ['a.c', 'abc', false],
  ['', '', true],
])('“%s” and “%s”: %s', (pattern, text, fits) => {
  expect(wildcardTest(pattern)(text)).toBe(fits);
});

/** What `*` means, tried out place by place. */
const fitsNaively = (pattern: string, text: string): boolean => {
  if (pattern === '') return text === '';
  if (pattern[0] !== '*') return text[0] === pattern[0] && fitsNaively(pattern.slice(1), text.slice(1));
  return Array.from({ length: text.length + 1 }, (_, at) => text.slice(at)).some((rest) =>
    fitsNaively(pattern.slice(1), rest),
  );
};

const few = (letters: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((list) => list.join(''));

test('a pattern fits what trying every place finds', () => {
  fc.assert(
    fc.property(few(['a', 'b', '*'], 7), few(['a', 'b'], 9), (pattern, text) => {
      fc.pre(pattern !== '' || text === '');
      expect(wildcardTest(pattern)(text)).toBe(fitsNaively(pattern, text));
    }),
    { numRuns: 2_000 },
  );
});

test('every text that fits contains the longest piece', () => {
  fc.assert(
    fc.property(few(['a', 'b', '*'], 7), few(['a', 'b'], 9), (pattern, text) => {
      expect(!wildcardTest(pattern)(text) || text.includes(longestPiece(pattern))).toBe(true);
    }),
  );
});

test('a pattern of many stars on a long text gives up soon', () => {
  const pattern = `${'*a'.repeat(90)}*b*`;
  expect(wildcardTest(pattern)('a'.repeat(200_000))).toBe(false);
});
