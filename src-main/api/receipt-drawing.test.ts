import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';

import { forkReaderProcess } from '../receipts/pool/fork-reader-process.ts';
import { pixels } from '../receipts/pictures/testing/pixels.ts';
import { makePdf, writeText } from '../receipts/pictures/testing/make-pdf.ts';
import type { PictureRequest } from './receipt-draw.ts';
import { createReceiptDrawing } from './receipt-drawing.ts';

const drawing = createReceiptDrawing((program) => forkReaderProcess({ program }));
afterAll(() => drawing.end());

const request = (bytes: Uint8Array, more: Partial<PictureRequest> = {}): PictureRequest => ({
  bytes,
  fileName: 'a',
  sheet: 0,
  turn: 0,
  size: 'display',
  area: null,
  ...more,
});

/** Black, with a white part from (60, 20) to (90, 40). */
const picture = (): Promise<Buffer> =>
  pixels(100, 50, (x, y) => (x >= 60 && x < 90 && y >= 20 && y < 40 ? [255, 255, 255] : [0, 0, 0]))
    .png()
    .toBuffer();

const meanOf = async (bytes: Uint8Array): Promise<number> => (await sharp(bytes).stats()).channels[0]?.mean ?? 0;

describe('drawing a receipt', () => {
  test('upright, as a whole', async () => {
    const { width, height, factor } = await drawing.draw(request(await picture(), { turn: 90 }));
    expect({ width, height, factor }).toEqual({ width: 50, height: 100, factor: 1 });
  });

  test('only a part, in pixels of the upright picture', async () => {
    const area = { left: 10, top: 60, width: 20, height: 30 };
    const drawn = await drawing.draw(request(await picture(), { turn: 90, size: 'thumbnail', area }));
    expect([drawn.width, drawn.height]).toEqual([20, 30]);
    expect(await meanOf(drawn.bytes)).toBeGreaterThan(245);
  });

  test('whole where a part does not lie on it', async () => {
    const area = { left: 10, top: 60, width: 20, height: 30 };
    const { width, height } = await drawing.draw(request(await picture(), { size: 'print', area }));
    expect([width, height]).toEqual([100, 50]);
  });

  test('one after the other, however quick the next is', async () => {
    const order: string[] = [];
    const large = await pixels(900, 900, (x, y) => [x % 256, y % 256, 0])
      .png()
      .toBuffer();
    await Promise.allSettled([
      drawing.draw(request(large)).finally(() => order.push('large')),
      drawing.draw(request(new Uint8Array(3))).finally(() => order.push('none')),
    ]);
    expect(order).toEqual(['large', 'none']);
  });

  test('of a PDF, and of one that is none', async () => {
    const pdf = makePdf([{ width: 100, height: 200, content: writeText('Hello', 10, 100) }]);
    const drawn = await drawing.draw(request(pdf, { size: 'thumbnail' }));
    expect(drawn.height / drawn.width).toBe(2);
    await expect(drawing.draw(request(pdf.subarray(0, 20)))).rejects.toMatchObject({ code: 'file_unreadable' });
  });

  test('is told when the process ends, and starts anew', async () => {
    const bytes = await picture();
    const cut = drawing.draw(request(bytes));
    drawing.end();
    await expect(cut).rejects.toMatchObject({ code: 'file_unreadable' });
    expect((await drawing.draw(request(bytes))).width).toBe(100);
  });
});
