import { componentsOf, extentsOf, sumsOf } from './components.ts';
import type { Point } from './homography.ts';
import { CELL } from './ink-cells.ts';
import { isInside } from './outline.ts';
import type { Spans } from './outline.ts';
import type { Grey } from './shrink.ts';

/** Cells on a side of the blocks in which print is gathered: words and lines of one receipt are no farther apart. */
const BLOCK = 4;

/** A heap of ink is dirt when it lies apart and has less than this share of all ink, and less than a word has. */
const SMALLEST = { share: 0.008, word: 1200 } as const;

/** A block with less ink holds no part of a word; so specks do not lead from one heap to the next. */
const DENSE = 60;

/** Cells with so much ink hold print rather than noise. */
const isPrinted = (ink: number): boolean => ink >= 5;

/** What lies wholly within these shares of the sides, and of top and bottom, is the shade of a scanner's edge. */
const EDGE = { side: 0.03, end: 0.01 } as const;

/** Returns how much ink of print each block holds. */
const blocksOf = (
  cells: Grey,
  inside: (cell: number) => boolean,
): { width: number; height: number; ink: Uint32Array } => {
  const width = Math.ceil(cells.width / BLOCK);
  const height = Math.ceil(cells.height / BLOCK);
  const ink = new Uint32Array(width * height);
  for (let cell = 0; cell < cells.data.length; cell++) {
    if (!isPrinted(cells.data[cell] ?? 0) || !inside(cell)) continue;
    const block = Math.floor(cell / cells.width / BLOCK) * width + Math.floor((cell % cells.width) / BLOCK);
    ink[block] = (ink[block] ?? 0) + (cells.data[cell] ?? 0);
  }
  return { width, height, ink };
};

/** Returns for each block whether it belongs to a heap large enough; blocks next to print belong to its heap. */
const largeHeaps = ({ width, height, ink }: { width: number; height: number; ink: Uint32Array }): Uint8Array => {
  const near = (block: number): boolean => {
    const x = block % width;
    for (const step of [0, -1, 1]) {
      if (x + step < 0 || x + step >= width) continue;
      for (const row of [-width, 0, width]) if ((ink[block + step + row] ?? 0) >= DENSE) return true;
    }
    return false;
  };
  const heaps = componentsOf({ width, height, holds: near, joins: () => true });
  const sizes = sumsOf(heaps, (block) => ink[block] ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const least = Math.min(SMALLEST.word, all * SMALLEST.share);
  const isKept = extentsOf(heaps).map(
    ({ left, right, top, bottom }, label) =>
      (sizes[label] ?? 0) >= least &&
      right >= width * EDGE.side + 1 &&
      left < width * (1 - EDGE.side) - 2 &&
      bottom >= height * EDGE.end + 1 &&
      top < height * (1 - EDGE.end) - 2,
  );
  return Uint8Array.from(heaps.labels, (label) => (isKept[label] ? 1 : 0));
};

/**
 * Returns the middles of the cells with print inside the spans, in pixels of the picture that `cells` was made of, without
 * specks of dirt that lie apart from the rest.
 */
export const printedPlaces = (cells: Grey, spans: Spans): readonly Point[] => {
  const middleOf = (cell: number): Point => [
    ((cell % cells.width) + 0.5) * CELL,
    (Math.floor(cell / cells.width) + 0.5) * CELL,
  ];
  const inside = (cell: number): boolean => {
    const [x, y] = middleOf(cell);
    return isInside(spans, Math.floor(x), Math.floor(y));
  };
  const blocks = blocksOf(cells, inside);
  const kept = largeHeaps(blocks);
  const places: Point[] = [];
  for (let cell = 0; cell < cells.data.length; cell++) {
    if (!isPrinted(cells.data[cell] ?? 0)) continue;
    const block = Math.floor(cell / cells.width / BLOCK) * blocks.width + Math.floor((cell % cells.width) / BLOCK);
    if (kept[block] && inside(cell)) places.push(middleOf(cell));
  }
  return places;
};
