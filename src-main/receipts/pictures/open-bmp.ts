import { Buffer } from 'node:buffer';

import { createCanvas, loadImage } from '@napi-rs/canvas';

import { MAX_PIXELS_AT_ONCE, requirePixels, unreadable } from './limits.ts';
import type { ReceiptFile, Sheet } from './receipt-file.ts';
import { sheetOfPixels } from './sheet-of-pixels.ts';

type Size = { readonly width: number; readonly height: number };

const damaged = (): Error => unreadable('The BMP picture is damaged. Save it as PNG or JPEG and try again.', 'damaged');

/** A height below zero says that the rows run from the top down. The oldest header has 16-bit sizes. */
const sizeOf = (bytes: Uint8Array): Size => {
  if (bytes.length < 54) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(14, true) === 12
    ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
    : { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
};

const readSheet = async (bytes: Uint8Array, { width, height }: Size): Promise<Sheet> => {
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw damaged();
  });
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return sheetOfPixels({
    width,
    height,
    channels: 4,
    data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  });
};

/** Opens a BMP picture. Throws `file_unreadable` when it is damaged and `file_too_large` when it has too many pixels. */
export const openBmp = (bytes: Uint8Array): ReceiptFile => {
  const size = sizeOf(bytes);
  if (size.width <= 0 || size.height <= 0) throw damaged();
  requirePixels(size.width, size.height, MAX_PIXELS_AT_ONCE);
  return {
    kind: 'bmp',
    mime: 'image/bmp',
    sheetCount: 1,
    readSheet: () => readSheet(bytes, size),
    close: () => Promise.resolve(),
  };
};
