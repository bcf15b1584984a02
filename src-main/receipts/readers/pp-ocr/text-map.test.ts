import { expect, test } from 'vitest';

import { textMap } from './text-map.ts';

/** A network that finds text exactly where the first plane says so, and tells the tiles it was given. */
const echo = () => {
  const heights: number[] = [];
  return {
    heights,
    network: {
      run: async (data: Float32Array, dims: readonly number[]) => {
        const [, , height = 0, width = 0] = dims;
        heights.push(height);
        return { data: data.slice(0, width * height), dims: [1, 1, height, width] };
      },
      close: async () => {},
    },
  };
};

test.each([
  [64, 96, 1],
  [800, 1376, 3],
  [800, 704, 1],
  [992, 1600, 4],
])('gives back the map of a picture of %i by %i pixels in %i tiles of one size', async (width, height, tiles) => {
  const data = Float32Array.from({ length: 3 * width * height }, (_, at) => at % 997);
  const { network, heights } = echo();
  const map = await textMap(network, { width, height, data });
  // Compared as bytes: a million numbers one by one take a second.
  expect(Buffer.from(map.data.buffer).equals(Buffer.from(data.buffer, 0, 4 * width * height))).toBe(true);
  expect(heights).toHaveLength(tiles);
  expect(new Set(heights).size).toBe(1);
});
