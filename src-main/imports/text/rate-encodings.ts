import { decodeAs } from './encodings.ts';
import type { CellSample } from './sample-cells.ts';
import { languagesOf, textCost, wordsOf } from './text-plausibility.ts';

/** An encoding with what the sample reads like in it; `cost` in nats, the lower the likelier. */
export type RatedEncoding = {
  readonly encoding: string;
  readonly cost: number;
  readonly texts: readonly string[];
};

/** The encodings that bank files come in, with what each costs before a letter is seen: the rarer, the more. */
const CANDIDATES: readonly (readonly [string, number])[] = [
  ['windows-1252', 0],
  ['windows-1250', 1],
  ['windows-1251', 1],
  ['windows-1253', 1],
  ['windows-1254', 1.5],
  ['iso-8859-15', 2],
  ['iso-8859-2', 2],
  ['windows-1257', 2],
  ['iso-8859-7', 2.5],
  ['cp852', 3],
  ['cp850', 3],
  ['cp437', 4],
  ['macintosh', 5],
  ['koi8-r', 4],
  ['cp866', 4],
  ['windows-1255', 3],
  ['windows-1256', 3],
  ['windows-874', 3],
  ['shift_jis', 1],
  ['gb18030', 1],
  ['euc-kr', 1],
  ['euc-jp', 3],
  ['big5', 2.5],
];

/** How much a declaration makes its encoding likelier. */
const DECLARED_NATS = 7;

/** Encodings that are read by another name: the candidate gives the same letters and some more. */
const COVERED_BY: Readonly<Record<string, string>> = { 'iso-8859-1': 'windows-1252', 'iso-8859-9': 'windows-1254' };

/** Returns the encodings, the likeliest first, by how much like words the sample reads in each; what the file declares counts. */
export const rateEncodings = ({ cells, plain }: CellSample, declared: string | null): readonly RatedEncoding[] => {
  const plainWords = wordsOf(plain);
  const named = declared && (COVERED_BY[declared] ?? declared);
  return CANDIDATES.map(([encoding, rarity]) => {
    const texts = cells.map((cell) => decodeAs(cell, encoding));
    const weights = languagesOf([...plainWords, ...wordsOf(texts)]);
    const start = rarity - (encoding === named ? DECLARED_NATS : 0);
    return { encoding, texts, cost: texts.reduce((sum, text) => sum + textCost(text, weights, encoding), start) };
  }).toSorted((a, b) => a.cost - b.cost);
};
