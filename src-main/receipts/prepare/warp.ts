import type { Homography, Picture } from '../picture.ts';

type Size = { readonly width: number; readonly height: number };

/**
 * Returns a picture of the given size whose every pixel is taken from where `map` leads it in the source, blended from the
 * four pixels around it; what lies outside is white.
 */
export const warped = (source: Picture, map: Homography, { width, height }: Size): Picture => {
  const { channels } = source;
  const data = new Uint8Array(width * height * channels).fill(255);
  for (let y = 0; y < height; y++) {
    const from = { source, map, y: y + 0.5 };
    if (channels === 1) warpGreyRow(from, data.subarray(y * width, (y + 1) * width));
    else warpColourRow(from, data.subarray(y * width * 3, (y + 1) * width * 3));
  }
  return { width, height, channels, data };
};

type Row = { readonly source: Picture; readonly map: Homography; readonly y: number };

const warpGreyRow = ({ source, map, y }: Row, row: Uint8Array): void => {
  const { width, height, data } = source;
  const [a, b, c, d, e, f, g, h, i] = map;
  for (let column = 0; column < row.length; column++) {
    const x = column + 0.5;
    const w = 1 / (g * x + h * y + i);
    const fromX = (a * x + b * y + c) * w - 0.5;
    const fromY = (d * x + e * y + f) * w - 0.5;
    if (!(fromX > -1 && fromY > -1 && fromX < width && fromY < height)) continue;
    const left = Math.max(0, Math.floor(fromX));
    const top = Math.max(0, Math.floor(fromY));
    const right = left + 1 < width ? 1 : 0;
    const below = top + 1 < height ? width : 0;
    const shareX = Math.max(0, fromX - left);
    const shareY = Math.max(0, fromY - top);
    const at = top * width + left;
    const upper = (data[at] ?? 0) * (1 - shareX) + (data[at + right] ?? 0) * shareX;
    const lower = (data[at + below] ?? 0) * (1 - shareX) + (data[at + below + right] ?? 0) * shareX;
    row[column] = upper + (lower - upper) * shareY + 0.5;
  }
};

const warpColourRow = ({ source, map, y }: Row, row: Uint8Array): void => {
  const { width, height, data } = source;
  const [a, b, c, d, e, f, g, h, i] = map;
  for (let column = 0; column * 3 < row.length; column++) {
    const x = column + 0.5;
    const w = 1 / (g * x + h * y + i);
    const fromX = (a * x + b * y + c) * w - 0.5;
    const fromY = (d * x + e * y + f) * w - 0.5;
    if (!(fromX > -1 && fromY > -1 && fromX < width && fromY < height)) continue;
    const left = Math.max(0, Math.floor(fromX));
    const top = Math.max(0, Math.floor(fromY));
    const right = left + 1 < width ? 3 : 0;
    const below = top + 1 < height ? width * 3 : 0;
    const shareX = Math.max(0, fromX - left);
    const shareY = Math.max(0, fromY - top);
    for (let channel = 0; channel < 3; channel++) {
      const at = (top * width + left) * 3 + channel;
      const upper = (data[at] ?? 0) * (1 - shareX) + (data[at + right] ?? 0) * shareX;
      const lower = (data[at + below] ?? 0) * (1 - shareX) + (data[at + below + right] ?? 0) * shareX;
      row[column * 3 + channel] = upper + (lower - upper) * shareY + 0.5;
    }
  }
};
