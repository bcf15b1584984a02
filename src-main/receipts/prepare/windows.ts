import type { Grey } from './shrink.ts';

/** Runs `each` over all rows, then over all columns: `start` is the first pixel of a line, `step` leads to its next. */
const alongBoth = (
  { width, height }: Pick<Grey, 'width' | 'height'>,
  each: (start: number, step: number, length: number) => void,
): void => {
  for (let y = 0; y < height; y++) each(y * width, 1, width);
  for (let x = 0; x < width; x++) each(x, width, height);
};

/** Returns the mean of the square of `2 · radius + 1` pixels around each pixel; beyond the edge the edge goes on. */
export const means = (picture: Grey, radius: number): Grey => {
  const data = Uint8Array.from(picture.data);
  const line = new Uint8Array(Math.max(picture.width, picture.height));
  const share = 1 / (2 * radius + 1);
  alongBoth(picture, (start, step, length) => {
    for (let i = 0, at = start; i < length; i++, at += step) line[i] = data[at] ?? 0;
    const first = line[0] ?? 0;
    const last = line[length - 1] ?? 0;
    let sum = first * radius;
    for (let i = 0; i < radius; i++) sum += i < length ? (line[i] ?? 0) : last;
    for (let i = 0, at = start; i < length; i++, at += step) {
      sum += i + radius < length ? (line[i + radius] ?? 0) : last;
      data[at] = sum * share + 0.5;
      sum -= i >= radius ? (line[i - radius] ?? 0) : first;
    }
  });
  return { ...picture, data };
};

/** Returns the brightest (`sign` 1) or darkest (−1) of the square of `2 · radius + 1` pixels around each pixel. */
const extremes = (picture: Grey, radius: number, sign: 1 | -1): Grey => {
  const data = Uint8Array.from(picture.data);
  const line = new Uint8Array(Math.max(picture.width, picture.height));
  alongBoth(picture, (start, step, length) => {
    for (let i = 0, at = start; i < length; i++, at += step) line[i] = data[at] ?? 0;
    for (let i = 0, at = start; i < length; i++, at += step) {
      let best = line[i] ?? 0;
      const end = Math.min(length - 1, i + radius);
      for (let j = Math.max(0, i - radius); j <= end; j++) {
        const value = line[j] ?? 0;
        if ((value - best) * sign > 0) best = value;
      }
      data[at] = best;
    }
  });
  return { ...picture, data };
};

/** Returns the picture without what is darker than its surroundings and thinner than `2 · radius + 1` pixels: print. */
export const withoutThinDark = (picture: Grey, radius: number): Grey =>
  extremes(extremes(picture, radius, 1), radius, -1);

/** Returns the brightest pixel of each square of `size` pixels; the last ones of a row or column may be cut. */
export const brightest = (picture: Grey, size: number): Grey => {
  const width = Math.ceil(picture.width / size);
  const height = Math.ceil(picture.height / size);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < picture.height; y++) {
    const row = Math.floor(y / size) * width;
    for (let x = 0, at = y * picture.width; x < picture.width; x++, at++) {
      const cell = row + Math.floor(x / size);
      const value = picture.data[at] ?? 0;
      if (value > (data[cell] ?? 0)) data[cell] = value;
    }
  }
  return { width, height, channels: 1, data };
};
