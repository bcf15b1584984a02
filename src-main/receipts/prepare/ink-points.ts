import type { Grey } from './shrink.ts';

/** Places of ink with how dark each is; coordinates in pixels from the middle of the part that they were taken from. */
export type InkPoints = {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly weights: Float32Array;
  /** The distance of the farthest corner from the middle. */
  readonly reach: number;
};

/** Enough to find an angle to a twentieth of a degree, and quick. */
const MOST_POINTS = 16_000;

const countOf = (ink: Grey, inside: (x: number, y: number) => boolean): number => {
  let count = 0;
  for (let y = 0, at = 0; y < ink.height; y++) {
    for (let x = 0; x < ink.width; x++, at++) if (ink.data[at] && inside(x, y)) count++;
  }
  return count;
};

/** Spreads the points over the area of their pixels, evenly, because the grid itself would look like lines. */
const GOLDEN = [0.754_877_666, 0.569_840_291] as const;

/** Takes places of ink inside an outline, thinned evenly when there are very many. */
export const inkPointsOf = (ink: Grey, inside: (x: number, y: number) => boolean): InkPoints => {
  const all = countOf(ink, inside);
  const kept = Math.min(MOST_POINTS, all);
  const xs = new Float32Array(kept);
  const ys = new Float32Array(kept);
  const weights = new Float32Array(kept);
  let met = 0;
  let next = 0;
  for (let y = 0, at = 0; y < ink.height; y++) {
    for (let x = 0; x < ink.width; x++, at++) {
      if (!ink.data[at] || !inside(x, y)) continue;
      if (Math.floor((met++ * kept) / all) < next || next >= kept) continue;
      xs[next] = x + ((next * GOLDEN[0]) % 1) - ink.width / 2;
      ys[next] = y + ((next * GOLDEN[1]) % 1) - ink.height / 2;
      weights[next++] = ink.data[at] ?? 0;
    }
  }
  return { xs, ys, weights, reach: Math.hypot(ink.width, ink.height) / 2 };
};
