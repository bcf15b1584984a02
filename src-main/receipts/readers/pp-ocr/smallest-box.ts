import type { Blob } from './find-blobs.ts';
import type { TextBox } from './text-box.ts';

type Point = { readonly x: number; readonly y: number };

const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** The corners of a blob's pixels, in order of y. */
const outline = (blob: Blob): readonly Point[] =>
  blob.left.flatMap((left, row) => {
    const y = blob.top + row;
    const right = (blob.right[row] ?? left) + 1;
    return [
      { x: left, y },
      { x: right, y },
      { x: left, y: y + 1 },
      { x: right, y: y + 1 },
    ];
  });

/** Andrew's monotone chain. */
const halfHull = (points: readonly Point[]): readonly Point[] => {
  const hull: Point[] = [];
  for (const point of points) {
    let [before, last] = [hull.at(-2), hull.at(-1)];
    while (before !== undefined && last !== undefined && cross(before, last, point) <= 0) {
      hull.pop();
      [before, last] = [hull.at(-2), hull.at(-1)];
    }
    hull.push(point);
  }
  return hull.slice(0, -1);
};

const convexHull = (points: readonly Point[]): readonly Point[] => {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
};

/** The rectangle around the hull whose sides have this angle. */
const boxAt = (hull: readonly Point[], angle: number): TextBox => {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [minU, maxU, minV, maxV] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of hull) {
    const u = x * cos + y * sin;
    const v = y * cos - x * sin;
    minU = Math.min(minU, u);
    maxU = Math.max(maxU, u);
    minV = Math.min(minV, v);
    maxV = Math.max(maxV, v);
  }
  const u = (minU + maxU) / 2;
  const v = (minV + maxV) / 2;
  return { x: u * cos - v * sin, y: u * sin + v * cos, width: maxU - minU, height: maxV - minV, angle };
};

/** The angle of an edge, brought to within a quarter turn around level. */
const levelled = (angle: number): number => angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2);

/** Returns the smallest rectangle around a blob; one of its sides lies on an edge of the convex hull. */
export const smallestBox = (blob: Blob): TextBox => {
  const hull = convexHull(outline(blob));
  let best = boxAt(hull, 0);
  for (const [index, point] of hull.entries()) {
    const next = hull[(index + 1) % hull.length] ?? point;
    const box = boxAt(hull, levelled(Math.atan2(next.y - point.y, next.x - point.x)));
    if (box.width * box.height < best.width * best.height * 0.999) best = box;
  }
  return best;
};
