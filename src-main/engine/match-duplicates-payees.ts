const NOT_WORDS = /[^\p{L}\p{N}]+/gu;
const SIMILAR_SHARE = 0.5;
const SIMILAR_PAIRS = 0.6;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(NOT_WORDS, ' ')
    .trim()
    .split(' ')
    .filter((word) => word.length > 2 && !/^\d+$/u.test(word));

const letterPairs = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/** The share of letter pairs that two texts have in common, 0–1 (Sørensen–Dice coefficient). */
const pairShare = (a: string, b: string): number => {
  const left = letterPairs(a);
  const right = letterPairs(b);
  const rest = new Map<string, number>();
  for (const pair of left) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  const common = right.filter((pair) => {
    const count = rest.get(pair) ?? 0;
    if (count > 0) rest.set(pair, count - 1);
    return count > 0;
  });
  return (2 * common.length) / Math.max(1, left.length + right.length);
};

/** Tells whether a bank text has words that can name a payee. */
export const hasWords = (text: string): boolean => wordsOf(text).length > 0;

type Similarity = (a: string, b: string) => boolean;

const alike = (first: readonly string[], second: readonly string[]): boolean => {
  if (first.length === 0 || second.length === 0) return true;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.filter((word) => long.includes(word)).length >= short.length * SIMILAR_SHARE) return true;
  return pairShare(first.join(''), second.join('')) >= SIMILAR_PAIRS;
};

/**
 * Builds the test whether two bank texts may name the same payee: half the words of the shorter are in the longer, or most
 * letters agree. A text without words is similar to everything, since nothing speaks against it. Words are remembered.
 */
export const createSimilarity = (): Similarity => {
  const known = new Map<string, readonly string[]>();
  const words = (text: string): readonly string[] => {
    const found = known.get(text) ?? wordsOf(text);
    known.set(text, found);
    return found;
  };
  return (a, b) => a === b || alike(words(a), words(b));
};
