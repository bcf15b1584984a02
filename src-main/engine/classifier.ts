import { SLOTS } from './classifier-features.ts';
import type { Features } from './classifier-features.ts';

/**
 * The weights of a multinomial logistic regression over hashed features. Only features that were learned have a row;
 * `rowOf` holds its number plus one, 0 for none. A row is as wide as `width`, which leaves room for new categories.
 */
export type Weights = {
  readonly width: number;
  readonly categories: readonly number[];
  readonly rowOf: Int32Array;
  readonly rows: number;
  readonly weights: Float32Array;
  /** AdaGrad: for each row the sum of its squared gradients. */
  readonly squares: Float32Array;
};

const SPARE_CATEGORIES = 8;
const FIRST_ROWS = 1024;
const RATE = 0.5;
const DECAY = 0.001;
const FIRST_SQUARE = 0.0001;

/** Returns weights that know nothing yet. */
export const emptyWeights = (categories: readonly number[]): Weights => {
  const width = categories.length + SPARE_CATEGORIES;
  return {
    width,
    categories,
    rowOf: new Int32Array(SLOTS),
    rows: 0,
    weights: new Float32Array(FIRST_ROWS * width),
    squares: new Float32Array(FIRST_ROWS),
  };
};

/** Whether a category can still be added, so that it need not be trained anew. */
export const hasRoom = ({ categories, width }: Weights): boolean => categories.length < width;

/** Returns weights that know one category more. */
export const withCategory = (model: Weights, categoryId: number): Weights => ({
  ...model,
  categories: [...model.categories, categoryId],
});

const grown = (model: Weights): Weights => {
  const room = Math.max(FIRST_ROWS, model.rows * 2);
  const weights = new Float32Array(room * model.width);
  weights.set(model.weights);
  const squares = new Float32Array(room);
  squares.set(model.squares);
  return { ...model, weights, squares };
};

/** Gives each of the features a row of its own; the arrays are shared with the model before unless they had to grow. */
export const withRows = (model: Weights, { slots }: Features): Weights => {
  let next = model;
  let { rows } = model;
  for (const slot of slots) {
    if (next.rowOf[slot] !== 0) continue;
    if (rows === next.squares.length) next = grown(next);
    next.squares[rows] = FIRST_SQUARE;
    rows += 1;
    next.rowOf[slot] = rows;
  }
  return rows === model.rows ? next : { ...next, rows };
};

/** Returns how likely each of the model's categories is, in their order; the shares sum to 1. */
export const shares = (model: Weights, { slots, values }: Features): Float64Array => {
  const { width, rowOf, weights } = model;
  const count = model.categories.length;
  const result = new Float64Array(count);
  for (let at = 0; at < slots.length; at += 1) {
    const row = rowOf[slots[at] ?? 0] ?? 0;
    if (row === 0) continue;
    const start = (row - 1) * width;
    const value = values[at] ?? 0;
    for (let index = 0; index < count; index += 1)
      result[index] = (result[index] ?? 0) + (weights[start + index] ?? 0) * value;
  }
  const most = result.reduce((best, score) => Math.max(best, score), -Infinity);
  let total = 0;
  for (let index = 0; index < count; index += 1) total += result[index] = Math.exp((result[index] ?? 0) - most);
  for (let index = 0; index < count; index += 1) result[index] = (result[index] ?? 0) / total;
  return result;
};

/**
 * Moves the weights one AdaGrad step (Duchi, Hazan and Singer 2011) towards a category; `weight` says how much the
 * example counts. Changes the model's arrays in place: they are large, and nothing else holds them.
 */
export const learnStep = (model: Weights, features: Features, category: number, weight: number): void => {
  const { width, rowOf, weights, squares } = model;
  const count = model.categories.length;
  const error = shares(model, features);
  error[category] = (error[category] ?? 0) - 1;
  const square = error.reduce((sum, part) => sum + part * part, 0) * weight * weight;
  const { slots, values } = features;
  for (let at = 0; at < slots.length; at += 1) {
    const row = (rowOf[slots[at] ?? 0] ?? 0) - 1;
    if (row < 0) continue;
    const value = values[at] ?? 0;
    const squared = (squares[row] ?? 0) + square * value * value;
    squares[row] = squared;
    const step = (RATE * weight * value) / Math.sqrt(squared);
    const start = row * width;
    for (let index = 0; index < count; index += 1) {
      const before = weights[start + index] ?? 0;
      weights[start + index] = before - step * (error[index] ?? 0) - DECAY * before;
    }
  }
};

/** Weights are kept in steps of this size, so that they fit into 16 bits. */
export const STEP = 1 / 2048;

const MOST_STEPS = 32_767;

/** Returns the number of steps that stands for a weight. */
export const stepsOf = (weight: number): number =>
  Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));

/** Rounds the weights to what can be kept, so that those read back answer just as before; changes the array in place. */
export const rounded = (model: Weights): Weights => {
  const { weights } = model;
  for (let at = 0; at < weights.length; at += 1) weights[at] = stepsOf(weights[at] ?? 0) * STEP;
  return model;
};
