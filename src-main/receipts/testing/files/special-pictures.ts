import { createCanvas } from '@napi-rs/canvas';
import { createRandom } from '../../../sample/random.ts';
import { makeReceipt, writeReceipt } from '../make-receipt.ts';
import type { MadeReceipt } from '../make-receipt.ts';
import { makePaperLook } from '../paper/paper-look.ts';
import { printLines } from '../paper/print-lines.ts';

/** A flatbed scan of 5,300 × 7,600 pixels, 40 megapixels: the receipt fills a part of the glass, the rest is white. */
export const makeHugeScan = (seed = 40): MadeReceipt => {
  const random = createRandom(seed);
  const { truth, lines } = writeReceipt(random, { country: 'DE', trade: 'shop' });
  const look = { ...makePaperLook(random), face: 'mono' as const, needles: false };
  const ink = printLines(lines, look);
  const canvas = createCanvas(5300, 7600);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f3f3f1';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const scale = Math.min(2100 / ink.width, 7000 / ink.height);
  pen.translate(900, 250);
  pen.rotate(0.02);
  pen.fillStyle = '#fdfdfc';
  pen.fillRect(0, 0, ink.width * scale, ink.height * scale);
  pen.drawImage(ink, 0, 0, ink.width * scale, ink.height * scale);
  return { truth, file: canvas.toBuffer('image/jpeg', 80) };
};

/** A JPEG whose second half is missing. */
export const makeBrokenJpeg = (seed = 41): Uint8Array => {
  const { file } = makeReceipt(seed);
  return file.slice(0, Math.floor(file.length / 2));
};

/** A file that begins like a JPEG and goes on with chance. */
export const makeRottenJpeg = (seed = 42): Uint8Array => {
  const random = createRandom(seed);
  const { file } = makeReceipt(seed);
  return file.map((byte, at) => (at < 300 ? byte : random.integer(0, 255)));
};
