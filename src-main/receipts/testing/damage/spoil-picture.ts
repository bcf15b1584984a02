import { createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../../../sample/random.ts';

/** Turns a picture clockwise by quarters. */
export const turnPicture = (picture: Canvas, quarters: number): Canvas => {
  const lying = quarters % 2 === 1;
  const turned = createCanvas(lying ? picture.height : picture.width, lying ? picture.width : picture.height);
  const pen = turned.getContext('2d');
  pen.translate(turned.width / 2, turned.height / 2);
  pen.rotate((quarters * Math.PI) / 2);
  pen.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return turned;
};

/** Leaves `share` of the pixels across and down. */
export const shrinkPicture = (picture: Canvas, share: number): Canvas => {
  const small = createCanvas(Math.round(picture.width * share), Math.round(picture.height * share));
  const pen = small.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, small.width, small.height);
  return small;
};

/** Puts a picture out of focus. */
export const blurPicture = (picture: Canvas, strength: number): Canvas => {
  const blurred = createCanvas(picture.width, picture.height);
  const pen = blurred.getContext('2d');
  pen.drawImage(picture, 0, 0);
  pen.filter = `blur(${(0.4 + strength * 2.2) * (picture.width / 1000)}px)`;
  pen.drawImage(picture, 0, 0);
  return blurred;
};

/** Blurs a picture in one direction: the mean of copies, each set off a little. */
export const shakePicture = (random: Random, picture: Canvas, strength: number): Canvas => {
  const shaken = createCanvas(picture.width, picture.height);
  const pen = shaken.getContext('2d');
  const angle = random.next() * Math.PI;
  const reach = (1 + strength * 5) * (picture.width / 1000);
  for (let copy = 0; copy < COPIES; copy++) {
    const offset = reach * (copy / (COPIES - 1) - 0.5);
    pen.globalAlpha = 1 / (copy + 1);
    pen.drawImage(picture, offset * Math.cos(angle), offset * Math.sin(angle));
  }
  return shaken;
};

const COPIES = 6;

/** Adds the grain of a sensor, the same to all channels with a little colour. */
export const addNoise = (random: Random, pen: SKRSContext2D, strength: number): void => {
  const { width, height } = pen.canvas;
  const image = pen.getImageData(0, 0, width, height);
  const { data } = image;
  const grain = makeGrain(random, 4 + strength * 26);
  for (let at = 0, next = 0; at < data.length; at += 4) {
    // Steps of a prime over a table longer than a row hide that the grain repeats.
    next = (next + 7919) & (GRAIN - 1);
    const value = grain[next] ?? 0;
    data[at] = (data[at] ?? 0) + value;
    data[at + 1] = (data[at + 1] ?? 0) + value + ((grain[(next + 1) & (GRAIN - 1)] ?? 0) >> 2);
    data[at + 2] = (data[at + 2] ?? 0) + value;
    if ((at & 0xfffc) === 0) next = random.integer(0, GRAIN - 1);
  }
  pen.putImageData(image, 0, 0);
};

const GRAIN = 65_536;

const makeGrain = (random: Random, spread: number): Int16Array =>
  Int16Array.from({ length: GRAIN }, () => (random.next() + random.next() + random.next() - 1.5) * 2 * spread);
