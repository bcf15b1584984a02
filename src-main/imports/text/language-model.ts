import { CENTRAL_PAIRS } from './letter-pairs/central.ts';
import { CYRILLIC_GREEK_PAIRS } from './letter-pairs/cyrillic-greek.ts';
import { NORTHERN_PAIRS } from './letter-pairs/northern.ts';
import { pairModel, wordCost } from './letter-pairs/pair-table.ts';
import type { PairModel } from './letter-pairs/pair-table.ts';
import { WESTERN_PAIRS } from './letter-pairs/western.ts';

/** How much of a text each language has; the weights of one alphabet sum to 1. */
export type LanguageWeights = ReadonlyMap<PairModel, number>;

type Alphabet = readonly PairModel[];

let known: { readonly latin: Alphabet; readonly other: Alphabet } | null = null;

/** The models are unpacked when the first file needs them: most files are UTF-8 and need none. */
const alphabets = (): NonNullable<typeof known> => {
  known ??= {
    latin: [...WESTERN_PAIRS, ...NORTHERN_PAIRS, ...CENTRAL_PAIRS].map(pairModel),
    other: CYRILLIC_GREEK_PAIRS.map(pairModel),
  };
  return known;
};

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

const alphabetOf = (word: string): Alphabet => (OTHER.test(word) ? alphabets().other : alphabets().latin);

/** Returns the languages' weights before anything of the text is known: all alike. */
export const evenWeights = (): LanguageWeights =>
  new Map([alphabets().latin, alphabets().other].flatMap((each) => each.map((model) => [model, 1 / each.length])));

/** Returns the cost in nats of a word in lower case in a text with these languages. */
export const costIn = (weights: LanguageWeights, word: string): number => {
  const costs = alphabetOf(word).map((model) => wordCost(model, word) - Math.log(weights.get(model) ?? 1e-9));
  const least = Math.min(...costs);
  return least - Math.log(costs.reduce((sum, cost) => sum + Math.exp(least - cost), 0));
};

/** Each language starts with this many words, so that none is ruled out. */
const FLOOR = 0.3;

/** Returns what share of the words each language has, going by the weights so far. */
export const weighLanguages = (words: readonly string[], prior: LanguageWeights): LanguageWeights => {
  const shares = new Map<PairModel, number>([...prior.keys()].map((model) => [model, FLOOR]));
  for (const word of words) {
    const models = alphabetOf(word);
    const likely = models.map((model) => (prior.get(model) ?? 0) * Math.exp(-wordCost(model, word)));
    const sum = likely.reduce((total, each) => total + each, 0);
    models.forEach((model, at) =>
      shares.set(model, (shares.get(model) ?? 0) + (sum > 0 ? (likely[at] ?? 0) / sum : 0)),
    );
  }
  const totals = new Map(
    [alphabets().latin, alphabets().other].map((each) => [
      each,
      each.reduce((sum, model) => sum + (shares.get(model) ?? 0), 0),
    ]),
  );
  return new Map(
    [...totals].flatMap(([models, total]) => models.map((model) => [model, (shares.get(model) ?? 0) / total])),
  );
};
