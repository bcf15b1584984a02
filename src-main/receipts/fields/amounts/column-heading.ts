import { labelMeanings } from './label-meanings.ts';
import type { Meaning } from './label-words.ts';

const COLUMNS: ReadonlySet<Meaning> = new Set(['count', 'price', 'amount', 'total', 'discount', 'tax']);
const FEWEST = 2;

/** Tells whether a row heads columns, such as `Item Qty Price Amount`, rather than labels an amount. */
export const isColumnHeading = (text: string): boolean => {
  const meanings = labelMeanings(text);
  return [...meanings].filter((meaning) => COLUMNS.has(meaning)).length >= FEWEST;
};
