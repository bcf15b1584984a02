import type { Picture } from '../picture.ts';

/** Returns how much of a picture that breaks off is there, 0–1: decoders fill the rows that are missing with one colour. */
export const intactShare = ({ width, height, channels, data }: Picture): number => {
  const stride = width * channels;
  const last = data.subarray((height - 1) * stride);
  let row = height - 1;
  const isFill = (value: number, index: number): boolean => value === last[index % channels];
  while (row >= 0 && data.subarray(row * stride, (row + 1) * stride).every(isFill)) row -= 1;
  return (row + 1) / height;
};
