import { expect, test } from 'vitest';

import { rowsOf } from './rows.ts';
import type { Piece } from './rows.ts';

const piece = (text: string, x: number, y: number, height = 20): Piece => ({
  words: [{ text, confidence: 1, box: { left: x - 30, top: y - height / 2, width: 60, height } }],
  x,
  y,
  height,
});

const textsOf = (pieces: readonly Piece[], slope = 0): readonly string[] =>
  rowsOf(pieces, slope).map((line) => line.words.map((word) => word.text).join(' '));

test('puts what stands side by side on one line, from the top and from the left', () => {
  expect(
    textsOf([piece('9.50', 400, 101), piece('TOTAL', 50, 98), piece('MILK', 50, 60), piece('1.20', 400, 63)]),
  ).toEqual(['MILK 1.20', 'TOTAL 9.50']);
});

test('follows lines that lean by more than a line', () => {
  const pieces = [piece('A', 0, 100), piece('1', 800, 132), piece('B', 0, 130), piece('2', 800, 162)];
  expect(textsOf(pieces, 0.04)).toEqual(['A 1', 'B 2']);
});

test('keeps a tall figure on the line whose middle it shares', () => {
  expect(textsOf([piece('TOTAL', 50, 100), piece('88.00', 400, 106, 44), piece('CASH', 50, 135)])).toEqual([
    'TOTAL 88.00',
    'CASH',
  ]);
});

test('bounds a line by its words', () => {
  const [line] = rowsOf([piece('A', 50, 100), piece('B', 300, 104)]);
  expect(line?.box).toEqual({ left: 20, top: 90, width: 310, height: 24 });
});
