import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';

import { openReceiptFile } from './open-receipt-file.ts';
import { pixels } from './testing/pixels.ts';
import { readAll, readOne } from './testing/read-all.ts';

describe('a TIFF of two pages', () => {
  test('has two sheets, each of its own size', async () => {
    // Two uncompressed pages of grey: each directory of entries names its rows and the next directory.
    const entries = (width: number, height: number, at: number): readonly (readonly [number, number, number])[] => [
      [256, 4, width],
      [257, 4, height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, at],
      [277, 3, 1],
      [278, 4, height],
      [279, 4, width * height],
    ];
    const directory = (width: number, height: number, at: number, next: number): Buffer => {
      const list = entries(width, height, at);
      const bytes = Buffer.alloc(2 + 12 * list.length + 4);
      bytes.writeUInt16LE(list.length, 0);
      for (const [index, [tag, type, value]] of list.entries()) {
        bytes.writeUInt16LE(tag, 2 + 12 * index);
        bytes.writeUInt16LE(type, 4 + 12 * index);
        bytes.writeUInt32LE(1, 6 + 12 * index);
        bytes.writeUInt32LE(value, 10 + 12 * index);
      }
      bytes.writeUInt32LE(next, bytes.length - 4);
      return bytes;
    };
    const first = Buffer.alloc(30 * 20, 10);
    const second = Buffer.alloc(16 * 40, 200);
    const [length, from] = [2 + 12 * 9 + 4, 8];
    const [dataOne, directoryTwo] = [from + length, from + length + first.length];
    const head = Buffer.from([0x49, 0x49, 42, 0, from, 0, 0, 0]);
    const parts = [
      head,
      directory(30, 20, dataOne, directoryTwo),
      first,
      directory(16, 40, directoryTwo + length, 0),
      second,
    ];
    const sheets = await readAll(Buffer.concat(parts));
    expect(sheets.map(({ picture }) => [picture.width, picture.height, picture.data[0]])).toEqual([
      [30, 20, 10],
      [16, 40, 200],
    ]);
  });
});

/** A PNG of so many white pixels that is small, since its rows are equal. */
const emptyPng = (width: number, height: number): Buffer => {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 10)));
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('limits', () => {
  test('a scan of 40 megapixels is read, smaller', async () => {
    const large = sharp({ create: { width: 5480, height: 7300, channels: 3, background: '#cde' } });
    const { picture, factor, originalWidth, originalHeight } = await readOne(
      await large.jpeg({ quality: 40 }).toBuffer(),
    );
    expect([originalWidth, originalHeight]).toEqual([5480, 7300]);
    expect(picture.width * picture.height).toBeLessThan(12_010_000);
    expect(picture.width * picture.height).toBeGreaterThan(11_900_000);
    expect(factor).toBeCloseTo(picture.height / 7300, 3);
  });

  test('a long strip keeps its width', async () => {
    const strip = sharp({ create: { width: 900, height: 9000, channels: 3, background: '#fff' } });
    expect((await readOne(await strip.png().toBuffer())).picture).toMatchObject({ width: 900, height: 9000 });
  });

  test.each([
    ['120 megapixels', emptyPng(10_000, 12_000)],
    ['a bomb', emptyPng(2_000_000, 2_000_000)],
    ['a bomb in one row', emptyPng(1_500_000_000, 1)],
  ])('%s are refused unread', async (_, bytes) => {
    await expect(openReceiptFile(bytes, 'bomb.png')).rejects.toMatchObject({
      code: expect.stringMatching(/^file_/u) as string,
      details: { fileName: 'bomb.png' },
    });
  });

  test('an empty file is refused', async () => {
    await expect(openReceiptFile(new Uint8Array(0), 'nothing.jpg')).rejects.toThrow('nothing.jpg: The file is empty');
  });

  test('a file of more than 30 MiB is refused', async () => {
    const bytes = Buffer.alloc(30 * 1024 * 1024 + 1);
    await expect(openReceiptFile(bytes, 'film.jpg')).rejects.toMatchObject({ code: 'file_too_large' });
  });
});

describe('a damaged picture', () => {
  const noisy = (): Sharp => pixels(400, 600, (x, y) => [(x * 7 + y * 13) % 251, (x * y) % 253, (x + y) % 256]);

  test('of which most is there is read with a notice', async () => {
    const jpeg = await noisy().jpeg().toBuffer();
    const { notice, picture } = await readOne(jpeg.subarray(0, jpeg.length * 0.75));
    expect(picture).toMatchObject({ width: 400, height: 600 });
    expect(notice).toMatch(/2\d % of it is missing/u);
  });

  test('is measured as it is stored, before it is turned', async () => {
    const jpeg = await noisy().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { notice, picture } = await readOne(jpeg.subarray(0, jpeg.length * 0.75));
    expect(picture).toMatchObject({ width: 600, height: 400 });
    expect(notice).toMatch(/2\d % of it is missing/u);
  });

  test('of which most is missing is refused', async () => {
    const jpeg = await noisy().jpeg().toBuffer();
    await expect(readOne(jpeg.subarray(0, jpeg.length * 0.2))).rejects.toMatchObject({
      code: 'file_unreadable',
      details: { found: 'damaged' },
    });
  });

  test.each([
    ['PNG', () => noisy().png()],
    ['WebP', () => noisy().webp()],
    ['TIFF', () => noisy().tiff({ compression: 'lzw' })],
    ['AVIF', () => noisy().avif({ effort: 0 })],
  ] as const)('in %s is refused', async (_, encode) => {
    const bytes = await encode().toBuffer();
    await expect(readOne(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({ code: 'file_unreadable' });
  });

  test('of which there is only the head is refused', async () => {
    await expect(readOne(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).rejects.toMatchObject({ code: 'file_unreadable' });
  });
});
