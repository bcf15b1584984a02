import sharp from 'sharp';
import type { Sharp, SharpOptions } from 'sharp';

import type { Picture } from '../picture.ts';

// A worker reads one picture after another: what sharp would keep of the last is of no use to the next.
sharp.cache(false);
sharp.concurrency(1);

/** Pixels with or without an alpha channel. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array;
};

/** Opens encoded bytes for sharp. */
export const openBytes = (bytes: Uint8Array, options: SharpOptions): Sharp => sharp(bytes, options);

/** Opens pixels for sharp. */
export const openPixels = ({ width, height, channels, data }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels } });

/** Runs the steps and returns the pixels in RGB, white where they are transparent. */
export const toPicture = async (steps: Sharp): Promise<Picture> => {
  const { data, info } = await steps
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`A picture came with ${info.channels} channels.`);
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length);
  return { width: info.width, height: info.height, channels: 3, data: pixels };
};
