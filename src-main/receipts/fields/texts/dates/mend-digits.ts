/** Letters that readers put for digits, and the digits. */
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  C: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
  G: '6',
  b: '6',
  g: '9',
  q: '9',
  A: '4',
};

/** The characters that may stand for a digit, for use in a character class. */
export const DIGIT_LOOKS = '\\dOoQDClIi|!SsBZzGbgqA';

const digits = (text: string): string => text.replace(/\D/gu, (character) => DIGITS[character] ?? character);

/**
 * Returns texts with letters that look like digits as digits, or null where fewer than half of all their characters were digits
 * before.
 */
export const mendDigits = (texts: readonly string[]): readonly string[] | null => {
  const all = texts.join('');
  const real = all.match(/\d/gu)?.length ?? 0;
  if (real * 2 < all.length) return null;
  const mended = texts.map(digits);
  return /^\d+$/u.test(mended.join('')) ? mended : null;
};
