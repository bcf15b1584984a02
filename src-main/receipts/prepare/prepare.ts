import type { Homography, Picture } from '../picture.ts';
import { insidePicture } from './analysis.ts';
import { flattened } from './flatten.ts';
import { boxAround, chain, cornersOf, inverse, mapPoint, moving, scaling, turning } from './homography.ts';
import type { QuarterTurn } from './homography.ts';
import { spansOf, widened } from './outline.ts';
import type { Outline } from './outline.ts';
import type { ReceiptPlan } from './plan.ts';
import { shrunkGrey, shrunkPart } from './shrink.ts';
import type { Grey } from './shrink.ts';
import { strengthened } from './strengthen.ts';
import { warped } from './warp.ts';

export type PreparedFor = 'pp-ocr' | 'tesseract';

/** A receipt made ready for a reader. */
export type Prepared = {
  readonly picture: Picture;
  /** The clockwise turn that set it upright. */
  readonly turn: QuarterTurn;
  /** Maps its pixels to those of the upright picture: the given one after `turn`. */
  readonly toUpright: Homography;
};

/** What suits each reader: the height of capitals in pixels, and the most pixels across and in all. */
const SUITS = {
  'pp-ocr': { capital: 24, width: 1600, pixels: 5_000_000, colour: true },
  tesseract: { capital: 22, width: 1800, pixels: 5_000_000, colour: false },
} as const;

/** Enlarging more adds no detail. */
const LARGEST = 2.5;

/** A receipt is not made narrower than this: where print is of several sizes the small one must stay legible. */
const NARROWEST = 720;

/** Returns by how much to scale a receipt for a reader. */
const scaleFor = ({ width, height, textHeight }: ReceiptPlan, reader: PreparedFor): number => {
  const suits = SUITS[reader];
  const wanted = textHeight > 0 ? suits.capital / textHeight : 1200 / width;
  const least = Math.min(1, NARROWEST / width);
  return Math.min(Math.max(wanted, least), LARGEST, suits.width / width, Math.sqrt(suits.pixels / (width * height)));
};

const TURNS: readonly QuarterTurn[] = [0, 90, 180, 270];

/** Returns the turn that leads from one turn to another. */
const turnBetween = (from: QuarterTurn, to: QuarterTurn): QuarterTurn => TURNS[((to - from + 360) / 90) % 4] ?? 0;

/** Returns the map from the prepared pixels to the picture's, and the size of the prepared picture. */
const layoutOf = (plan: ReceiptPlan, turn: QuarterTurn, scale: number) => {
  const further = turnBetween(plan.turns[0] ?? 0, turn);
  const isAcross = further === 90 || further === 270;
  const width = Math.max(1, Math.round((isAcross ? plan.height : plan.width) * scale));
  const height = Math.max(1, Math.round((isAcross ? plan.width : plan.height) * scale));
  const toCut = chain(scaling(1 / scale), inverse(turning(further, plan)));
  return { size: { width, height }, toPicture: chain(toCut, plan.toPicture) };
};

/** Makes a receipt ready for a reader: cut out, level, at the size that it reads best, and for tesseract evenly lit and grey. */
export const prepareFor = (
  picture: Picture,
  plan: ReceiptPlan,
  { reader, turn }: { readonly reader: PreparedFor; readonly turn: QuarterTurn },
): Prepared => {
  const scale = scaleFor(plan, reader);
  const { size, toPicture } = layoutOf(plan, turn, scale);
  const area = { left: 0, top: 0, ...size };
  const part = insidePicture(boxAround(cornersOf(area).map((corner) => mapPoint(toPicture, corner))), picture);
  const factor = Math.max(1, Math.round(0.8 / scale));
  const toPart = chain(toPicture, moving(-part.left, -part.top), scaling(1 / factor));
  const toUpright = chain(toPicture, turning(turn, picture));
  if (SUITS[reader].colour)
    return { picture: warped(shrunkPart(picture, factor, part), toPart, size), turn, toUpright };
  const level = warpedGrey(shrunkGrey(picture, factor, part), toPart, size);
  const outline = plan.outline.map((corner) => mapPoint(inverse(toPicture), corner));
  return { picture: strengthened(withoutDesk(flattened(level), outline)), turn, toUpright };
};

const warpedGrey = (grey: Grey, map: Homography, size: { width: number; height: number }): Grey => ({
  ...warped(grey, map, size),
  channels: 1,
});

/** Makes white what lies clearly outside of the paper, so that the grain of a desk is not read. */
const withoutDesk = (grey: Grey, outline: Outline): Grey => {
  const { width, height } = grey;
  const { from, to } = spansOf(widened(outline, 0.003 * Math.max(width, height)), grey);
  const data = Uint8Array.from(grey.data);
  for (let y = 0; y < height; y++) {
    data.fill(255, y * width, y * width + (from[y] ?? 0));
    data.fill(255, y * width + (to[y] ?? 0), (y + 1) * width);
  }
  return { ...grey, data };
};
