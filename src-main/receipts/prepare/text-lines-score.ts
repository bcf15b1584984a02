import type { InkPoints } from './ink-points.ts';

/** How lines of print lie: their angle in radians, clockwise, and how fast they drift apart to the right, per pixel. */
export type LineLie = { readonly angle: number; readonly spread: number };

/** How to look: in how many strips side by side, each by itself, and how high a row is in pixels. */
export type Look = { readonly strips: number; readonly row: number };

/** Whole lines, closely: for the last tenths of a degree. */
export const CLOSE_LOOK: Look = { strips: 1, row: 1 };

/** Parts of lines: bent paper does not blur them. */
export const WIDE_LOOK: Look = { strips: 4, row: 2 };

/**
 * Returns how sharply ink gathers in rows when it is seen along lines that lie so: the sum of the squared steps from row to
 * row, which is highest along the lines of print.
 */
export const linesScore = ({ xs, ys, weights, reach }: InkPoints, { angle, spread }: LineLie, look: Look): number => {
  const cos = Math.cos(angle) / look.row;
  const sin = Math.sin(angle) / look.row;
  const middle = Math.ceil((reach * 1.5) / look.row) + 2;
  const strip = 2 * middle;
  const perStrip = (look.strips * look.row) / (2 * reach);
  const rows = new Float32Array(strip * look.strips);
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    const along = x * cos + y * sin;
    const row = (y * cos - x * sin) / (1 + spread * along * look.row) + middle;
    if (row < 0 || row >= strip - 2) continue;
    const at = row + strip * Math.floor(along * perStrip + look.strips / 2);
    const floor = Math.floor(at);
    const weight = weights[i] ?? 0;
    const lower = weight * (at - floor);
    rows[floor] = (rows[floor] ?? 0) + weight - lower;
    rows[floor + 1] = (rows[floor + 1] ?? 0) + lower;
  }
  let score = 0;
  for (let i = 1; i < rows.length; i++) score += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2;
  return score;
};
