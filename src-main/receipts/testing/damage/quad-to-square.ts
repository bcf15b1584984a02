export type Point = { readonly x: number; readonly y: number };

type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/**
 * Returns the projective map from a quadrilateral, corners clockwise from the top left, to the unit square.
 * The way is Paul Heckbert's, Fundamentals of Texture Mapping (1989): the map from the square, then its adjugate.
 */
export const quadToSquare = (corners: readonly Point[]): Matrix => {
  const [p = ORIGIN, q = ORIGIN, r = ORIGIN, s = ORIGIN] = corners;
  const sum = { x: p.x - q.x + r.x - s.x, y: p.y - q.y + r.y - s.y };
  const first = { x: q.x - r.x, y: q.y - r.y };
  const second = { x: s.x - r.x, y: s.y - r.y };
  const scale = first.x * second.y - second.x * first.y;
  const g = (sum.x * second.y - second.x * sum.y) / scale;
  const h = (first.x * sum.y - sum.x * first.y) / scale;
  const [a, b, c] = [q.x - p.x + g * q.x, s.x - p.x + h * s.x, p.x];
  const [d, e, f] = [q.y - p.y + g * q.y, s.y - p.y + h * s.y, p.y];
  return [
    e - f * h,
    c * h - b,
    b * f - c * e,
    f * g - d,
    a - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
};

const ORIGIN: Point = { x: 0, y: 0 };
