import { DUTCH_WORDS } from './merchant-words-dutch.ts';
import { FRENCH_WORDS } from './merchant-words-french.ts';
import { GERMAN_WORDS } from './merchant-words-german.ts';
import { HINDI_WORDS } from './merchant-words-hindi.ts';
import { SPANISH_WORDS } from './merchant-words-spanish.ts';
import { ENGLISH_WORDS } from './merchant-words.ts';
import { INCOME_CATEGORIES } from './merchants-category.ts';
import type { MerchantNames, VocabularyCategory } from './merchants-category.ts';
import { EUROPEAN_MERCHANTS } from './merchants-europe.ts';
import { payeeWords } from './merchants-fold.ts';
import { isAboutBrand } from './merchants-alone.ts';
import { INDIAN_MERCHANTS } from './merchants-india.ts';
import { AMERICAN_MERCHANTS } from './merchants-us.ts';

/** A name or word of the vocabulary that a payee contains. */
export type VocabularyHit = {
  readonly category: VocabularyCategory;
  readonly pattern: string;
  readonly confidence: number;
};

type Entry = { readonly words: readonly string[]; readonly hit: VocabularyHit };
type Index = Map<string, Entry[]>;

const BRAND = 0.9;
const LONG_BRAND = 0.95;
const SHORT_BRAND = 0.75;
const WORD = 0.7;
const TWO_WORDS = 0.8;

const confidenceOf = (pattern: string, isBrand: boolean): number => {
  const several = pattern.includes(' ');
  if (!isBrand) return several ? TWO_WORDS : WORD;
  if (several) return LONG_BRAND;
  return pattern.length < 4 ? SHORT_BRAND : BRAND;
};

const addNames = (index: Index, names: MerchantNames, isBrand: boolean): void => {
  for (const [category, list] of Object.entries(names)) {
    for (const pattern of list.split('|')) {
      const words = payeeWords(pattern);
      const entry: Entry = {
        words,
        hit: { category: category as VocabularyCategory, pattern, confidence: confidenceOf(pattern, isBrand) },
      };
      const first = words[0] ?? '';
      const same = index.get(first) ?? [];
      // Languages share words; one entry is enough where they mean the same.
      if (same.some((other) => other.hit.category === category && other.words.join(' ') === words.join(' '))) continue;
      index.set(first, [...same, entry]);
    }
  }
};

const WORDS = {
  english: ENGLISH_WORDS,
  hindi: HINDI_WORDS,
  german: GERMAN_WORDS,
  french: FRENCH_WORDS,
  spanish: SPANISH_WORDS,
  dutch: DUTCH_WORDS,
} as const;

const buildIndex = (isIncome: boolean): Index => {
  const index: Index = new Map();
  const only = (names: MerchantNames): MerchantNames =>
    Object.fromEntries(
      Object.entries(names).filter(([category]) => INCOME_CATEGORIES.has(category as VocabularyCategory) === isIncome),
    );
  for (const names of [INDIAN_MERCHANTS, EUROPEAN_MERCHANTS, AMERICAN_MERCHANTS]) addNames(index, only(names), true);
  for (const words of Object.values(WORDS)) addNames(index, only(words), false);
  return index;
};

const INCOME = buildIndex(true);
const EXPENSE = buildIndex(false);

const startsAt = (words: readonly string[], at: number, entry: Entry): boolean =>
  entry.words.every((word, offset) => words[at + offset] === word);

const lettersOf = ({ pattern }: VocabularyHit): number => pattern.length;

const longestHit = (words: readonly string[], index: Index): VocabularyHit | null => {
  let best: VocabularyHit | null = null;
  words.forEach((word, at) => {
    for (const entry of index.get(word) ?? []) {
      if (!startsAt(words, at, entry) || !isAboutBrand(words, entry.words)) continue;
      const { hit } = entry;
      const stronger =
        best === null ||
        hit.confidence > best.confidence + 0.1 ||
        (hit.confidence >= best.confidence - 0.1 && lettersOf(hit) > lettersOf(best));
      if (stronger) best = hit;
    }
  });
  return best;
};

/** How many names and words the vocabulary has. */
export const VOCABULARY_SIZE = [INCOME, EXPENSE].reduce(
  (sum, index) => sum + [...index.values()].reduce((count, entries) => count + entries.length, 0),
  0,
);

const wordCount = (names: MerchantNames): number =>
  Object.values(names).reduce((sum, list) => sum + new Set(list.split('|')).size, 0);

/** How many words of each language the vocabulary has, merchants not counted. */
export const WORDS_BY_LANGUAGE: Readonly<Record<keyof typeof WORDS, number>> = {
  english: wordCount(WORDS.english),
  hindi: wordCount(WORDS.hindi),
  german: wordCount(WORDS.german),
  french: wordCount(WORDS.french),
  spanish: wordCount(WORDS.spanish),
  dutch: wordCount(WORDS.dutch),
};

/** Returns what the vocabulary knows about spending at a payee: the longest of its names in the text, brands before words. */
export const spendingHit = (text: string): VocabularyHit | null => longestHit(payeeWords(text), EXPENSE);

/** Returns what the vocabulary knows about money coming in with this text: a salary, interest, a refund. */
export const incomeHit = (text: string): VocabularyHit | null => longestHit(payeeWords(text), INCOME);

/** Returns the merchant or word by which a text speaks of spending, or null. */
export const spendingName = (text: string): string | null => spendingHit(text)?.pattern ?? null;
