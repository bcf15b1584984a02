import sharp from 'sharp';
import type { Sharp } from 'sharp';

import type { Picture } from '../../picture.ts';

/** Draws a picture from the colour of each place. */
export const pixels = (width: number, height: number, colour: (x: number, y: number) => readonly number[]): Sharp => {
  const data = Uint8Array.from({ length: width * height }, (_, at) => at);
  const rgb = Array.from(data, (_, at) => colour(at % width, Math.floor(at / width))).flat();
  return sharp(Uint8Array.from(rgb), { raw: { width, height, channels: 3 } });
};

/** Red, green and blue of a picture at a place. */
export const pixel = ({ width, data }: Picture, x: number, y: number): readonly number[] => [
  ...data.subarray((y * width + x) * 3).subarray(0, 3),
];
