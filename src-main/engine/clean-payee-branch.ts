import { incomeHit, spendingHit } from './merchants.ts';

/** A number by itself behind a word: which shop of a chain it was, or which terminal. Shorter ones are often part of a name. */
const BRANCH = /(?<=\p{L}\S* (?:.* )?)\d{3,}(?=[ ,]|$)/gu;

const MAY_NAME_BRANCH = / \d{3}/u;

/** `Café 1900`: a year that a person wrote at the end of a name; terminals write in capitals. */
const YEAR_IN_NAME = /\p{Ll}\S* (?:1[89]|20)\d{2}$/u;

const isPartOfName = (number: string, text: string): boolean =>
  [spendingHit(text), incomeHit(text)].some((hit) => hit?.pattern.split(' ').includes(number) === true);

/** Returns a payee without the numbers of its branches: `Tesco Stores 3345 London` is `Tesco Stores London`, `Trading 212` stays. */
export const withoutBranch = (text: string): string => {
  if (!MAY_NAME_BRANCH.test(text) || YEAR_IN_NAME.test(text)) return text;
  return text.replace(BRANCH, (number) => (isPartOfName(number, text) ? number : ' '));
};
