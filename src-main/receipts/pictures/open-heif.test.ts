import { Buffer } from 'node:buffer';

import { describe, expect, test } from 'vitest';

import { openReceiptFile } from './open-receipt-file.ts';
import { makeHeic } from './testing/heic.ts';
import { pixel } from './testing/pixels.ts';
import { readOne } from './testing/read-all.ts';

describe('a HEIC', () => {
  const [width, height] = [96, 64];
  const grey = Uint8Array.from({ length: width * height }, (_, at) => (at % width < 48 ? 60 : 200));

  test('is decoded', async () => {
    const file = await openReceiptFile(makeHeic(grey, { width, height }), 'photo.jpg');
    expect(file).toMatchObject({ kind: 'heic', mime: 'image/heic', sheetCount: 1 });
    const { picture } = await file.readSheet(0);
    expect(picture).toMatchObject({ width, height, channels: 3 });
    // Video samples run from 16 to 235.
    expect(pixel(picture, 10, 10)[0]).toBeCloseTo(((60 - 16) * 255) / 219, -1);
    expect(pixel(picture, 80, 50)[0]).toBeCloseTo(((200 - 16) * 255) / 219, -1);
  });

  test('is turned as it says itself', async () => {
    const { picture } = await readOne(makeHeic(grey, { width, height }, 1));
    expect(picture).toMatchObject({ width: height, height: width });
    expect(pixel(picture, 10, 10)[0]).toBeGreaterThan(pixel(picture, 10, 80)[0] ?? 255);
  });

  test.each([
    ['is cut off', makeHeic(grey, { width, height }).subarray(0, 2000)],
    ['has a head only', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')],
  ])('that %s is refused', async (_, bytes) => {
    await expect(readOne(bytes)).rejects.toMatchObject({ code: 'file_unreadable', details: { fileName: 'receipt' } });
  });
});
