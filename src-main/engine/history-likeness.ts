import { payeeWords } from './merchants-fold.ts';

const GRAM = 3;
const COMMON = 400;
const LEAST_LIKENESS = 0.35;

type Known = { readonly name: string; readonly grams: number };

const gramsOf = (name: string): ReadonlySet<string> => {
  const grams = new Set<string>();
  for (const word of payeeWords(name)) {
    const padded = `^${word}$`;
    for (let at = 0; at + GRAM <= padded.length; at += 1) grams.add(padded.slice(at, at + GRAM));
  }
  return grams;
};

/**
 * Builds the function that finds the name most like another one, by the share of three-letter pieces that both have
 * (Dice 1945), or null when none is much like it.
 */
export const createLikeness = (names: readonly string[]): ((name: string) => string | null) => {
  const known: Known[] = [];
  const places = new Map<string, number[]>();
  for (const name of names) {
    const grams = gramsOf(name);
    for (const gram of grams) {
      const list = places.get(gram);
      if (list) list.push(known.length);
      else places.set(gram, [known.length]);
    }
    known.push({ name, grams: grams.size });
  }
  return (name) => {
    const grams = gramsOf(name);
    const common = new Map<number, number>();
    for (const gram of grams) {
      const list = places.get(gram) ?? [];
      if (list.length > COMMON) continue;
      for (const place of list) common.set(place, (common.get(place) ?? 0) + 1);
    }
    let best: string | null = null;
    let most = LEAST_LIKENESS;
    for (const [place, count] of common) {
      const other = known[place];
      const likeness = other ? (2 * count) / (grams.size + other.grams) : 0;
      if (other && likeness > most) [best, most] = [other.name, likeness];
    }
    return best;
  };
};
