import { createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../../../sample/random.ts';
import type { Damage } from './damage.ts';
import { quadToSquare } from './quad-to-square.ts';
import type { Point } from './quad-to-square.ts';

/** Creases, curls and tilts a sheet; outside of the paper the canvas is transparent. */
export const bendSheet = (random: Random, sheet: Canvas, damage: Damage): Canvas => {
  const pen = sheet.getContext('2d');
  if (damage.crumple !== undefined) creaseSheet(random, pen, damage.crumple);
  if (damage.curl !== undefined) shadeEnds(pen, damage.curl);
  if (damage.curl === undefined && damage.perspective === undefined) return sheet;
  return warpSheet(sheet, tiltedCorners(random, sheet, damage.perspective ?? 0), damage.curl ?? 0);
};

const creaseSheet = (random: Random, pen: SKRSContext2D, strength: number): void => {
  const { width, height } = pen.canvas;
  pen.globalCompositeOperation = 'source-atop';
  for (let count = 0; count < 5 + strength * 9; count++) {
    const reach = random.integer(30, 130);
    const bright = pen.createLinearGradient(0, -reach, 0, reach);
    bright.addColorStop(0, 'rgba(0,0,0,0)');
    bright.addColorStop(0.49, `rgba(0,0,0,${0.06 + strength * 0.16})`);
    bright.addColorStop(0.51, `rgba(255,255,255,${0.1 + strength * 0.18})`);
    bright.addColorStop(1, 'rgba(255,255,255,0)');
    pen.save();
    pen.translate(random.integer(0, width), random.integer(0, height));
    pen.rotate(random.next() * Math.PI);
    pen.fillStyle = bright;
    pen.fillRect(-height, -reach, 2 * height, 2 * reach);
    pen.restore();
  }
  pen.globalCompositeOperation = 'source-over';
};

const shadeEnds = (pen: SKRSContext2D, curl: number): void => {
  const { width, height } = pen.canvas;
  const shade = pen.createLinearGradient(0, 0, 0, height);
  shade.addColorStop(0, `rgba(20,18,14,${0.3 * curl})`);
  shade.addColorStop(0.28, 'rgba(20,18,14,0)');
  shade.addColorStop(0.72, 'rgba(20,18,14,0)');
  shade.addColorStop(1, `rgba(20,18,14,${0.38 * curl})`);
  pen.globalCompositeOperation = 'source-atop';
  pen.fillStyle = shade;
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'source-over';
};

/** The corners of a paper seen from a side: clockwise from the top left. */
const tiltedCorners = (random: Random, { width, height }: Canvas, tilt: number): readonly Point[] => {
  const narrow = width * 0.13 * tilt;
  const low = height * 0.05 * tilt;
  const inset = (most: number): number => most * (0.4 + 0.6 * random.next());
  const [top, bottom] = random.chance(0.7) ? [narrow, narrow * 0.15] : [narrow * 0.15, narrow];
  return [
    { x: inset(top), y: inset(low) },
    { x: width - 1 - inset(top), y: inset(low) * 0.5 },
    { x: width - 1 - inset(bottom), y: height - 1 - inset(low) },
    { x: inset(bottom), y: height - 1 - inset(low) * 0.5 },
  ];
};

/** Looks up each pixel of the bent sheet on the flat one; ends of a roll look shorter, and its lines bow. */
const warpSheet = (sheet: Canvas, corners: readonly Point[], curl: number): Canvas => {
  const { width, height } = sheet;
  const flat = sheet.getContext('2d').getImageData(0, 0, width, height).data;
  const bent = createCanvas(width, height);
  const pen = bent.getContext('2d');
  const image = pen.createImageData(width, height);
  const [a, b, c, d, e, f, g, h, i] = quadToSquare(corners);
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += 4) {
      const depth = g * column + h * row + i;
      const across = (a * column + b * row + c) / depth;
      const bowed = (d * column + e * row + f) / depth;
      const side = 2 * across - 1;
      const down = bowed + 0.025 * curl * (2 * bowed - 1) * (side * side - 1);
      const rolled = down + (0.4 * curl * Math.sin(2 * Math.PI * down)) / (2 * Math.PI);
      copyPixel(flat, image.data, at, { x: across * (width - 1), y: rolled * (height - 1), width, height });
    }
  }
  pen.putImageData(image, 0, 0);
  return bent;
};

type Spot = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Mixes the four neighbours of a spot into the pixel at `to`; nothing where the spot lies off the sheet. */
const copyPixel = (from: Uint8ClampedArray, into: Uint8ClampedArray, to: number, spot: Spot): void => {
  const { x, y, width, height } = spot;
  if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) return;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [rightwards, downwards] = [x - column, y - row];
  const first = (row * width + column) * 4;
  const below = first + width * 4;
  for (let channel = 0; channel < 4; channel++) {
    const upper = mix(from[first + channel] ?? 0, from[first + 4 + channel] ?? 0, rightwards);
    const lower = mix(from[below + channel] ?? 0, from[below + 4 + channel] ?? 0, rightwards);
    into[to + channel] = mix(upper, lower, downwards);
  }
};

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
