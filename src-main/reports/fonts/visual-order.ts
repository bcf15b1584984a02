import { createRequire } from 'node:module';

import type { Bidi } from 'bidi-js';

/** A stretch of text that runs one way. */
export type DirectedText = { readonly text: string; readonly rightToLeft: boolean };

/** Hebrew, Arabic and their kin, and the marks that turn the direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

// Its types are those of an ES module, which Node does not find in it.
const bidi = (createRequire(import.meta.url)('bidi-js') as () => Bidi)();

/** Tells whether some of the text may run from right to left. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Tells whether a text begins at the right: its first letter with a direction says so. */
export const isRightToLeft = (text: string): boolean =>
  hasRightToLeft(text) && bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1;

/**
 * Returns the mark that keeps the direction of a whole text in each of its lines; empty for a text that runs from left to
 * right alone.
 */
export const baseMark = (text: string): string => {
  if (!hasRightToLeft(text)) return '';
  return isRightToLeft(text) ? '\u200f' : '\u200e';
};

const mirrored = (text: string): string =>
  Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter).join('');

/**
 * Returns the parts of a line in the order in which they stand from left to right (Unicode Bidirectional Algorithm, UAX 9);
 * each part is still in reading order. The first letter with a direction decides that of the line.
 */
export const visualOrder = (line: string): readonly DirectedText[] => {
  if (!hasRightToLeft(line)) return [{ text: line, rightToLeft: false }];
  const { levels, paragraphs } = bidi.getEmbeddingLevels(line);
  const order = bidi.getReorderedIndices(line, { levels, paragraphs });
  const parts: { text: string; rightToLeft: boolean; level: number }[] = [];
  for (const index of order) {
    const level = levels[index] ?? 0;
    const last = parts.at(-1);
    const letter = line.charAt(index);
    if (last?.level === level) last.text = level % 2 === 1 ? letter + last.text : last.text + letter;
    else parts.push({ text: letter, rightToLeft: level % 2 === 1, level });
  }
  return parts.map(({ text, rightToLeft }) => ({ text: rightToLeft ? mirrored(text) : text, rightToLeft }));
};
