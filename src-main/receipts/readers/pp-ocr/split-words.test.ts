import { expect, test } from 'vitest';

import type { Glyph } from './decode-ctc.ts';
import { splitWords } from './split-words.ts';

const PITCH = 3;

/** Lays characters out evenly; where the text has a space, the next is a step and a third away and a space was thought of. */
const glyphsOf = (text: string, space: number): readonly Glyph[] => {
  let step = 0;
  return Array.from(text).flatMap((character, index) => {
    if (character === ' ') return [];
    const isAfterSpace = text[index - 1] === ' ';
    step += isAfterSpace ? PITCH + 1 : PITCH;
    return [{ text: character, confidence: 0.9, from: step, to: step, space: isAfterSpace ? space : 0.0001 }];
  });
};

const texts = (text: string, space: number): readonly string[] =>
  splitWords(glyphsOf(text, space), 200).map((run) => run.text);

test.each([
  ['LOT 276 JALAN BANTING', 0.9],
  ['LOT 276 JALAN BANTING', 0.2],
  ['03/05/2018 20:24', 0.3],
])('parts %s where the network held a space for %d likely', (text, space) => {
  expect(texts(text, space)).toEqual(text.split(' '));
});

test('keeps together what has no thought of a space, and the points of amounts', () => {
  expect(texts('Description', 0)).toEqual(['Description']);
  expect(texts('1234. 50', 0.02)).toEqual(['1234.50']);
  expect(texts('AB 12. 50', 0.2)).toEqual(['AB', '12.50']);
});

test('folds full-width characters and Chinese points', () => {
  expect(texts('ＲＭ１２。５０', 0)).toEqual(['RM12.50']);
  expect(texts('2×￥800', 0)).toEqual(['2x¥800']);
});

test('places words along the line', () => {
  const [first, second] = splitWords(glyphsOf('AAAA BBBB', 0.9), 40);
  expect(first?.from).toBeCloseTo(0.05, 1);
  expect((second?.from ?? 0) - (first?.to ?? 1)).toBeGreaterThan(0);
  expect(second?.to).toBeLessThanOrEqual(1);
});

test('finds no words in nothing', () => {
  expect(splitWords([], 10)).toEqual([]);
});
