import { describe, expect, test } from 'vitest';

import type { Picture } from '../picture.ts';
import { mapBox, mapPoint } from './homography.ts';
import { planReceipts } from './plan.ts';
import type { ReceiptPlan } from './plan.ts';
import { prepareFor } from './prepare.ts';
import { drawPicture, drawReceipt, drawTurned } from './testing/draw-picture.ts';

const firstPlan = (picture: Picture): ReceiptPlan => planReceipts(picture)[0] ?? expect.fail('no plan');

/** A red mark near the top left of the receipt, and where its middle is in a picture. */
const MARK = { left: 30, top: 20, width: 24, height: 24 } as const;

const marked = (degrees: number): Picture =>
  drawPicture({ width: 900, height: 1000 }, '#5a4a3c', (context) => {
    drawTurned(context, [450, 500], degrees);
    context.translate(450, 500);
    context.rotate((degrees * Math.PI) / 180);
    context.translate(-220, -310);
    context.fillStyle = '#ff0000';
    context.fillRect(MARK.left, MARK.top, MARK.width, MARK.height);
  });

/** Returns the middle of the red pixels. */
const middleOfRed = ({ width, height, data }: Picture): readonly [number, number] => {
  const [count, x, y] = [0, 0, 0];
  const sums = { count, x, y };
  for (let i = 0; i < width * height; i++) {
    const isRed = (data[i * 3] ?? 0) > 150 && (data[i * 3 + 1] ?? 0) < 70;
    if (!isRed) continue;
    sums.count += 1;
    sums.x += (i % width) + 0.5;
    sums.y += Math.floor(i / width) + 0.5;
  }
  return [sums.x / sums.count, sums.y / sums.count];
};

describe('prepareFor', () => {
  test.each([0, 8, -13])('maps what is read back to its place, on a picture skewed by %d degrees', (degrees) => {
    const picture = marked(degrees);
    const plan = firstPlan(picture);
    for (const turn of [0, 180] as const) {
      const prepared = prepareFor(picture, plan, { reader: 'pp-ocr', turn });
      const [x, y] = mapPoint(prepared.toUpright, middleOfRed(prepared.picture));
      const [atX, atY] = middleOfRed(picture);
      const expected = turn === 0 ? [atX, atY] : [900 - atX, 1000 - atY];
      expect(Math.abs(x - (expected[0] ?? 0))).toBeLessThan(1.5);
      expect(Math.abs(y - (expected[1] ?? 0))).toBeLessThan(1.5);
    }
  });

  test('sets a picture upright that lies on its side', () => {
    const picture = marked(90);
    const plan = firstPlan(picture);
    const prepared = prepareFor(picture, plan, { reader: 'pp-ocr', turn: 270 });
    const [x, y] = middleOfRed(prepared.picture);
    expect(x).toBeLessThan(prepared.picture.width / 4);
    expect(y).toBeLessThan(prepared.picture.height / 4);
    const [uprightX, uprightY] = mapPoint(prepared.toUpright, [x, y]);
    const [atX, atY] = middleOfRed(picture);
    expect(Math.abs(uprightX - atY)).toBeLessThan(1.5);
    expect(Math.abs(uprightY - (900 - atX))).toBeLessThan(1.5);
  });

  test('brings letters to the size that the reader likes', () => {
    const tiny = drawPicture({ width: 900, height: 1000 }, '#5a4a3c', (context) => drawTurned(context, [450, 500], 5));
    const plan = firstPlan(tiny);
    const { picture, toUpright } = prepareFor(tiny, plan, { reader: 'tesseract', turn: 0 });
    expect(picture.channels).toBe(1);
    const { width } = mapBox(toUpright, { left: 0, top: 0, width: 100, height: 0 });
    expect((plan.textHeight * 100) / width).toBeGreaterThan(20);
    expect((plan.textHeight * 100) / width).toBeLessThan(34);
  });

  test('evens out a shadow for tesseract, and leaves it to PP-OCR', () => {
    const picture = drawPicture({ width: 440, height: 620 }, '#ffffff', (context) => {
      drawReceipt(context);
      const shade = context.createLinearGradient(150, 0, 290, 0);
      shade.addColorStop(0, 'rgb(0 0 0 / 0%)');
      shade.addColorStop(1, 'rgb(0 0 0 / 65%)');
      context.fillStyle = shade;
      context.fillRect(0, 0, 440, 620);
    });
    const plan = firstPlan(picture);
    const paperAt = ({ width, height, channels, data }: Picture, x: number): number => {
      const column = Math.floor(x * width);
      const values = Array.from({ length: height }, (_, y) => data[(y * width + column) * channels] ?? 0);
      return values.toSorted((a, b) => a - b)[Math.floor(height * 0.8)] ?? 0;
    };
    const { picture: flat } = prepareFor(picture, plan, { reader: 'tesseract', turn: 0 });
    expect(paperAt(flat, 0.15)).toBeGreaterThan(240);
    expect(paperAt(flat, 0.85)).toBeGreaterThan(240);
    const { picture: asItIs } = prepareFor(picture, plan, { reader: 'pp-ocr', turn: 0 });
    expect(paperAt(asItIs, 0.85)).toBeLessThan(130);
  });

  test('strengthens faded print', () => {
    const picture = drawPicture({ width: 440, height: 620 }, '#ffffff', (context) =>
      drawReceipt(context, { print: '#c4c4c4' }),
    );
    const { picture: prepared } = prepareFor(picture, firstPlan(picture), { reader: 'tesseract', turn: 0 });
    expect(prepared.data.toSorted()[Math.floor(prepared.data.length * 0.015)] ?? 255).toBeLessThan(165);
  });

  test.each([
    [1, 1],
    [2, 900],
  ])('prepares even a blank picture of %d by %d', (width, height) => {
    const blank: Picture = { width, height, channels: 1, data: new Uint8Array(width * height) };
    for (const reader of ['tesseract', 'pp-ocr'] as const) {
      const { picture } = prepareFor(blank, firstPlan(blank), { reader, turn: 180 });
      expect(picture.data).toHaveLength(picture.width * picture.height * picture.channels);
    }
  });
});
