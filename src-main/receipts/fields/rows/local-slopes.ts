import type { Box, Word } from '../../page.ts';
import { middleOf, rightOf } from '../../box.ts';

/** How steeply print runs at a place across the page; the longer the piece of print, the heavier it weighs. */
export type LocalSlope = { readonly x: number; readonly slope: number; readonly weight: number };

/** In heights of print: words of one piece stand no further apart, and differ by less in height. */
const NEXT = 1.5;
const TOUCHING = -1;
const LEVEL = 0.6;

const centre = ({ left, width }: Box): number => left + width / 2;

const slopeBetween = (one: Box, other: Box): readonly LocalSlope[] => {
  const height = Math.min(one.height, other.height);
  const gap = other.left - rightOf(one);
  const across = centre(other) - centre(one);
  const down = middleOf(other) - middleOf(one);
  if (gap > NEXT * height || gap < TOUCHING * height || across < height || Math.abs(down) > LEVEL * height) return [];
  return [{ x: (one.left + rightOf(other)) / 2, slope: down / across, weight: across }];
};

/** Returns how steeply print runs where two words stand next to each other. */
export const localSlopes = (lines: readonly (readonly Word[])[]): readonly LocalSlope[] =>
  lines.flatMap((words) => words.slice(1).flatMap((word, index) => slopeBetween((words[index] ?? word).box, word.box)));

/** Returns the line `slope + change · (x − middle)` that fits local slopes best, or null when they are too few to tell. */
export const fitSlopes = (
  slopes: readonly LocalSlope[],
  middle: number,
): { readonly slope: number; readonly change: number } | null => {
  if (slopes.length < FEWEST) return null;
  let [weights, xs, ys, xxs, xys] = [0, 0, 0, 0, 0];
  for (const { x, slope, weight } of slopes) {
    const across = x - middle;
    weights += weight;
    xs += weight * across;
    ys += weight * slope;
    xxs += weight * across * across;
    xys += weight * across * slope;
  }
  const spread = weights * xxs - xs * xs;
  if (spread <= 0) return null;
  const change = (weights * xys - xs * ys) / spread;
  return { slope: (ys - change * xs) / weights, change };
};

const FEWEST = 8;
