import type { Picture } from '../../picture.ts';
import type { TextBox } from './text-box.ts';

/** How a channel's byte becomes the network's input: `byte · scale + offset`, for blue, green and red in this order. */
export type Normal = {
  readonly scale: readonly [number, number, number];
  readonly offset: readonly [number, number, number];
};

/** A picture of planes (blue, green, red) of floats, somewhere in a batch. */
export type Plane = {
  readonly data: Float32Array;
  readonly start: number;
  readonly width: number;
  readonly height: number;
  readonly stride: number;
};

/** Where each pixel of the target looks in the source: `x = x0 + i·ax + j·bx`, `y = y0 + i·ay + j·by`. */
type Grid = {
  readonly x0: number;
  readonly y0: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
};

/** A point of the source, and where around it to look, in pixels of the target. */
type Taps = { readonly x: number; readonly y: number; readonly shares: readonly number[] };

const clamp = (value: number, max: number): number => (value < 0 ? 0 : value > max ? max : value);

/** Bilinear value of a channel at a point of the source. */
const valueAt = ({ width, height, channels, data }: Picture, x: number, y: number, channel: number): number => {
  const cx = clamp(x, width - 1);
  const cy = clamp(y, height - 1);
  const left = Math.floor(cx);
  const top = Math.floor(cy);
  const dx = cx - left;
  const dy = cy - top;
  const at = (top * width + left) * channels + channel;
  const right = left + 1 < width ? channels : 0;
  const below = top + 1 < height ? width * channels : 0;
  const upper = (data[at] ?? 0) * (1 - dx) + (data[at + right] ?? 0) * dx;
  const lower = (data[at + below] ?? 0) * (1 - dx) + (data[at + below + right] ?? 0) * dx;
  return upper * (1 - dy) + lower * dy;
};

/** The mean of several points around one: shrinking text without them drops strokes. */
const meanAt = (picture: Picture, { ax, ay, bx, by }: Grid, { x, y, shares }: Taps, channel: number): number => {
  if (shares.length === 1) return valueAt(picture, x, y, channel);
  let sum = 0;
  for (const v of shares)
    for (const u of shares) sum += valueAt(picture, x + u * ax + v * bx, y + u * ay + v * by, channel);
  return sum / (shares.length * shares.length);
};

const sharesFor = ({ ax, ay, bx, by }: Grid): readonly number[] => {
  const count = Math.max(1, Math.round(Math.max(Math.hypot(ax, ay), Math.hypot(bx, by))));
  return Array.from({ length: count }, (_, tap) => (tap + 0.5) / count - 0.5);
};

/** Writes one plane; `channel` is the source's. */
const fillPlane = (picture: Picture, target: Plane, grid: Grid, channel: number): void => {
  const shares = sharesFor(grid);
  for (let j = 0; j < target.height; j += 1)
    for (let i = 0; i < target.width; i += 1) {
      const x = grid.x0 + i * grid.ax + j * grid.bx;
      const y = grid.y0 + i * grid.ay + j * grid.by;
      target.data[target.start + j * target.stride + i] = meanAt(picture, grid, { x, y, shares }, channel);
    }
};

const normalise = (target: Plane, plane: number, { scale, offset }: Normal): void => {
  for (let j = 0; j < target.height; j += 1)
    for (let i = 0; i < target.width; i += 1) {
      const at = target.start + j * target.stride + i;
      target.data[at] = (target.data[at] ?? 0) * (scale[plane] ?? 1) + (offset[plane] ?? 0);
    }
};

const fill = (picture: Picture, target: Plane, grid: Grid, normal: Normal): void => {
  const area = target.height * target.stride;
  for (let plane = 0; plane < 3; plane += 1) {
    const start = target.start + plane * area;
    // A grey picture is looked up once, and copied.
    if (plane > 0 && picture.channels === 1) target.data.copyWithin(start, target.start, target.start + area);
    else fillPlane(picture, { ...target, start }, grid, picture.channels === 3 ? 2 - plane : 0);
  }
  for (let plane = 0; plane < 3; plane += 1)
    normalise({ ...target, start: target.start + plane * area }, plane, normal);
};

/** Writes the whole picture, scaled to the target's size, as normalised planes. */
export const samplePicture = (picture: Picture, target: Plane, normal: Normal): void => {
  const ax = picture.width / target.width;
  const by = picture.height / target.height;
  fill(picture, target, { x0: ax / 2 - 0.5, y0: by / 2 - 0.5, ax, ay: 0, bx: 0, by }, normal);
};

/** Writes the text of a leaning box, levelled and scaled to the target's size, as normalised planes. */
export const sampleBox = (picture: Picture, box: TextBox, target: Plane, normal: Normal): void => {
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  const along = box.width / target.width;
  const across = box.height / target.height;
  const u = along / 2 - box.width / 2;
  const v = across / 2 - box.height / 2;
  const grid = {
    x0: box.x + u * cos - v * sin - 0.5,
    y0: box.y + u * sin + v * cos - 0.5,
    ax: along * cos,
    ay: along * sin,
    bx: -across * sin,
    by: across * cos,
  };
  fill(picture, target, grid, normal);
};
