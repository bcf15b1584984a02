import type { Box } from '../page.ts';
import type { Picture } from '../picture.ts';

/** A picture of brightness only. */
export type Grey = Picture & { readonly channels: 1 };

/** Returns the whole number by which to shrink an area so that at most `pixels` are left. */
export const shrinkFactor = (area: number, pixels: number): number => Math.max(1, Math.ceil(Math.sqrt(area / pixels)));

/** Weights of red, green and blue in brightness, of 256 (ITU-R BT.601). */
const LUMA = [77, 150, 29] as const;

/** Adds one row's brightness to the sums, `factor` pixels into each. */
const addRow = (picture: Picture, start: number, factor: number, sums: Uint32Array): void => {
  const { data, channels } = picture;
  let at = start;
  for (let x = 0; x < sums.length; x++) {
    let sum = 0;
    for (let i = 0; i < factor; i++, at += channels) {
      sum +=
        channels === 1
          ? (data[at] ?? 0) << 8
          : (data[at] ?? 0) * LUMA[0] + (data[at + 1] ?? 0) * LUMA[1] + (data[at + 2] ?? 0) * LUMA[2];
    }
    sums[x] = (sums[x] ?? 0) + sum;
  }
};

/**
 * Returns the brightness of a part of the picture, averaged over squares of `factor` pixels; rows and columns that do not
 * fill a square are left out.
 */
export const shrunkGrey = (picture: Picture, factor: number, part: Box): Grey => {
  const width = Math.max(1, Math.floor(part.width / factor));
  const height = Math.max(1, Math.floor(part.height / factor));
  const data = new Uint8Array(width * height);
  const sums = new Uint32Array(width);
  const area = factor * factor * 256;
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let i = 0; i < factor; i++) {
      const row = (part.top + y * factor + i) * picture.width + part.left;
      addRow(picture, row * picture.channels, factor, sums);
    }
    for (let x = 0; x < width; x++) data[y * width + x] = (sums[x] ?? 0) / area;
  }
  return { width, height, channels: 1, data };
};

/** Returns a part of the picture averaged over squares of `factor` pixels, in its own colours. */
export const shrunkPart = (picture: Picture, factor: number, part: Box): Picture => {
  if (picture.channels === 1) return shrunkGrey(picture, factor, part);
  const width = Math.max(1, Math.floor(part.width / factor));
  const height = Math.max(1, Math.floor(part.height / factor));
  const data = new Uint8Array(width * height * 3);
  const sums = new Uint32Array(width * 3);
  const area = factor * factor;
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let i = 0; i < factor; i++) {
      const row = (part.top + y * factor + i) * picture.width + part.left;
      addColours(picture, row * 3, factor, sums);
    }
    for (let x = 0; x < sums.length; x++) data[y * width * 3 + x] = (sums[x] ?? 0) / area;
  }
  return { width, height, channels: 3, data };
};

const addColours = ({ data }: Picture, start: number, factor: number, sums: Uint32Array): void => {
  let at = start;
  for (let x = 0; x < sums.length; x += 3) {
    for (let i = 0; i < factor; i++, at += 3) {
      sums[x] = (sums[x] ?? 0) + (data[at] ?? 0);
      sums[x + 1] = (sums[x + 1] ?? 0) + (data[at + 1] ?? 0);
      sums[x + 2] = (sums[x + 2] ?? 0) + (data[at + 2] ?? 0);
    }
  }
};

/** Returns the least of red, green and blue of each pixel: white paper stays light, a brown or blue desk becomes dark. */
export const leastColour = (picture: Picture): Grey => {
  if (picture.channels === 1) return { ...picture, channels: 1 };
  const data = new Uint8Array(picture.width * picture.height);
  for (let i = 0, at = 0; i < data.length; i++, at += 3) {
    data[i] = Math.min(picture.data[at] ?? 0, picture.data[at + 1] ?? 0, picture.data[at + 2] ?? 0);
  }
  return { ...picture, channels: 1, data };
};
