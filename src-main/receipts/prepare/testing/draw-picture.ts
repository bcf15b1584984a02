import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';

import type { Picture } from '../../picture.ts';

const require = createRequire(import.meta.url);

const FAMILY = 'Prepared till';

const registerFace = (): void => {
  if (GlobalFonts.has(FAMILY)) return;
  const face = require.resolve('@fontsource/inconsolata/files/inconsolata-latin-500-normal.woff2');
  GlobalFonts.registerFromPath(face, FAMILY);
};

/** Draws a picture of a size on a ground of one colour. */
export const drawPicture = (
  size: { readonly width: number; readonly height: number },
  ground: string,
  draw: (context: SKRSContext2D) => void,
): Picture => {
  registerFace();
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, size.width, size.height);
  draw(context);
  const pixels = context.getImageData(0, 0, size.width, size.height).data;
  const data = new Uint8Array(size.width * size.height * 3);
  for (let i = 0; i < size.width * size.height; i++) data.set(pixels.subarray(i * 4, i * 4 + 3), i * 3);
  return { ...size, channels: 3, data };
};

const LINES = [
  '     CORNER  STORE  LIMITED     ',
  '      12 Harbour Road, Leeds    ',
  '  VAT no. GB 123 4567 89        ',
  '2026-03-14  18:22    Till 2     ',
  'Oat milk 1 l               2.15 ',
  'Sourdough bread            3.40 ',
  'Apples, Braeburn           2.88 ',
  'Washing-up liquid          1.95 ',
  'Coffee beans, 500 g        8.60 ',
  '--------------------------------',
  'TOTAL                     18.98 ',
  'Card                      18.98 ',
  'Change                     0.00 ',
  '    Thank you for your visit    ',
];

/** The size of the paper that `drawReceipt` draws. */
export const PAPER = { width: 440, height: 620 } as const;

/** Draws a receipt of white paper with its top left corner at the origin. */
export const drawReceipt = (context: SKRSContext2D, { paper = '#f6f5f2', print = '#222' } = {}): void => {
  context.fillStyle = paper;
  context.fillRect(0, 0, PAPER.width, PAPER.height);
  context.fillStyle = print;
  context.font = `24px "${FAMILY}"`;
  LINES.forEach((line, row) => context.fillText(line, 28, 60 + row * 38));
};

/** Draws a receipt turned clockwise by degrees around the middle of the picture. */
export const drawTurned = (context: SKRSContext2D, middle: readonly [number, number], degrees: number): void => {
  context.save();
  context.translate(...middle);
  context.rotate((degrees * Math.PI) / 180);
  context.translate(-PAPER.width / 2, -PAPER.height / 2);
  drawReceipt(context);
  context.restore();
};
