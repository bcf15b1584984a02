/** A text to learn from or to ask for, and what it is filed under. */
export type LabelledText = { readonly text: string; readonly category: string };

export type BayesAnswer = { readonly category: string; readonly confidence: number };

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

const countIn = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/**
 * Trains the textbook multinomial naive Bayes (Manning, Raghavan and Schütze 2008, chapter 13) on the words of a bank's
 * text, with Laplace smoothing: what a first attempt at automatic categories would be.
 */
export const trainNaiveBayes = (rows: readonly LabelledText[]): ((text: string) => BayesAnswer) => {
  const priors = new Map<string, number>();
  const words = new Map<string, Map<string, number>>();
  const vocabulary = new Set<string>();
  for (const { text, category } of rows) {
    countIn(priors, category);
    const counts = words.get(category) ?? new Map<string, number>();
    words.set(category, counts);
    for (const word of wordsOf(text)) {
      countIn(counts, word);
      vocabulary.add(word);
    }
  }
  const classes = [...priors].map(([category, prior]) => {
    const counts = words.get(category) ?? new Map<string, number>();
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0) + vocabulary.size;
    return { category, prior: Math.log(prior / rows.length), counts, total };
  });
  return (text) => {
    const known = wordsOf(text).filter((word) => vocabulary.has(word));
    const scores = classes.map(({ category, prior, counts, total }) => ({
      category,
      score: known.reduce((sum, word) => sum + Math.log(((counts.get(word) ?? 0) + 1) / total), prior),
    }));
    const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
    const sum = scores.reduce((total, { score }) => total + Math.exp(score - best.score), 0);
    return { category: best.category, confidence: 1 / sum };
  };
};
