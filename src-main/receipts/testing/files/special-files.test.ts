import { crc32, createInflate } from 'node:zlib';
import { loadImage } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { makeCatPicture } from './cat-picture.ts';
import { makePngBomb } from './png-bomb.ts';
import { makeEncryptedPdf, makeImagePdf, makeTextPdf } from './receipt-pdf.ts';
import { makeBrokenJpeg, makeHugeScan, makeRottenJpeg } from './special-pictures.ts';

const pageTexts = async (file: Uint8Array): Promise<readonly string[]> => {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/gu, ' '),
    );
  }
  await pdf.loadingTask.destroy();
  return texts;
};

test('a PDF with a text layer holds a receipt a page', async () => {
  const { truths, file } = await makeTextPdf();
  const texts = await pageTexts(file);
  expect(texts).toHaveLength(5);
  for (const [page, truth] of truths.entries()) expect(texts[page]).toContain(truth.merchant);
});

test('a PDF of pictures holds no text', async () => {
  const { truths, file } = await makeImagePdf();
  expect(truths).toHaveLength(5);
  expect(await pageTexts(file)).toEqual(['', '', '', '', '']);
});

test('an encrypted PDF does not open without its password', async () => {
  const data = new Uint8Array(await makeEncryptedPdf());
  await expect(getDocument({ data, verbosity: 0 }).promise).rejects.toThrow(/password/iu);
});

test('a PNG bomb is small, valid and unpacks to 200 megabytes', async () => {
  const bomb = Buffer.from(makePngBomb());
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(bomb.readUInt32BE(16)).toBe(40_000);
  expect(bomb.readUInt32BE(29)).toBe(crc32(bomb.subarray(12, 29)));
  const packed = bomb.subarray(41, 41 + bomb.readUInt32BE(33));
  let size = 0;
  for await (const part of createInflate().end(packed)) size += (part as Buffer).length;
  expect(size).toBe(40_000 * 5_001);
});

test('a huge scan has 40 megapixels', async () => {
  const { width, height } = await loadImage(makeHugeScan().file);
  expect(width * height).toBeGreaterThan(40_000_000);
});

test('a cat is drawn alike every time', async () => {
  const cat = makeCatPicture();
  expect(Buffer.from(makeCatPicture()).equals(cat)).toBe(true);
  expect(await loadImage(cat)).toMatchObject({ width: 1200, height: 1500 });
});

test('broken JPEGs begin as JPEGs do', () => {
  for (const file of [makeBrokenJpeg(), makeRottenJpeg()]) expect(Buffer.from(file).readUIntBE(0, 3)).toBe(0xff_d8_ff);
});
