import { fitCalibration } from './calibration.ts';
import type { Calibration, Outcome } from './calibration.ts';
import { amountStep, featuresOf } from './classifier-features.ts';
import type { ClassifierInput, Features } from './classifier-features.ts';
import { emptyWeights, hasRoom, learnStep, rounded, shares, withCategory, withRows } from './classifier.ts';
import type { Weights } from './classifier.ts';
import { addFiled } from './history.ts';

/** A row that the user filed. */
export type Example = ClassifierInput & { readonly categoryId: number };

/** What was learned: the weights, and how its scores are to be read for payees known and unknown. */
export type Trained = {
  readonly weights: Weights;
  readonly known: Calibration;
  readonly unknown: Calibration;
  /** For each hint of the vocabulary, how many of its payees the user files under each category. */
  readonly hints: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The exact amounts that payees are regularly paid, as `exactKey` writes them. */
  readonly regular: ReadonlySet<string>;
  /** How many rows it was trained on. */
  readonly examples: number;
};

const MOST_EXAMPLES = 20_000;
const FEWEST_TO_CALIBRATE = 40;
const HELD_OUT = 0.2;
const MOST_HELD_OUT = 4000;
/** One payee in so many is hidden while calibrating, so that confidence in unknown payees is measured too. */
const HIDDEN = 5;
const FIRST_EPOCHS = 6;
const MORE_EPOCHS = 4;
const REGULAR_TIMES = 3;
const STRIDE = 7919;

const KNOWN: Calibration = { slope: 1, offset: 0 };
const UNKNOWN: Calibration = { slope: 0.8, offset: -0.3 };

type Lesson = { readonly features: Features; readonly category: number; readonly weight: number };
type Gathered = { readonly example: Example; readonly isRegular: boolean; count: number };

/** Returns a bank's text without its digits: rows that differ in nothing else are alike to the classifier. */
export const digitless = (text: string): string => text.replaceAll(/[0-9]+/g, '');

/** Returns the key of an exact amount at a payee. */
export const exactKey = ({ payee, amount }: Pick<ClassifierInput, 'payee' | 'amount'>): string =>
  `${amount}|${payee.toLowerCase()}`;

const nameKey = ({ payee, amount }: ClassifierInput): string => `${amount > 0 ? '+' : '-'}${payee.toLowerCase()}`;

const regularAmounts = (examples: readonly Example[]): ReadonlySet<string> => {
  const times = new Map<string, number>();
  for (const example of examples) {
    const key = exactKey(example);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= REGULAR_TIMES).map(([key]) => key));
};

/** Returns the rows with those that the model cannot tell apart as one, oldest first. */
const gather = (examples: readonly Example[], regular: ReadonlySet<string>): readonly Gathered[] => {
  const gathered = new Map<string, Gathered>();
  for (const example of examples) {
    const isRegular = regular.has(exactKey(example));
    const size = isRegular ? example.amount : `~${amountStep(example.amount)}`;
    const place = `${example.accountId}|${example.categoryId}|${digitless(example.payeeText)}`;
    const key = `${nameKey(example)}|${size}|${place}`;
    const same = gathered.get(key);
    if (same) same.count += 1;
    else gathered.set(key, { example, isRegular, count: 1 });
  }
  return [...gathered.values()].slice(-MOST_EXAMPLES);
};

const lessonsOf = (gathered: readonly Gathered[], categories: readonly number[]): readonly Lesson[] => {
  const places = new Map(categories.map((id, place) => [id, place]));
  return gathered.map(({ example, isRegular, count }) => ({
    features: featuresOf(example, isRegular),
    category: places.get(example.categoryId) ?? 0,
    weight: Math.sqrt(count),
  }));
};

/** Goes through the lessons in an order that mixes them, always the same. */
const study = (start: Weights, lessons: readonly Lesson[], epochs: number): Weights => {
  const stride = lessons.length % STRIDE === 0 ? 1 : STRIDE;
  let model = start;
  for (const { features } of lessons) model = withRows(model, features);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let turn = 0; turn < lessons.length; turn += 1) {
      const lesson = lessons[(turn * stride) % lessons.length];
      if (lesson) learnStep(model, lesson.features, lesson.category, lesson.weight);
    }
  }
  return model;
};

const bestOf = (scores: Float64Array): number =>
  scores.indexOf(scores.reduce((most, score) => Math.max(most, score), 0));

const hiddenNames = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].toSorted().filter((_, place) => place % HIDDEN === 0));

const outcomeOf = (model: Weights, { features, category }: Lesson): Outcome => {
  const scores = shares(model, features);
  const best = bestOf(scores);
  return { score: scores[best] ?? 0, right: best === category };
};

type Rehearsal = Pick<Trained, 'weights' | 'known' | 'unknown'>;

/** Learns from the older rows of most payees and reads on the rest how far its scores can be believed. */
const rehearse = (
  gathered: readonly Gathered[],
  lessons: readonly Lesson[],
  categories: readonly number[],
): Rehearsal => {
  const split = gathered.length - Math.min(MOST_HELD_OUT, Math.ceil(gathered.length * HELD_OUT));
  const names = gathered.map(({ example }) => nameKey(example));
  const hidden = hiddenNames(new Set(names));
  const isStudied = (place: number): boolean => place < split && !hidden.has(names[place] ?? '');
  const studied = new Set(names.filter((_, place) => isStudied(place)));
  const weights = study(
    emptyWeights(categories),
    lessons.filter((_, place) => isStudied(place)),
    FIRST_EPOCHS,
  );
  const asked = lessons.flatMap((lesson, place) => {
    const isKnown = studied.has(names[place] ?? '');
    return isStudied(place) || (isKnown && place < split) ? [] : [{ isKnown, outcome: outcomeOf(weights, lesson) }];
  });
  const outcomes = (isKnown: boolean): readonly Outcome[] =>
    asked.filter((one) => one.isKnown === isKnown).map((one) => one.outcome);
  return {
    weights,
    known: fitCalibration(outcomes(true), KNOWN),
    unknown: fitCalibration(outcomes(false), UNKNOWN),
  };
};

/** Counts under which category the user files the payees of each hint, a payee once. */
const hintsOf = (gathered: readonly Gathered[]): Trained['hints'] => {
  const newest = new Map(gathered.map(({ example }) => [nameKey(example), example]));
  const hints = new Map<string, Map<number, number>>();
  for (const { hint, categoryId } of newest.values()) if (hint !== null) addFiled(hints, hint, categoryId, 1);
  return hints;
};

/**
 * Learns from the rows that the user filed, oldest first: rows that look alike are one, and the newest fifth and some
 * payees are held out first to learn what its confidence is worth. The same rows always give the same answer.
 */
export const trainClassifier = (examples: readonly Example[]): Trained => {
  const categories = [...new Set(examples.map(({ categoryId }) => categoryId))].toSorted((a, b) => a - b);
  const regular = regularAmounts(examples);
  const gathered = gather(examples, regular);
  const lessons = lessonsOf(gathered, categories);
  const rehearsal =
    gathered.length < FEWEST_TO_CALIBRATE
      ? { weights: emptyWeights(categories), known: KNOWN, unknown: UNKNOWN }
      : rehearse(gathered, lessons, categories);
  return {
    ...rehearsal,
    weights: rounded(study(rehearsal.weights, lessons, MORE_EPOCHS)),
    regular,
    hints: hintsOf(gathered),
    examples: examples.length,
  };
};

const CORRECTION_STEPS = 6;
const LEARNED = 0.8;

/** Returns what is known after one more row; null when there is no room for its category, so that all is learned anew. */
export const learnExample = (trained: Trained, example: Example): Trained | null => {
  const isNew = !trained.weights.categories.includes(example.categoryId);
  if (isNew && !hasRoom(trained.weights)) return null;
  const wide = isNew ? withCategory(trained.weights, example.categoryId) : trained.weights;
  const features = featuresOf(example, trained.regular.has(exactKey(example)));
  const weights = withRows(wide, features);
  const category = weights.categories.indexOf(example.categoryId);
  for (let step = 0; step < CORRECTION_STEPS; step += 1) {
    if ((shares(weights, features)[category] ?? 0) >= LEARNED) break;
    learnStep(weights, features, category, 1);
  }
  return { ...trained, weights, examples: trained.examples + 1 };
};
