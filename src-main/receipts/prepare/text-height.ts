import { componentsOf, extentsOf } from './components.ts';
import { isInside } from './outline.ts';
import type { Spans } from './outline.ts';
import type { Grey } from './shrink.ts';

/** Heights of letters in pixels that can be read at all, and that are letters rather than pictures. */
const LOWEST = 4;
const HIGHEST = 120;

/** What was found of letters: how many, their usual height in pixels, and how many of them have about that height (0–1). */
export type Letters = { readonly count: number; readonly height: number; readonly alike: number };

/** Takes the turn of a box around a turned rectangle back: its height when its lines lie at `angle`. */
const uprightHeight = (width: number, height: number, angle: number): number => {
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const [along, across, c, s] = cos >= sin ? [width, height, cos, sin] : [height, width, sin, cos];
  return c - s < 0.2 ? across : (across * c - along * s) / (c * c - s * s);
};

const isLetter = (width: number, height: number): boolean =>
  Math.max(width, height) <= HIGHEST && Math.max(width, height) >= LOWEST && width < height * 6 && height < width * 6;

/** Measures the letters inside the spans; `angle` is how the lines lie, in radians. Without any the height is 0. */
export const lettersOf = (ink: Grey, inside: Spans, angle: number): Letters => {
  const groups = componentsOf({ ...ink, holds: (pixel) => (ink.data[pixel] ?? 0) > 0, joins: () => true });
  const heights = extentsOf(groups)
    .filter(({ left, top }) => isInside(inside, left, top))
    .map(({ left, right, top, bottom }) => [right - left + 1, bottom - top + 1] as const)
    .filter(([width, height]) => isLetter(width, height))
    .map(([width, height]) => uprightHeight(width, height, angle))
    .filter((height) => height >= LOWEST)
    .toSorted((a, b) => a - b);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let met = 0;
  const height = heights.find((height) => (met += height) >= total / 2) ?? 0;
  const alike = heights.filter((other) => other > height * 0.6 && other < height * 1.6).length;
  return { count: heights.length, height, alike: alike / Math.max(1, heights.length) };
};
