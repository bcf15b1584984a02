import type { Point } from './homography.ts';

const BINS = 200;

type Side = { readonly places: readonly Point[]; readonly from: number; readonly to: number };

/** Counts places in bins over a range of one coordinate. */
const histogramOf = (places: readonly Point[], axis: 0 | 1, [low, high]: readonly [number, number]): Float64Array => {
  const bins = new Float64Array(BINS);
  for (const place of places) {
    const bin = Math.min(BINS - 1, Math.floor(((place[axis] - low) / Math.max(1, high - low)) * BINS));
    if (bin >= 0) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
};

const rangeOf = (places: readonly Point[], axis: 0 | 1): readonly [number, number] =>
  places.reduce<[number, number]>(
    ([low, high], place) => [Math.min(low, place[axis]), Math.max(high, place[axis])],
    [Infinity, -Infinity],
  );

/** Returns the widest run of bins with nothing in them. */
const widestGap = (bins: Float64Array): { readonly start: number; readonly length: number } => {
  let best = { start: 0, length: 0 };
  let length = 0;
  bins.forEach((count, bin) => {
    length = count === 0 ? length + 1 : 0;
    if (length > best.length) best = { start: bin - length + 1, length };
  });
  return best;
};

/** Two receipts side by side are of like size, and hold like amounts of print. */
const areLike = (left: Side, right: Side): boolean => {
  const share = left.places.length / (left.places.length + right.places.length);
  const widths = (left.to - left.from) / (right.to - right.from);
  return share > 0.2 && share < 0.8 && widths > 0.4 && widths < 2.5;
};

/** The rows of one receipt go on over a gap between its columns; those of two receipts stand anyhow. */
const sharesRows = (left: Side, right: Side, height: readonly [number, number], row: number): boolean => {
  const bins = Math.ceil((height[1] - height[0]) / row) + 1;
  const rowsOf = ({ places }: Side): Set<number> => new Set(places.map(([, y]) => Math.round((y - height[0]) / row)));
  const [one, other] = [rowsOf(left), rowsOf(right)];
  const both = [...one].filter((row) => other.has(row)).length;
  const chance = (one.size * other.size) / bins;
  const most = Math.min(one.size, other.size);
  return both - chance > (most - chance) * 0.5;
};

/**
 * Returns the places where a blank gutter from top to bottom parts the print of two receipts that lie side by side on one
 * sheet; null when it is one receipt. `places` are middles of printed cells of `row` pixels with lines lying level.
 */
export const gutterOf = (places: readonly Point[], row: number): number | null => {
  if (places.length < 80) return null;
  const width = rangeOf(places, 0);
  const height = rangeOf(places, 1);
  const gap = widestGap(histogramOf(places, 0, width));
  if (gap.length < BINS * 0.04) return null;
  const [low, high] = width;
  const at = low + ((gap.start + gap.length / 2) / BINS) * (high - low);
  const half = ((gap.length / 2) * (high - low)) / BINS;
  const left: Side = { places: places.filter(([x]) => x < at), from: low, to: at - half };
  const right: Side = { places: places.filter(([x]) => x >= at), from: at + half, to: high };
  return areLike(left, right) && !sharesRows(left, right, height, row) ? at : null;
};
