/**
 * How likely one letter follows another in a language. `letters` come after the word's edge, which has index 0; `costs` holds for
 * each pair (row: the letter before) a digit in base 36: three times −log of the probability.
 */
export type PairTable = { readonly language: string; readonly letters: string; readonly costs: string };

/** A language ready to rate words. */
export type PairModel = {
  readonly language: string;
  readonly index: ReadonlyMap<string, number>;
  readonly costs: Float64Array;
  readonly size: number;
};

/** Nats for a letter that the language does not write. */
const FOREIGN = 19;

/** Unpacks a table. */
export const pairModel = ({ language, letters, costs }: PairTable): PairModel => ({
  language,
  index: new Map(Array.from(letters).map((letter, index) => [letter, index + 1])),
  costs: Float64Array.from(Array.from(costs), (digit) => Number.parseInt(digit, 36) / 3),
  size: letters.length + 1,
});

/** Returns the cost in nats of a word in lower case: the lower, the more the language writes so. */
export const wordCost = ({ index, costs, size }: PairModel, word: string): number => {
  let [before, cost] = [0, 0];
  for (const letter of word) {
    const at = index.get(letter);
    if (at === undefined) cost += FOREIGN;
    else cost += costs[before * size + at] ?? FOREIGN;
    before = at ?? 0;
  }
  return cost + (costs[before * size] ?? 0);
};
