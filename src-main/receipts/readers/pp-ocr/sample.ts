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

type Tap = { readonly channel: number; readonly u: number; readonly v: number };

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

const sharesFor = ({ ax, ay, bx, by }: Grid): readonly number[] => {
  const count = Math.max(1, Math.round(Math.max(Math.hypot(ax, ay), Math.hypot(bx, by))));
  return Array.from({ length: count }, (_, tap) => (tap + 0.5) / count - 0.5);
};

/** Adds a channel's values to a plane, each taken where `u` and `v` say, in pixels of the target around its own. */
const addPlane = (picture: Picture, target: Plane, grid: Grid, { channel, u, v }: Tap): void => {
  const { data, width, height, start, stride } = target;
  const left = grid.x0 + u * grid.ax + v * grid.bx;
  const top = grid.y0 + u * grid.ay + v * grid.by;
  for (let j = 0; j < height; j += 1) {
    const row = start + j * stride;
    for (let i = 0; i < width; i += 1) {
      const x = left + i * grid.ax + j * grid.bx;
      const y = top + i * grid.ay + j * grid.by;
      data[row + i] = (data[row + i] ?? 0) + valueAt(picture, x, y, channel);
    }
  }
};

/** Writes one plane: sums over several points around each pixel, since shrinking text without them drops strokes. Returns how many. */
const fillPlane = (picture: Picture, target: Plane, grid: Grid, channel: number): number => {
  const shares = sharesFor(grid);
  for (const v of shares) for (const u of shares) addPlane(picture, target, grid, { channel, u, v });
  return shares.length * shares.length;
};

const normalise = (target: Plane, count: number, scale: number, offset: number): void => {
  const factor = scale / count;
  for (let j = 0; j < target.height; j += 1)
    for (let i = 0; i < target.width; i += 1) {
      const at = target.start + j * target.stride + i;
      target.data[at] = (target.data[at] ?? 0) * factor + offset;
    }
};

const fill = (picture: Picture, target: Plane, grid: Grid, normal: Normal): void => {
  const area = target.height * target.stride;
  let count = 1;
  for (let plane = 0; plane < 3; plane += 1) {
    const start = target.start + plane * area;
    // A grey picture is looked up once, and copied.
    if (plane > 0 && picture.channels === 1) target.data.copyWithin(start, target.start, target.start + area);
    else count = fillPlane(picture, { ...target, start }, grid, picture.channels === 3 ? 2 - plane : 0);
  }
  for (let plane = 0; plane < 3; plane += 1)
    normalise(
      { ...target, start: target.start + plane * area },
      count,
      normal.scale[plane] ?? 1,
      normal.offset[plane] ?? 0,
    );
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
