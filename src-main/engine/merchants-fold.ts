const MARKS = /\p{M}+/gu;
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
const SPECIAL_LETTERS = /[ßłøæœıđðþ]/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/u;
const APOSTROPHES = /['’`´]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}&]+/gu;

/** Returns the text in lower case without accents, so that `Empfänger` and `EMPFANGER` compare equal. */
export const foldText = (text: string): string => {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter);
};

/** Returns the folded words of a payee; an apostrophe joins (`McDonald's` is one word), everything else separates. */
export const payeeWords = (text: string): readonly string[] =>
  foldText(text).replace(APOSTROPHES, '').replace(BETWEEN_WORDS, ' ').trim().split(' ');
