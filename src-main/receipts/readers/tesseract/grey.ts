import type { Box } from '../../page.ts';
import type { Picture } from '../../picture.ts';
import type { Grey } from './encode-pgm.ts';

/** Returns the brightness of each pixel (Rec. 601). */
export const greyOf = ({ width, height, channels, data }: Picture): Grey => {
  if (channels === 1) return { width, height, data };
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 3)
    grey[at] = Math.round(0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0));
  return { width, height, data: grey };
};

/** Where the taps of a pixel of the target lie along one axis: two neighbours of the source and the share of the second. */
const tapsOf = (
  start: number,
  length: number,
  count: number,
  limit: number,
): { at: Int32Array; share: Float32Array } => {
  const at = new Int32Array(count);
  const share = new Float32Array(count);
  for (let i = 0; i < count; i += 1) {
    const place = Math.min(limit - 1, Math.max(0, start + ((i + 0.5) * length) / count - 0.5));
    at[i] = Math.min(Math.floor(place), Math.max(0, limit - 2));
    share[i] = Math.min(1, place - (at[i] ?? 0));
  }
  return { at, share };
};

/** Returns a part of a grey picture scaled to a size, bilinearly: meant for enlarging, or shrinking by less than half. */
export const scaleGrey = (grey: Grey, part: Box, width: number, height: number): Grey => {
  const columns = tapsOf(part.left, part.width, width, grey.width);
  const rows = tapsOf(part.top, part.height, height, grey.height);
  const data = new Uint8Array(width * height);
  const right = grey.width > 1 ? 1 : 0;
  const below = grey.height > 1 ? grey.width : 0;
  for (let y = 0; y < height; y += 1) {
    const start = (rows.at[y] ?? 0) * grey.width;
    const dy = rows.share[y] ?? 0;
    for (let x = 0; x < width; x += 1) {
      const at = start + (columns.at[x] ?? 0);
      const dx = columns.share[x] ?? 0;
      const upper = (grey.data[at] ?? 0) * (1 - dx) + (grey.data[at + right] ?? 0) * dx;
      const lower = (grey.data[at + below] ?? 0) * (1 - dx) + (grey.data[at + below + right] ?? 0) * dx;
      data[y * width + x] = Math.round(upper * (1 - dy) + lower * dy);
    }
  }
  return { width, height, data };
};
