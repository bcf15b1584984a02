import type { Components } from './components.ts';

/** Cells that a blurred edge or a fold may keep two parts of one paper apart. */
const REACH = 3;

/**
 * Counts for each pair of the components how many rows and columns they lie within three cells of each other. A key is both
 * numbers, the lower one first, with a hyphen between.
 */
export const neighbourPairs = (
  { width, height, labels }: Components,
  wanted: ReadonlySet<number>,
): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  const note = (cell: number, step: number, room: number): void => {
    const label = labels[cell] ?? -1;
    for (let i = 1; i <= Math.min(REACH, room); i++) {
      const other = labels[cell + i * step] ?? -1;
      if (other === label) return;
      if (!wanted.has(other)) continue;
      const key = `${Math.min(label, other)}-${Math.max(label, other)}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
      return;
    }
  };
  for (let y = 0, cell = 0; y < height; y++) {
    for (let x = 0; x < width; x++, cell++) {
      if (!wanted.has(labels[cell] ?? -1)) continue;
      note(cell, 1, width - 1 - x);
      note(cell, width, height - 1 - y);
    }
  }
  return pairs;
};
