import type { Quantity } from './item-quantity.ts';

const BARCODE = /^\s*[#*]?\d{4,}[\dA-Z-]*\s+/u;
/** Bar codes behind the name, with the letters of the till. */
const BARCODE_BEHIND = /\s+\d{6,}[A-Z]{0,2}(?:\s[A-Z])?$/u;
const ALONE = /^[\d\s.,:*#()/-]*$/u;
const ENDING = /[\s:=*@x×$€£₹¥￥-]+$/iu;
const CURRENCY_AT_END = /(?:^|\s)(?:RM|EUR|USD|GBP|CHF|INR|Rs\.?|MYR|R\$|Rp\.?|S)$/iu;
/** Behind the first column of figures stand only figures, signs and tax letters. */
const HAS_WORD = /\p{L}{3,}/u;
const DATE = /\d{1,4}[/.-](?:\d{1,2}|\p{L}{3})[/.-]\d{2,4}/u;
const HAS_LETTER = /\p{L}{2}/u;

/** Returns the name that a row gives an item: what stands before its figures, without a bar code; empty when there is none. */
export const itemName = (text: string, figures: readonly number[], product: Quantity | null): string => {
  const stops = figures.filter((place) => place > 0 && !HAS_WORD.test(text.slice(place)));
  const start = product && product.start > 0 ? product.start : text.length;
  const end = product?.start === 0 ? 0 : Math.min(start, ...stops, text.length);
  const printed = text
    .slice(0, end)
    .replace(BARCODE, '')
    .replace(BARCODE_BEHIND, '')
    .replace(ENDING, '')
    .replace(CURRENCY_AT_END, '')
    .replace(ENDING, '')
    .trim();
  const count = ` ${product?.quantity ?? ''}`;
  const name =
    count.length > 1 && printed.endsWith(count) ? printed.slice(0, -count.length).replace(ENDING, '') : printed;
  return ALONE.test(name) || DATE.test(name) || !HAS_LETTER.test(name) ? '' : name;
};
