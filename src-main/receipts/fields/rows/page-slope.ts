import type { Word } from '../../page.ts';
import { medianOf, middleOf } from './box.ts';

const STEEPEST = 0.08;
const STEP = 0.004;
/** Words of one row, seen along the right slope, differ by less of their height. */
const NEAR = 0.2;
const FEWEST_WORDS = 6;
/** How much better a slope must be than none. */
const CLEARLY = 1.05;

type Point = { readonly x: number; readonly y: number };

const alignedPairs = (points: readonly Point[], slope: number, near: number): number => {
  const levels = points.map(({ x, y }) => y - slope * x).toSorted((a, b) => a - b);
  let sum = 0;
  let start = 0;
  for (const [place, level] of levels.entries()) {
    while (level - (levels[start] ?? 0) > near) start += 1;
    sum += place - start;
  }
  return sum;
};

/** Returns by how much rows sink per pixel to the right, as the places of the words tell it; 0 when they do not tell. */
export const pageSlope = (words: readonly Word[]): number => {
  if (words.length < FEWEST_WORDS) return 0;
  const near = medianOf(words.map(({ box }) => box.height)) * NEAR;
  const points = words.map(({ box }) => ({ x: box.left + box.width / 2, y: middleOf(box) }));
  let best = 0;
  let most = alignedPairs(points, 0, near) * CLEARLY + 2;
  for (let slope = STEP; slope <= STEEPEST; slope += STEP) {
    for (const signed of [slope, -slope]) {
      const pairs = alignedPairs(points, signed, near);
      if (pairs <= most) continue;
      most = pairs;
      best = signed;
    }
  }
  return best;
};
