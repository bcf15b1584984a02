import { foldText as foldAny } from '../../engine/merchants-fold.ts';

const [ASCII_END, LATIN_END] = [0x80, 0x250];

/** What each letter of the Latin scripts beyond ASCII folds to, as far as it was met. */
const foldedLetters: string[] = [];

const foldLetter = (code: number): string => (foldedLetters[code] ??= foldAny(String.fromCharCode(code)));

/** Folds text in lower case letter by letter; null where it holds other letters than Latin ones. */
const foldLatin = (lower: string): string | null => {
  let folded = '';
  let done = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < ASCII_END) continue;
    if (code >= LATIN_END) return null;
    folded += lower.slice(done, at) + foldLetter(code);
    done = at + 1;
  }
  return done === 0 ? lower : folded + lower.slice(done);
};

/** Returns the text in lower case without accents, as the engine folds it, so that `Empfänger` and `EMPFANGER` compare equal. */
export const foldText = (text: string): string => {
  const lower = text.toLowerCase();
  return foldLatin(lower) ?? foldAny(lower);
};

/** Returns the folded words of a text separated by single spaces; punctuation, underscores and camelCase separate words. */
export const foldWords = (text: string): string =>
  foldText(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

const BLANKS = /\s+/gu;
/** A space beside another or at an end, or what may be another kind of blank. Without `u`, which doubles the time for nothing here. */
const UNEVEN = / {2}|[^ -\u009f\u00a1-\u167f]|^ | $/;

/** Returns the text with runs of white space, also no-break ones, as one space, and without those at its ends. */
export const squeeze = (text: string): string => (UNEVEN.test(text) ? text.replace(BLANKS, ' ').trim() : text);
