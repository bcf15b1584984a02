import { foldText } from '../../engine/merchants-fold.ts';

export { foldText };

/** Returns the folded words of a text separated by single spaces; punctuation, underscores and camelCase separate words. */
export const foldWords = (text: string): string =>
  foldText(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

const BLANKS = /\s+/gu;
const UNEVEN = /\s\s|[^\S ]/u;

/** Returns the text with runs of white space, also no-break ones, as one space. */
export const squeeze = (text: string): string => (UNEVEN.test(text) ? text.replace(BLANKS, ' ') : text).trim();
