import type { Network } from './onnx-session.ts';

/** Normalised planes of a picture, or the probability of text at each of its pixels. */
export type Floats = { readonly width: number; readonly height: number; readonly data: Float32Array };

/** Pixels that the network sees at once: its memory grows with them, some 230 bytes each. */
const TILE_PIXELS = 563_200;
/** What neighbouring tiles share, so that no text is cut by both. */
const OVERLAP = 96;

const tileHeight = ({ width, height }: Floats): number =>
  Math.min(height, Math.max(2 * OVERLAP, Math.floor(TILE_PIXELS / width / 32) * 32));

/** Tops of tiles of one height that cover the whole and overlap evenly. */
const tileTops = (height: number, tile: number): readonly number[] => {
  const count = tile >= height ? 1 : Math.ceil((height - OVERLAP) / (tile - OVERLAP));
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : Math.round((index * (height - tile)) / (count - 1)),
  );
};

const cutTile = ({ width, height, data }: Floats, top: number, rows: number): Float32Array => {
  const tile = new Float32Array(3 * width * rows);
  for (let plane = 0; plane < 3; plane += 1) {
    const start = (plane * height + top) * width;
    tile.set(data.subarray(start, start + rows * width), plane * rows * width);
  }
  return tile;
};

/** Returns where the detector sees text, 0–1 a pixel; tall pictures go through it in tiles of one size. */
export const textMap = async (network: Network, picture: Floats): Promise<Floats> => {
  const { width, height } = picture;
  const rows = tileHeight(picture);
  const map = new Float32Array(width * height);
  const tops = tileTops(height, rows);
  for (const [index, top] of tops.entries()) {
    const { data } = await network.run(cutTile(picture, top, rows), [1, 3, rows, width]);
    // Of what two tiles share, the upper gives the upper half.
    const before = tops[index - 1];
    const from = before === undefined ? 0 : Math.floor((before + rows - top) / 2);
    map.set(data.subarray(from * width, rows * width), (top + from) * width);
  }
  return { width, height, data: map };
};
