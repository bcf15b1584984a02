import type { Point } from './homography.ts';

/** A convex polygon in pixels, its corners in one sense of rotation. */
export type Outline = readonly Point[];

const cross = (from: Point, to: Point, at: Point): number =>
  (to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]);

const halfHull = (points: readonly Point[]): Point[] => {
  const hull: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = hull.slice(-2);
      if (!before || !last || cross(before, last, point) > 0) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull.slice(0, -1);
};

/** Returns the smallest convex outline around the points (Andrew's monotone chain). */
export const outlineAround = (points: readonly Point[]): Outline => {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
};

/** Returns the area inside an outline in square pixels. */
export const areaOf = (outline: Outline): number =>
  Math.abs(
    outline.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = outline[(i + 1) % outline.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** Returns the outline moved outwards from its middle (inwards when negative) by about `by` pixels at each corner. */
export const widened = (outline: Outline, by: number): Outline => {
  const middle = [0, 1].map((axis) => outline.reduce((sum, p) => sum + (p[axis] ?? 0), 0) / outline.length);
  const [middleX = 0, middleY = 0] = middle;
  return outline.map(([x, y]) => {
    const distance = Math.max(1, Math.hypot(x - middleX, y - middleY));
    const factor = Math.max(0, 1 + (by * Math.SQRT2) / distance);
    return [middleX + (x - middleX) * factor, middleY + (y - middleY) * factor];
  });
};

/** For each row of pixels the columns inside: from the first up to, not including, the second. Empty rows are [0, 0]. */
export type Spans = { readonly from: Int32Array; readonly to: Int32Array };

/** Returns which pixels of a picture lie inside the outline, by their middles. */
export const spansOf = (outline: Outline, { width, height }: { width: number; height: number }): Spans => {
  const left = new Float64Array(height).fill(Infinity);
  const right = new Float64Array(height).fill(-Infinity);
  outline.forEach((start, i) => markEdge(start, outline[(i + 1) % outline.length] ?? start, left, right));
  const clip = (x: number): number => Math.max(0, Math.min(width, Math.round(x)));
  const from = new Int32Array(height);
  const to = new Int32Array(height);
  for (let y = 0; y < height; y++) {
    if ((left[y] ?? 0) > (right[y] ?? 0)) continue;
    from[y] = clip(left[y] ?? 0);
    to[y] = clip(right[y] ?? 0);
  }
  return { from, to };
};

const markEdge = (start: Point, end: Point, left: Float64Array, right: Float64Array): void => {
  const [[topX, topY], [bottomX, bottomY]] = start[1] <= end[1] ? [start, end] : [end, start];
  const last = Math.min(left.length - 1, Math.floor(bottomY - 0.5));
  for (let y = Math.max(0, Math.ceil(topY - 0.5)); y <= last; y++) {
    const x = topX + ((bottomX - topX) * (y + 0.5 - topY)) / Math.max(1e-9, bottomY - topY);
    left[y] = Math.min(left[y] ?? x, x);
    right[y] = Math.max(right[y] ?? x, x);
  }
};

/** Tells whether a pixel lies inside. */
export const isInside = ({ from, to }: Spans, x: number, y: number): boolean => x >= (from[y] ?? 0) && x < (to[y] ?? 0);
