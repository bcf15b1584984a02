import { readFigure } from '../amounts/number-readings.ts';
import type { NumberStyle } from '../amounts/number-style.ts';

/** How many of what at which price; `unitPrice` is minor units, `end` the place behind it in the text. */
export type Quantity = {
  readonly quantity: number;
  readonly unit: string | null;
  readonly unitPrice: number | null;
  readonly start: number;
  readonly end: number;
};

const UNITS = 'kgs?|g|gr|ml|cl|ltr|lt|l|lbs?|oz|m|pcs?|stk|stuks?|st|ea|un|uds?|pz|unit|nos?|pkt|btl|ctn';
const SIGN = '(?:\\p{Sc}|RM|Rs\\.?|EUR|CHF|USD|GBP|R\\$|Rp\\.?)?';
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,3})?';
const PRICE = "\\d[\\d.,']*";
/** `2 x 3.50`, `0,456 kg x 2,99 EUR/kg`, `3 @ RM1.20`. */
const TIMES = new RegExp(
  `(?<![\\d.,])(?<count>${NUMBER})\\s?(?<unit>${UNITS})?\\.?\\s?[x×*@]\\s?${SIGN}\\s?(?<price>${PRICE})(?:\\s?(?:EUR|CHF)?\\s?/\\s?(?<per>${UNITS})\\b)?`,
  'iu',
);
/** `2,99 x 2` as some tills print it: the price first. */
const PRICE_FIRST = new RegExp(
  `(?<![\\d.,])${SIGN}\\s?(?<price>\\d+[.,]\\d{2})\\s?[x×*@]\\s?(?<count>\\d{1,3})(?![\\d.,])`,
  'iu',
);
const LEADING = /^\s*(?<count>\d{1,3})\s?(?<times>[x×])?\s+(?=\p{L}{2})/iu;

const countOf = (text: string): number => Number(text.replace(',', '.'));

const priceOf = (text: string, style: NumberStyle): number | null => {
  const best = readFigure(text.replace(/[.,']+$/u, ''), style)[0];
  return best && best.cost <= 1 ? best.value : null;
};

/** Returns the quantity and unit price that a line states as a product, or null when it states none. */
export const readProduct = (text: string, style: NumberStyle): Quantity | null => {
  const match = PRICE_FIRST.exec(text) ?? TIMES.exec(text);
  const { count, price, unit, per } = match?.groups ?? {};
  if (!match || count === undefined || price === undefined) return null;
  const quantity = countOf(count);
  const unitPrice = priceOf(price, style);
  if (quantity <= 0 || unitPrice === null) return null;
  return {
    quantity,
    unit: (unit ?? per ?? null)?.toLowerCase() ?? null,
    unitPrice,
    start: match.index,
    end: match.index + match[0].length,
  };
};

/** Returns the count at the very left of a line, as in `2 COFFEE` or `2x COFFEE`, and whether a times sign proves it. */
export const readLeadingCount = (
  text: string,
): { readonly quantity: number; readonly end: number; readonly proved: boolean } | null => {
  const match = LEADING.exec(text);
  const quantity = Number(match?.groups?.['count'] ?? 0);
  if (!match || quantity === 0) return null;
  return { quantity, end: match[0].length, proved: match.groups?.['times'] !== undefined };
};

/** Tells whether a quantity times its price is the amount, to half a minor unit for each of up to two roundings. */
export const multipliesTo = (
  { quantity, unitPrice }: Pick<Quantity, 'quantity' | 'unitPrice'>,
  amount: number,
): boolean => unitPrice !== null && Math.abs(quantity * unitPrice - Math.abs(amount)) <= 1;
