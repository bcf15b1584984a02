import type { Grey } from './shrink.ts';
import { brightest, means, withoutThinDark } from './windows.ts';

/** Pixels on a side of the squares whose brightest pixel tells how light the paper is there. */
const CELL = 16;

/** How far paper is looked for around a place: bold print and logos must not count as paper. */
const REACH = 3;

/** Paper comes out a little beyond white, so that its grain does not show. */
const WHITE = 264;

/** Returns how light the paper is in squares of 16 pixels, smoothly. */
const paperLight = (grey: Grey): Grey => means(withoutThinDark(brightest(means(grey, 2), CELL), REACH), 2);

/** Evens out the light: divides by how light the paper is around each pixel, so that all paper becomes white. */
export const flattened = (grey: Grey): Grey => {
  const light = paperLight(grey);
  const { width, height } = grey;
  const data = new Uint8Array(width * height);
  const column = new Float32Array(light.width);
  for (let y = 0; y < height; y++) {
    blendRows(light, (y + 0.5) / CELL - 0.5, column);
    for (let x = 0; x < width; x++) {
      const at = Math.max(0, Math.min(light.width - 1, (x + 0.5) / CELL - 0.5));
      const left = Math.floor(at);
      const one = column[left] ?? 0;
      const paper = one + ((column[left + 1] ?? one) - one) * (at - left);
      data[y * width + x] = Math.min(255, ((grey.data[y * width + x] ?? 0) * WHITE) / Math.max(16, paper));
    }
  }
  return { ...grey, data };
};

const blendRows = (light: Grey, row: number, into: Float32Array): void => {
  const at = Math.max(0, Math.min(light.height - 1, row));
  const top = Math.floor(at);
  const below = Math.min(light.height - 1, top + 1);
  for (let x = 0; x < light.width; x++) {
    const one = light.data[top * light.width + x] ?? 0;
    into[x] = one + ((light.data[below * light.width + x] ?? 0) - one) * (at - top);
  }
};
