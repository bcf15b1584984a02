import { expect, test } from 'vitest';

import { baseMark, isRightToLeft, visualOrder } from './visual-order.ts';

const parts = (line: string): readonly string[] =>
  visualOrder(line).map(({ text, rightToLeft }) => (rightToLeft ? `←${text}` : text));

test.each([
  ['Corner Shop 12', ['Corner Shop 12']],
  ['שלום 12 עולם', ['← עולם', '12', '←שלום ']],
  ['Shop שלום 12', ['Shop ', '12', '←שלום ']],
  ['قهوة (Café) 24', ['24', '←( ', 'Café', '←قهوة )']],
])('orders “%s” from left to right', (line, expected) => {
  expect(parts(line)).toEqual(expected);
});

test('keeps every letter', () => {
  const line = 'אב 𞤀𞤁 12 (x) \u{10FFFD}';
  const letters = (text: string) => Array.from(text).toSorted().join('').replaceAll(/[()]/gu, '');
  expect(
    letters(
      visualOrder(line)
        .map(({ text }) => text)
        .join(''),
    ),
  ).toBe(letters(line));
});

test('knows on which side a text begins', () => {
  expect(isRightToLeft('12 שלום')).toBe(true);
  expect(isRightToLeft('Shop שלום')).toBe(false);
  expect(isRightToLeft('Shop')).toBe(false);
  expect([baseMark('שלום Shop'), baseMark('Shop שלום'), baseMark('Shop')]).toEqual(['\u200f', '\u200e', '']);
});
