import type { Grey } from './shrink.ts';

/** Pixels on a side of the squares in which paper and print are sought. */
export const CELL = 4;

/** Keeps the sum of the strongest ink of a cell within a byte. */
const SHARE = 1 / 6;

/** Returns how much ink each cell holds: 0 for none, 240 when all of it is as dark as can be. */
export const inkCells = (ink: Grey): Grey => {
  const width = Math.ceil(ink.width / CELL);
  const height = Math.ceil(ink.height / CELL);
  const sums = new Uint16Array(width * height);
  for (let y = 0, at = 0; y < ink.height; y++) {
    const row = Math.floor(y / CELL) * width;
    for (let x = 0; x < ink.width; x++, at++) {
      if (!ink.data[at]) continue;
      const cell = row + Math.floor(x / CELL);
      sums[cell] = (sums[cell] ?? 0) + (ink.data[at] ?? 0);
    }
  }
  return { width, height, channels: 1, data: Uint8Array.from(sums, (sum) => sum * SHARE) };
};
