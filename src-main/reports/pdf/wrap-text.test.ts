import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wrapText } from './wrap-text.ts';

const byLength = (text: string): number => Array.from(text.replaceAll(/[\u200e\u200f]/gu, '')).length;

test.each([
  ['Corner Shop', 20, ['Corner Shop']],
  ['Corner Shop of the town', 12, ['Corner Shop', 'of the town']],
  ['one\ntwo', 20, ['one', 'two']],
  ['Donaudampfschifffahrt', 10, ['Donaudampf', 'schifffahr', 't']],
  ['', 10, ['']],
])('breaks “%s” at %i', (text, width, expected) => {
  expect(wrapText(text, width, byLength)).toEqual(expected);
});

test('keeps the direction of a text in all its lines', () => {
  expect(wrapText('שלום Shop עולם', 9, byLength).map((line) => line.charCodeAt(0))).toEqual([0x200f, 0x200f]);
});

test('no line is wider than it may be, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 12, max: 30 }), (text, width) => {
      const lines = wrapText(text, width, byLength);
      const letters = (all: string) => all.replaceAll(/[\s\u200e\u200f]/gu, '');
      expect(letters(lines.join(''))).toBe(letters(text));
      for (const line of lines) expect(byLength(line.trimEnd())).toBeLessThanOrEqual(width);
    }),
  );
});
