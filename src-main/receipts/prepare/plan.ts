import type { Homography, Picture } from '../picture.ts';
import { analysisOf, firstLook, insidePicture } from './analysis.ts';
import type { Analysis } from './analysis.ts';
import { printedPlaces } from './content.ts';
import { findPapers } from './find-papers.ts';
import { gutterOf } from './gutter.ts';
import { boxAround, chain, cornersOf, inverse, mapPoint, moving, rotating, scaling } from './homography.ts';
import type { Point, QuarterTurn } from './homography.ts';
import { CELL, inkCells } from './ink-cells.ts';
import { inkPointsOf } from './ink-points.ts';
import { isInside, spansOf, widened } from './outline.ts';
import type { Outline } from './outline.ts';
import { directionOf } from './text-direction.ts';
import type { TextDirection } from './text-direction.ts';
import { lettersOf } from './text-height.ts';
import type { Letters } from './text-height.ts';
import type { LineLie } from './text-lines-score.ts';

/** How one receipt lies in a picture: all that is needed to cut it out level and at the right size. Plain data. */
export type ReceiptPlan = {
  /** Clockwise turns of the picture that may set the print upright, the likeliest first. */
  readonly turns: readonly QuarterTurn[];
  /** Degrees by which the lines of print run clockwise from level after the first turn. */
  readonly skew: number;
  /** Usual height of capital letters and digits in pixels of the picture; 0 when no letters were found. */
  readonly textHeight: number;
  /** False when there is hardly anything like print: the picture shows something else, or nothing. */
  readonly hasText: boolean;
  /** The paper in the picture, a convex polygon. */
  readonly outline: Outline;
  /** The size of the level cut in pixels of the picture, set upright by the first turn. */
  readonly width: number;
  readonly height: number;
  /** Maps pixels of the level cut to pixels of the picture. */
  readonly toPicture: Homography;
};

/** Returns the map that sets the lines level around the middle of the analysed part. */
const levelling = ({ angle, spread }: LineLie, { width, height }: { width: number; height: number }): Homography =>
  chain(moving(-width / 2, -height / 2), rotating(-angle), [1, 0, 0, 0, 1, 0, spread, 0, 1]);

const turnsOf = (base: 0 | 90, isSure: boolean): readonly QuarterTurn[] => {
  if (base === 0) return isSure ? [0, 180] : [0, 180, 270, 90];
  return isSure ? [270, 90] : [270, 90, 0, 180];
};

/** Fewer letters than these, or of all sizes, are no receipt's. */
const looksLikeText = ({ count, alike }: Letters): boolean => count >= 12 && alike >= 0.35;

/** Print gathers in lines at least so much more clearly than noise does. */
const SHARPEST_NOISE = 2.5;

/** Blank paper that is kept around the print, in heights of capital letters. */
const MARGIN = 2.5;

type Level = {
  readonly analysis: Analysis;
  readonly outline: Outline;
  readonly lie: LineLie;
  readonly level: Homography;
  readonly places: readonly Point[];
  readonly letters: Letters;
};

/** Returns the rectangle to cut in the level picture: the print with a margin, no more than the paper. */
const cutOf = ({ outline, level, places, letters }: Level) => {
  const paper = boxAround(outline.map((corner) => mapPoint(level, corner)));
  if (places.length < 8) return paper;
  const print = boxAround(places);
  const margin = Math.max(CELL * 2, MARGIN * letters.height, print.width * 0.02);
  const left = Math.max(paper.left, print.left - margin);
  const top = Math.max(paper.top, print.top - margin);
  const right = Math.min(paper.left + paper.width, print.left + print.width + margin);
  const bottom = Math.min(paper.top + paper.height, print.top + print.height + margin);
  return { left, top, width: right - left, height: bottom - top };
};

const planOf = (found: Level, { base, isSure, sharpness }: TextDirection): ReceiptPlan => {
  const { analysis, lie, level, letters, outline } = found;
  const cut = cutOf(found);
  const factor = analysis.toPicture[0];
  return {
    turns: turnsOf(base, isSure),
    skew: (lie.angle * 180) / Math.PI - base,
    textHeight: letters.height * factor,
    hasText: sharpness > SHARPEST_NOISE && looksLikeText(letters),
    outline: outline.map((corner) => mapPoint(analysis.toPicture, corner)),
    width: Math.max(1, cut.width * factor),
    height: Math.max(1, cut.height * factor),
    toPicture: chain(scaling(1 / factor), moving(cut.left, cut.top), inverse(level), analysis.toPicture),
  };
};

/** Plans the one or two receipts inside an outline (in pixels of the analysis). */
const plansInside = (analysis: Analysis, outline: Outline, maySplit: boolean): readonly ReceiptPlan[] => {
  const { ink } = analysis;
  const size = { width: ink.width, height: ink.height };
  const inner = spansOf(widened(outline, -0.012 * Math.max(size.width, size.height)), size);
  const direction = directionOf(
    ink,
    inkPointsOf(ink, (x, y) => isInside(inner, x, y)),
  );
  const { lie } = direction;
  const level = levelling(lie, size);
  const places = printedPlaces(inkCells(ink), spansOf(outline, size)).map((place) => mapPoint(level, place));
  const gutter = maySplit ? gutterOf(places, CELL) : null;
  if (gutter !== null) {
    return halvesOf(outline, level, gutter).flatMap((half) => plansInside(analysis, half, false));
  }
  const letters = lettersOf(ink, inner, lie.angle);
  return [planOf({ analysis, outline, lie, level, places, letters }, direction)];
};

/** Cuts an outline along an upright line of the level picture. */
const halvesOf = (outline: Outline, level: Homography, gutter: number): readonly Outline[] => {
  const { left, top, width, height } = boxAround(outline.map((corner) => mapPoint(level, corner)));
  const back = inverse(level);
  return [
    { left, top, width: gutter - left, height },
    { left: gutter, top, width: left + width - gutter, height },
  ].map((box) => cornersOf(box).map((corner) => mapPoint(back, corner)));
};

/** Looks again, closely, at a paper that takes up a small part of the picture. */
const plansOfPaper = (picture: Picture, whole: Analysis, outline: Outline): readonly ReceiptPlan[] => {
  const inPicture = outline.map((corner) => mapPoint(whole.toPicture, corner));
  const part = insidePicture(boxAround(inPicture), picture);
  if (part.width * part.height > picture.width * picture.height * 0.5) return plansInside(whole, outline, true);
  const near = analysisOf(picture, part);
  const toNear = inverse(near.toPicture);
  return plansInside(
    near,
    inPicture.map((corner) => mapPoint(toNear, corner)),
    true,
  );
};

/**
 * Finds the receipts in a picture and how each lies: its paper, the direction of its lines, the size of its letters. There is
 * always at least one plan; its `hasText` is false when there seems to be nothing to read.
 */
export const planReceipts = (picture: Picture): readonly ReceiptPlan[] => {
  const whole = firstLook(picture);
  const papers = findPapers(whole);
  const plans = papers.flatMap((outline) => plansOfPaper(picture, whole, outline));
  const printed = plans.filter(({ hasText }) => hasText);
  return printed.length > 0 ? printed : plans.slice(0, 1);
};
