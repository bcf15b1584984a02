import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';

import { readReceiptFile } from './read-receipt-file.ts';
import type { ReadPhase } from './read-receipt-file.ts';
import { createReaders } from './readers/open-readers.ts';
import { printPicture, SHORT_RECEIPT } from './readers/testing/print-picture.ts';
import { turnPicture } from './readers/turn-picture.ts';
import type { Turn } from './readers/turn-picture.ts';
import type { ReceiptContext } from './receipt.ts';

const CONTEXT: ReceiptContext = { today: '2026-06-30', country: 'GB', currency: 'GBP', payees: [], learned: [] };

const readers = createReaders();
afterAll(() => readers.close());

const pngOf = async (turn: Turn): Promise<Uint8Array> => {
  const { width, height, channels, data } = turnPicture(printPicture(SHORT_RECEIPT), turn);
  return sharp(data, { raw: { width, height, channels } }).png().toBuffer();
};

const read = async (bytes: Uint8Array, onPhase: (phase: ReadPhase) => void = () => {}) =>
  readReceiptFile(readers, { bytes, fileName: 'bakery.png', context: CONTEXT, onPhase });

test('reads a picture: its fields, where they stand, and how far it is', async () => {
  const phases: ReadPhase[] = [];
  const { kind, sheetCount, receipts } = await read(await pngOf(0), (phase) => phases.push(phase));
  expect([kind, sheetCount, receipts.length]).toEqual(['png', 1, 1]);
  const [found] = receipts;
  expect(found).toMatchObject({ turn: 0, width: 700, height: 540, sheet: 0, notice: null });
  expect(found?.receipt).toMatchObject({
    merchant: { value: expect.stringMatching(/green hill bakery/iu) as unknown },
    date: { value: '2026-04-17' },
    total: { value: 1730 },
    isReceipt: true,
  });
  const { left = 0, top = 0, width = 0 } = found?.receipt.total.box ?? {};
  expect(Math.abs(left - 547)).toBeLessThan(20);
  expect(Math.abs(left + width - 618)).toBeLessThan(20);
  expect(Math.abs(top - 365)).toBeLessThan(20);
  expect(found?.pages.map((page) => page.reader)).toEqual(['pp-ocr', 'tesseract']);
  expect(phases.map(({ step }) => step)).toEqual(['opened', 'prepared', 'read', 'checked', 'done']);
});

test('reads a picture that lies on its head, and places the fields on the upright one', async () => {
  const { receipts } = await read(await pngOf(180));
  expect(receipts[0]).toMatchObject({ turn: 180, receipt: { total: { value: 1730 }, date: { value: '2026-04-17' } } });
  expect(Math.abs((receipts[0]?.receipt.total.box?.top ?? 0) - 365)).toBeLessThan(20);
});

test('says that there is no receipt on a blank picture', async () => {
  const blank = await sharp({ create: { width: 400, height: 600, channels: 3, background: '#ddd' } })
    .png()
    .toBuffer();
  const { receipts } = await read(blank);
  expect(receipts.map(({ receipt }) => receipt.isReceipt)).toEqual([false]);
});

test('tells which file is no picture', async () => {
  await expect(read(new TextEncoder().encode('not a picture'))).rejects.toMatchObject({
    code: 'file_unreadable',
    message: expect.stringContaining('bakery.png') as unknown,
  });
});
