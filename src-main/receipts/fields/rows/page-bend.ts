import type { Box, Line, Word } from '../../page.ts';
import { boxAround, medianOf, middleOf } from '../../box.ts';
import { fitSlopes, localSlopes } from './local-slopes.ts';

/**
 * How the rows of a page run: `slope` is how far they sink in the middle per pixel to the right, `bow` how many pixels lower than
 * that they end at both sides (of paper that curls or is folded).
 */
type Bend = { readonly slope: number; readonly bow: number };

const STRAIGHT: Bend = { slope: 0, bow: 0 };

const STEEPEST = 0.08;
const STEP = 0.004;
/** How far around what words next to each other tell the best bend is sought; a bow in heights of print. */
const SLOPE_DOUBT = 0.024;
const BOW_DOUBT = 0.75;
const BOW_STEP = 0.25;
/** Less bends no row out of reach. */
const LEAST_BOW = 0.3;
/** Words of one row, seen along the right bend, differ by less of their height. */
const NEAR = 0.2;
const FEWEST_WORDS = 6;
/** How much better a bend must be than none. */
const CLEARLY = 1.05;

type Point = { readonly x: number; readonly y: number };

const offsetOf = ({ slope, bow }: Bend, around: Box, x: number): number => {
  const across = (x - around.left) / Math.max(1, around.width) - 0.5;
  return slope * across * around.width + 4 * bow * across * across;
};

const alignedPairs = (levels: readonly number[], near: number): number => {
  const sorted = levels.toSorted((a, b) => a - b);
  let sum = 0;
  let start = 0;
  for (const [place, level] of sorted.entries()) {
    while (level - (sorted[start] ?? 0) > near) start += 1;
    sum += place - start;
  }
  return sum;
};

/** Steps either way, the small ones first. */
const stepsOf = (most: number, step: number): readonly number[] =>
  Array.from({ length: Math.round(most / step) }, (_, index) => (index + 1) * step).flatMap((value) => [value, -value]);

const centreOf = (box: Box): Point => ({ x: box.left + box.width / 2, y: middleOf(box) });

/** Bends as words next to each other show them, and around that. */
const bendsShown = (lines: readonly Line[], around: Box, height: number): readonly Bend[] => {
  const slopes = localSlopes(lines.map((line) => line.words));
  const shown = fitSlopes(slopes, around.left + around.width / 2);
  if (shown === null) return [];
  const bow = (shown.change * around.width * around.width) / 8;
  if (Math.abs(bow) < LEAST_BOW * height) return [];
  return [0, ...stepsOf(SLOPE_DOUBT, STEP)].flatMap((more) =>
    [0, ...stepsOf(BOW_DOUBT, BOW_STEP)].map((further) => ({
      slope: shown.slope + more,
      bow: bow + further * height,
    })),
  );
};

const findBend = (words: readonly Word[], lines: readonly Line[], around: Box): Bend => {
  const height = medianOf(words.map(({ box }) => box.height));
  const points = words.map(({ box }) => centreOf(box));
  const pairsOf = (bend: Bend): number =>
    alignedPairs(
      points.map(({ x, y }) => y - offsetOf(bend, around, x)),
      height * NEAR,
    );
  let best = STRAIGHT;
  let most = pairsOf(best) * CLEARLY + 2;
  const level = stepsOf(STEEPEST, STEP).map((slope) => ({ slope, bow: 0 }));
  for (const bend of [...level, ...bendsShown(lines, around, height)]) {
    const pairs = pairsOf(bend);
    if (pairs <= most) continue;
    most = pairs;
    best = bend;
  }
  return best;
};

/** Returns by how much the row at a box lies lower there than in the middle of the page, as the places of all words tell it. */
export const pageBend = (words: readonly Word[], lines: readonly Line[]): ((box: Box) => number) => {
  const around = boxAround(words.map(({ box }) => box));
  if (!around || words.length < FEWEST_WORDS) return () => 0;
  const bend = findBend(words, lines, around);
  return (box) => offsetOf(bend, around, centreOf(box).x);
};
