import type { Box } from '../page.ts';
import type { Homography } from '../picture.ts';

/** A point in pixels; a pixel covers the square from its own number to the next, so that its middle is at one half. */
export type Point = readonly [x: number, y: number];

/** A clockwise turn of a picture in degrees. */
export type QuarterTurn = 0 | 90 | 180 | 270;

export const IDENTITY: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** Returns the map that moves by `x` and `y` pixels. */
export const moving = (x: number, y: number): Homography => [1, 0, x, 0, 1, y, 0, 0, 1];

/** Returns the map that multiplies both coordinates by `factor`. */
export const scaling = (factor: number): Homography => [factor, 0, 0, 0, factor, 0, 0, 0, 1];

/** Returns the map that turns clockwise around the origin; `angle` in radians. */
export const rotating = (angle: number): Homography => {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [cos, -sin, 0, sin, cos, 0, 0, 0, 1];
};

/** Returns the map that does the maps one after the other, the first one first. */
export const chain = (...maps: readonly Homography[]): Homography =>
  maps.reduce((done, next) => multiplied(next, done), IDENTITY);

const multiplied = (m: Homography, n: Homography): Homography => [
  m[0] * n[0] + m[1] * n[3] + m[2] * n[6],
  m[0] * n[1] + m[1] * n[4] + m[2] * n[7],
  m[0] * n[2] + m[1] * n[5] + m[2] * n[8],
  m[3] * n[0] + m[4] * n[3] + m[5] * n[6],
  m[3] * n[1] + m[4] * n[4] + m[5] * n[7],
  m[3] * n[2] + m[4] * n[5] + m[5] * n[8],
  m[6] * n[0] + m[7] * n[3] + m[8] * n[6],
  m[6] * n[1] + m[7] * n[4] + m[8] * n[7],
  m[6] * n[2] + m[7] * n[5] + m[8] * n[8],
];

/** Returns the map that undoes `map`. */
export const inverse = (map: Homography): Homography => {
  const [a, b, c, d, e, f, g, h, i] = map;
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  const by = (value: number): number => value / determinant;
  return [
    by(e * i - f * h),
    by(c * h - b * i),
    by(b * f - c * e),
    by(f * g - d * i),
    by(a * i - c * g),
    by(c * d - a * f),
    by(d * h - e * g),
    by(b * g - a * h),
    by(a * e - b * d),
  ];
};

/** Returns where `map` takes a point. */
export const mapPoint = (map: Homography, [x, y]: Point): Point => {
  const w = map[6] * x + map[7] * y + map[8];
  return [(map[0] * x + map[1] * y + map[2]) / w, (map[3] * x + map[4] * y + map[5]) / w];
};

/** Returns the smallest upright rectangle around the points. */
export const boxAround = (points: readonly Point[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
};

/** Returns the corners of a rectangle, clockwise from the top left. */
export const cornersOf = ({ left, top, width, height }: Box): readonly Point[] => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];

/** Returns the smallest upright rectangle around the box after `map`. */
export const mapBox = (map: Homography, box: Box): Box =>
  boxAround(cornersOf(box).map((corner) => mapPoint(map, corner)));

type Size = { readonly width: number; readonly height: number };

/** Returns the map from a picture of this size to the same picture turned clockwise by quarter turns. */
export const turning = (turn: QuarterTurn, { width, height }: Size): Homography => {
  if (turn === 90) return [0, -1, height, 1, 0, 0, 0, 0, 1];
  if (turn === 180) return [-1, 0, width, 0, -1, height, 0, 0, 1];
  if (turn === 270) return [0, 1, 0, -1, 0, width, 0, 0, 1];
  return IDENTITY;
};
