import type { Word } from '../../page.ts';

const SIGN =
  '(?:\\p{Sc}|RM|MYR|R[5S]|Rs\\.?|INR|USD|EUR|GBP|CHF|SFr\\.?|Fr\\.?|SGD|S\\$|AUD|A\\$|CAD|C\\$|BRL|R\\$|Rp\\.?|IDR|kr\\.?|PHP|HK\\$|NT\\$|JPY|THB)';
const FIGURE = "\\(?[-+−–]?\\s?\\d[\\d.,'’ ]*[-−–]?\\)?";
/** An amount may carry a sign before or behind it, and, behind its cents, the letter of its tax rate. */
const AMOUNT = new RegExp(
  `^[*:=]?[-+−–]?(?:${SIGN}\\s?)?(?:${FIGURE})\\s?(?:${SIGN})?(?:[/-]{1,2})?(?:%|(?<=[.,]\\d{2})\\s?[A-Z*]{1,2})?$`,
  'iu',
);
const SIGN_ALONE = new RegExp(`^[(:=-]*${SIGN}[):.-]*$`, 'iu');
const RATE_LETTER = /^[A-Z*]{1,2}$/u;
const DATE_OR_TIME = /^\d{1,4}[/.:-]\d{1,2}(?:[/.:-]\d{1,4})+$|^\d{1,2}:\d{2}/u;
const LONGEST = 14;

/** Tells whether a word looks like an amount: digits with separators, with or without a currency sign. */
export const looksLikeAmount = (text: string): boolean =>
  text.length <= LONGEST && AMOUNT.test(text) && !DATE_OR_TIME.test(text);

/** Tells whether a word is a currency sign or code that stands alone, such as `RM` or `(EUR)`. */
export const isCurrencySign = (text: string): boolean => SIGN_ALONE.test(text);

/** Returns the label at the left of a row, and the words at its right end that look like amounts or currency signs. */
export const splitAmounts = (words: readonly Word[]): { readonly label: string; readonly amounts: readonly Word[] } => {
  let end = words.length;
  if (RATE_LETTER.test(words.at(-1)?.text ?? '') && looksLikeAmount(words.at(-2)?.text ?? '')) end -= 1;
  let start = end;
  const textAt = (place: number): string => words[place]?.text ?? '';
  while (start > 0 && (looksLikeAmount(textAt(start - 1)) || isCurrencySign(textAt(start - 1)))) start -= 1;
  const amounts = words.slice(start, end);
  if (!amounts.some(({ text }) => looksLikeAmount(text))) return { label: joined(words), amounts: [] };
  return { label: joined(words.slice(0, start)), amounts };
};

const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
