import type { Picture } from '../picture.ts';

/** Degrees, clockwise. */
export type Turn = 0 | 90 | 180 | 270;

/** Returns the index of the source pixel for each pixel of the turned picture. */
const sourceOf =
  ({ width, height }: Picture, turn: Turn) =>
  (x: number, y: number): number => {
    if (turn === 90) return (height - 1 - x) * width + y;
    if (turn === 180) return (height - 1 - y) * width + width - 1 - x;
    if (turn === 270) return x * width + width - 1 - y;
    return y * width + x;
  };

/** Returns the picture turned clockwise. */
export const turnPicture = (picture: Picture, turn: Turn): Picture => {
  if (turn === 0) return picture;
  const { channels } = picture;
  const onSide = turn === 90 || turn === 270;
  const width = onSide ? picture.height : picture.width;
  const height = onSide ? picture.width : picture.height;
  const data = new Uint8Array(picture.data.length);
  const source = sourceOf(picture, turn);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = source(x, y) * channels;
      for (let channel = 0; channel < channels; channel += 1, at += 1) data[at] = picture.data[from + channel] ?? 0;
    }
  return { width, height, channels, data };
};
