import { foldPrint } from './fold-print.ts';
import { SHAPE_HINTS, WORD_HINTS } from './country-hints.ts';
import type { Row } from './row.ts';

/** A country that a receipt may come from. `share` is its part (0–1) of all points; `points` tell how much was found at all. */
export type CountryGuess = { readonly country: string; readonly points: number; readonly share: number };

/** Points of the country that the user lives in or said; a tax number or two plain words of another country outweigh it. */
const KNOWN = 4;

/** Several words of one hint count a little more than one. */
const MOST_WORDS = 3;

/** What a reader made of the grain of a table may look like a short word of any country. */
const LEGIBLE = 0.5;

const wordPoints = (text: string, words: RegExp, points: number): number => {
  const found = new Set(text.match(words)).size;
  return found === 0 ? 0 : points * (1 + (Math.min(found, MOST_WORDS) - 1) / 2);
};

/**
 * Returns the countries that a receipt may come from, the likeliest first: by tax words and numbers, company forms, telephone
 * and postal codes, web addresses, currency signs and plain words. `known` is the user's own country, if it is known.
 */
export const guessCountries = (rows: readonly Row[], known: string | null): readonly CountryGuess[] => {
  const legible = rows.filter(({ confidence }) => confidence >= LEGIBLE);
  const printed = legible.map(({ text }) => text).join('\n');
  const folded = legible.map(({ text }) => foldPrint(text)).join('\n');
  const points = new Map<string, number>();
  const add = (country: string, more: number): void => {
    if (more > 0) points.set(country, (points.get(country) ?? 0) + more);
  };
  if (known !== null) add(known, KNOWN);
  for (const [country, worth, words] of WORD_HINTS) add(country, wordPoints(folded, words, worth));
  for (const [country, worth, shape] of SHAPE_HINTS) add(country, shape.test(printed) ? worth : 0);
  const sum = [...points.values()].reduce((total, value) => total + value, 0);
  return [...points]
    .map(([country, value]) => ({ country, points: value, share: value / sum }))
    .toSorted((a, b) => b.points - a.points || (a.country < b.country ? -1 : 1));
};
