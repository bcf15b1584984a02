import { payeeWords } from './merchants-fold.ts';
import { CITIES, COMMON_WORDS, LEGAL_FORMS, SHOP_WORDS, TYING_WORDS } from './similar-payees-words.ts';

/** What is left of a payee's name without branch, legal form and place. */
export type PayeeCore = {
  readonly words: readonly string[];
  /** The words without blanks between them: “Mc Donalds” and “McDonald's” are one. */
  readonly joined: string;
};

const NUMBER = /^\p{N}+$/u;
const HAS_NUMBER = /\p{N}/u;
const LETTERS = /\p{L}/gu;

/** A name of fewer letters says too little once something was taken from it. */
const FEWEST_LETTERS = 4;

const lettersIn = (words: readonly string[]): number => words.join('').match(LETTERS)?.length ?? 0;

/** “443”, “r2d4711” and “nr12” number a branch; “o2” and “3m” are names. */
const isBranchNumber = (word: string): boolean => NUMBER.test(word) || (HAS_NUMBER.test(word) && word.length > 3);

const isDropped = (word: string): boolean =>
  isBranchNumber(word) || LEGAL_FORMS.has(word) || SHOP_WORDS.has(word) || CITIES.has(word);

/** Whether the words name somebody by themselves: enough letters, and not only words that many payees share. */
const namesSomebody = (words: readonly string[]): boolean =>
  lettersIn(words) >= FEWEST_LETTERS &&
  words.some((word) => !COMMON_WORDS.has(word) && !TYING_WORDS.has(word) && !isDropped(word) && word.length > 1);

const withoutEnding = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 1 && isDropped(words[end - 1] ?? '') && !TYING_WORDS.has(words[end - 2] ?? '')) end -= 1;
  return words.slice(0, end);
};

/** Letters of an abbreviation that a point or blank took apart: “G m b H”, “S.A.”. */
const joinLetters = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let letters = '';
  for (const word of [...words, '']) {
    if (word.length === 1 && word !== '&' && !NUMBER.test(word)) {
      letters += word;
      continue;
    }
    if (letters !== '') joined.push(letters);
    letters = '';
    if (word !== '') joined.push(word);
  }
  return joined;
};

/**
 * Returns the core of a payee's name: folded, without numbers, legal forms, shop words and cities behind it. Where too little
 * would be left to tell who it is, as of “Hotel Berlin” or “Bar 25”, nothing is taken away.
 */
export const payeeCore = (name: string): PayeeCore => {
  const words = joinLetters(payeeWords(name));
  const bare = withoutEnding(words.filter((word, place) => place === 0 || !isBranchNumber(word)));
  const core = bare.length < words.length && namesSomebody(bare) ? bare : words;
  return { words: core, joined: core.join('') };
};
