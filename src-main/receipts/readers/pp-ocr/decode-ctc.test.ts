import { expect, test } from 'vitest';

import { decodeCtc } from './decode-ctc.ts';

const ALPHABET = ['', '1', '7', 'I', ' '];

/** Rows of probabilities for blank, 1, 7, I and space. */
const decode = (rows: readonly (readonly number[])[], allowed: readonly number[] | null = null) =>
  decodeCtc({ data: Float32Array.from(rows.flat()), steps: rows.length, symbols: 5 }, ALPHABET, allowed);

const BLANK = [0.9, 0, 0, 0, 0];

test('merges repeats, keeps what blanks part, and remembers where and how sure', () => {
  const glyphs = decode([[0, 0.5, 0, 0, 0], [0, 0.75, 0, 0, 0], BLANK, [0, 0.5, 0, 0, 0], [0.1, 0, 0.25, 0, 0]]);
  expect(glyphs.map(({ text, from, to, confidence }) => [text, from, to, confidence])).toEqual([
    ['1', 0, 1, 0.75],
    ['1', 3, 3, 0.5],
    ['7', 4, 4, 0.25],
  ]);
});

test('keeps what the network thought of a space between two characters, whether it won or not', () => {
  const glyphs = decode([
    [0, 1, 0, 0, 0],
    [0.5, 0, 0, 0, 0.25],
    [0, 0, 1, 0, 0],
    [0.1, 0, 0, 0, 0.75],
    [0, 1, 0, 0, 0],
  ]);
  expect(glyphs.map(({ text, space }) => [text, space])).toEqual([
    ['1', 0],
    ['7', 0.25],
    ['1', 0.75],
  ]);
});

test('answers only with allowed symbols', () => {
  const rows = [[0.05, 0.25, 0, 0.7, 0]];
  expect(decode(rows).map(({ text }) => text)).toEqual(['I']);
  expect(decode(rows, [1, 2]).map(({ text, confidence }) => [text, confidence])).toEqual([['1', 0.25]]);
});
