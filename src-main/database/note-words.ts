const SEPARATORS = /[^\p{L}\p{N}]+/u;
const MARKS = /\p{M}+/gu;

/** Returns SQL for what the index over notes holds of a row: its notes and its tags. */
export const indexedText = (row: string): string => `${row}.notes || ' ' || ${row}.tags`;

/** Returns SQL that tells whether a row has anything for that index. */
export const isIndexed = (row: string): string => `(${row}.notes <> '' OR ${row}.tags <> '')`;

/** Splits a text into words without case and accents, as the index over notes does. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .split(SEPARATORS)
    .filter((word) => word !== '');

/** Tells whether every sought word begins a word of the text. */
export const hasWords = (text: string, sought: readonly string[]): boolean => {
  const words = wordsOf(text);
  return sought.every((part) => words.some((word) => word.startsWith(part)));
};
