import { createCanvas } from '@napi-rs/canvas';

import type { Picture } from '../../picture.ts';
import { registerFaces } from '../../testing/paper/fonts.ts';

/** A line of text and where its base line begins, in pixels. */
export type Printed = { readonly text: string; readonly x: number; readonly y: number };

/** What a small receipt says, in the order of its lines. */
export const SHORT_RECEIPT: readonly Printed[] = [
  { text: 'GREEN HILL BAKERY', x: 150, y: 70 },
  { text: '12 Mill Lane, Ashford', x: 140, y: 120 },
  { text: 'Date: 17/04/2026', x: 60, y: 190 },
  { text: 'Sourdough loaf', x: 60, y: 260 },
  { text: '4.50', x: 560, y: 260 },
  { text: 'Apple cake', x: 60, y: 310 },
  { text: '12.80', x: 545, y: 310 },
  { text: 'TOTAL', x: 60, y: 390 },
  { text: '17.30', x: 545, y: 390 },
  { text: 'Thank you for your visit', x: 130, y: 470 },
];

const withoutAlpha = (rgba: Uint8ClampedArray): Uint8Array => {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) rgb.set(rgba.subarray(from, from + 3), to);
  return rgb;
};

/** Prints lines on white paper, leaning by `lean` radians around the middle. */
export const printPicture = (lines: readonly Printed[], lean = 0): Picture => {
  registerFaces();
  const canvas = createCanvas(700, 540);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f6f5f0';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(lean);
  context.translate(-canvas.width / 2, -canvas.height / 2);
  context.fillStyle = '#222';
  context.font = '30px "Made sans"';
  for (const { text, x, y } of lines) context.fillText(text, x, y);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, channels: 3, data: withoutAlpha(data) };
};
