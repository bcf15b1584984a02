import type { Sharp } from 'sharp';

import type { Picture } from '../picture.ts';
import { openPixels } from './pixels.ts';

/** Degrees clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

export type EncodedPicture = {
  readonly bytes: Uint8Array;
  readonly mime: 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
  /** Pixels of this for each pixel of the picture that it shows; boxes are multiplied with it. */
  readonly factor: number;
};

const THUMBNAIL_SIDE = 320;
const DISPLAY_WIDTH = 1600;

/** A long strip would be a thread: its thumbnail shows the upper part, where the merchant stands. */
const TALLEST = 2;

type Size = { readonly width: number; readonly height: number };

const turned = ({ width, height }: Size, turn: QuarterTurn): Size =>
  turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };

const scaled = (steps: Sharp, { width, height }: Size, factor: number): Sharp =>
  steps.resize({
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
    fit: 'fill',
  });

const encoded = async (steps: Sharp, mime: EncodedPicture['mime'], width: number): Promise<EncodedPicture> => {
  const format = mime === 'image/webp' ? steps.webp({ quality: 70 }) : steps.jpeg({ quality: 82 });
  const { data, info } = await format.toBuffer({ resolveWithObject: true });
  return { bytes: data, mime, width: info.width, height: info.height, factor: info.width / width };
};

/** Returns a small WebP for lists, at most 320 pixels wide and high, after a turn; of a long strip the upper part. */
export const thumbnailOf = (picture: Picture, turn: QuarterTurn = 0): Promise<EncodedPicture> => {
  const { width, height } = turned(picture, turn);
  const shown = { width, height: Math.min(height, width * TALLEST) };
  const cut = openPixels(picture)
    .rotate(turn)
    .extract({ left: 0, top: 0, ...shown });
  const factor = Math.min(1, THUMBNAIL_SIDE / Math.max(shown.width, shown.height));
  return encoded(scaled(cut, shown, factor), 'image/webp', width);
};

/** Returns a JPEG for the screen, at most 1,600 pixels wide, after a turn. Its factor is for boxes in pixels of the turned picture. */
export const displayOf = (picture: Picture, turn: QuarterTurn = 0): Promise<EncodedPicture> => {
  const size = turned(picture, turn);
  const steps = openPixels(picture).rotate(turn);
  return encoded(scaled(steps, size, Math.min(1, DISPLAY_WIDTH / size.width)), 'image/jpeg', size.width);
};
