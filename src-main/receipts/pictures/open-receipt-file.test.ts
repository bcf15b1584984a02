import { Buffer } from 'node:buffer';

import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';

import type { Picture } from '../picture.ts';
import { openReceiptFile } from './open-receipt-file.ts';
import { pixel, pixels } from './testing/pixels.ts';
import { readOne } from './testing/read-all.ts';

const RED = [220, 30, 30] as const;
const GREEN = [30, 160, 30] as const;
const BLUE = [30, 30, 220] as const;
const WHITE = [250, 250, 250] as const;

const [WIDTH, HEIGHT] = [120, 80];

/** The upright picture has a colour of its own in each quarter. */
const colourAt = (x: number, y: number): readonly number[] =>
  y < HEIGHT / 2 ? (x < WIDTH / 2 ? RED : GREEN) : x < WIDTH / 2 ? BLUE : WHITE;

const quarters = (): Sharp => pixels(WIDTH, HEIGHT, colourAt);

const expectQuarters = (picture: Picture, tolerance = 12): void => {
  expect(picture).toMatchObject({ width: WIDTH, height: HEIGHT, channels: 3 });
  expect(picture.data.length).toBe(WIDTH * HEIGHT * 3);
  for (const [x, y] of [
    [30, 20],
    [90, 20],
    [30, 60],
    [90, 60],
  ] as const) {
    const expected = colourAt(x, y);
    for (const [channel, value] of pixel(picture, x, y).entries())
      expect(Math.abs(value - (expected[channel] ?? -1)), `pixel ${x},${y} of channel ${channel}`).toBeLessThan(
        tolerance,
      );
  }
};

/** For each EXIF orientation, the upright place of what is stored at a place: where its row 0 and column 0 are, says the standard. */
const UPRIGHT: readonly (readonly [orientation: number, place: (x: number, y: number) => readonly [number, number]])[] =
  [
    [1, (x, y) => [x, y]],
    [2, (x, y) => [WIDTH - 1 - x, y]],
    [3, (x, y) => [WIDTH - 1 - x, HEIGHT - 1 - y]],
    [4, (x, y) => [x, HEIGHT - 1 - y]],
    [5, (x, y) => [y, x]],
    [6, (x, y) => [WIDTH - 1 - y, x]],
    [7, (x, y) => [WIDTH - 1 - y, HEIGHT - 1 - x]],
    [8, (x, y) => [y, HEIGHT - 1 - x]],
  ];

describe('a picture', () => {
  test.each(UPRIGHT)('of EXIF orientation %i is upright', async (orientation, place) => {
    const [width, height] = orientation < 5 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH];
    const stored = pixels(width, height, (x, y) => colourAt(...place(x, y)));
    const jpeg = await stored.withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
    const sheet = await readOne(jpeg);
    expectQuarters(sheet.picture);
    expect(sheet).toMatchObject({ originalWidth: WIDTH, originalHeight: HEIGHT, factor: 1, page: null, notice: null });
  });

  test.each([
    ['jpeg', 'image/jpeg', () => quarters().jpeg({ quality: 95 })],
    ['jpeg', 'image/jpeg', () => quarters().toColourspace('cmyk').jpeg({ quality: 95 })],
    ['png', 'image/png', () => quarters().png()],
    ['png', 'image/png', () => quarters().toColourspace('rgb16').png()],
    ['png', 'image/png', () => quarters().png({ palette: true })],
    ['webp', 'image/webp', () => quarters().webp({ quality: 95 })],
    ['gif', 'image/gif', () => quarters().gif()],
    ['tiff', 'image/tiff', () => quarters().tiff({ compression: 'lzw' })],
    ['avif', 'image/avif', () => quarters().avif({ quality: 90 })],
  ] as const)('of the kind %s is known by its content', async (kind, mime, encode) => {
    const bytes = await encode().toBuffer();
    const file = await openReceiptFile(bytes, 'statement.csv');
    expect(file).toMatchObject({ kind, mime, sheetCount: 1 });
    // Conversion by way of printing inks shifts a strong blue.
    expectQuarters((await file.readSheet(0)).picture, 90);
    await file.close();
  });

  test('in grey becomes RGB', async () => {
    const { picture } = await readOne(await quarters().toColourspace('b-w').png().toBuffer());
    const [red, green, blue] = pixel(picture, 90, 60);
    expect(picture.channels).toBe(3);
    expect([green, blue]).toEqual([red, red]);
  });

  test('of black and white, as a fax machine writes it, is read', async () => {
    const fax = quarters().threshold(128).toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 });
    const { picture } = await readOne(await fax.toBuffer());
    expect(pixel(picture, 90, 60)).toEqual([255, 255, 255]);
    expect(pixel(picture, 30, 60)).toEqual([0, 0, 0]);
  });

  test('that is transparent is white there', async () => {
    const clear = sharp({ create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
    const { picture } = await readOne(await clear.png().toBuffer());
    expect(pixel(picture, 4, 4)).toEqual([255, 255, 255]);
  });

  test('that moves is its first frame', async () => {
    const frames = sharp([await quarters().png().toBuffer(), await quarters().negate().png().toBuffer()], {
      join: { animated: true },
    });
    expect.hasAssertions();
    for (const bytes of [await frames.clone().gif().toBuffer(), await frames.clone().webp({ quality: 95 }).toBuffer()])
      expectQuarters((await readOne(bytes)).picture, 40);
  });

  test('in BMP is read, with rows from the bottom up', async () => {
    const head = Buffer.alloc(54);
    head.write('BM');
    for (const [at, value] of [
      [10, 54],
      [14, 40],
      [18, WIDTH],
      [22, HEIGHT],
      [26, 1 + 24 * 0x10000],
    ] as const)
      head.writeUInt32LE(value, at);
    const rows = Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
      colourAt(at % WIDTH, HEIGHT - 1 - Math.floor(at / WIDTH)).toReversed(),
    );
    const bmp = Buffer.concat([head, Uint8Array.from(rows.flat())]);
    expectQuarters((await readOne(bmp)).picture, 1);
    await expect(readOne(bmp.subarray(0, 40))).rejects.toMatchObject({ code: 'file_unreadable' });
    head.writeUInt32LE(60_000, 18);
    head.writeUInt32LE(60_000, 22);
    await expect(openReceiptFile(head, 'wall.bmp')).rejects.toMatchObject({ code: 'file_too_large' });
  });
});
