import { calibrated } from './calibration.ts';
import { featuresOf } from './classifier-features.ts';
import type { ClassifierInput } from './classifier-features.ts';
import { shares } from './classifier.ts';
import { exactKey } from './classifier-training.ts';
import type { Trained } from './classifier-training.ts';

/** A category and how likely it is, 0–1. */
export type Guess = { readonly categoryId: number; readonly confidence: number };

const MOST = 5;
const FEWEST_EXAMPLES = 5;

/**
 * Returns the likeliest categories of a row, at most five, the first with a calibrated confidence: of what it is 0.9 sure
 * about 90 % is right. `isKnown` tells whether the user filed the payee before. Empty until a few rows were learned.
 */
export const guessCategory = (trained: Trained, input: ClassifierInput, isKnown: boolean): readonly Guess[] => {
  const { weights, known, unknown, examples } = trained;
  if (examples < FEWEST_EXAMPLES) return [];
  const scores = shares(weights, featuresOf(input, trained.regular.has(exactKey(input))));
  const ranked = weights.categories
    .map((categoryId, place) => ({ categoryId, confidence: scores[place] ?? 0 }))
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, MOST);
  const [first] = ranked;
  if (!first) return [];
  const confidence = calibrated(isKnown ? known : unknown, first.confidence);
  return ranked.map((guess, place) => ({
    categoryId: guess.categoryId,
    confidence: place === 0 ? confidence : Math.min(guess.confidence, 1 - confidence, confidence),
  }));
};
