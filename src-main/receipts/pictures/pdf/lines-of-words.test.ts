import { describe, expect, test } from 'vitest';

import type { Word } from '../../page.ts';
import { linesOfWords } from './lines-of-words.ts';

const word = (text: string, left: number, top: number, width = text.length * 10): Word => ({
  text,
  confidence: 1,
  box: { left, top, width, height: 20 },
});

const textOf = (words: readonly Word[]): readonly string[] =>
  linesOfWords(words).map((line) => line.words.map(({ text }) => text).join(' '));

describe('linesOfWords', () => {
  test('orders lines from the top down and words from left to right', () => {
    expect(textOf([word('3.40', 200, 50), word('Milk', 0, 10), word('Bread', 0, 52), word('1.29', 200, 8)])).toEqual([
      'Milk 1.29',
      'Bread 3.40',
    ]);
  });

  test('keeps lines apart that are close', () => {
    expect(textOf([word('One', 0, 0), word('Two', 0, 15), word('Three', 0, 30)])).toEqual(['One', 'Two', 'Three']);
  });

  test('joins runs that touch, and spans both', () => {
    const [line] = linesOfWords([word('To', 0, 0), word('tal', 21, 2), word('EUR', 56, 0)]);
    expect(line?.words.map(({ text }) => text)).toEqual(['Total', 'EUR']);
    expect(line?.words[0]?.box).toEqual({ left: 0, top: 0, width: 51, height: 22 });
    expect(line?.box).toEqual({ left: 0, top: 0, width: 86, height: 22 });
  });

  test('drops a word that is written twice for bold', () => {
    expect(textOf([word('TOTAL', 10, 10), word('TOTAL', 11, 10)])).toEqual(['TOTAL']);
  });

  test('keeps equal words that stand side by side', () => {
    expect(textOf([word('2', 0, 0), word('2', 20, 0)])).toEqual(['2 2']);
  });

  test('does not join words on top of each other', () => {
    expect(textOf([word('COPY', 0, 0), word('12.00', 5, 0)])).toEqual(['COPY 12.00']);
  });

  test('of nothing are none', () => {
    expect(linesOfWords([])).toEqual([]);
  });
});
