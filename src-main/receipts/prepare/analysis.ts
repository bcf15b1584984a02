import type { Box } from '../page.ts';
import type { Homography, Picture } from '../picture.ts';
import { chain, moving, scaling } from './homography.ts';
import { inkOf } from './ink.ts';
import { leastColour, shrinkFactor, shrunkGrey, shrunkPart } from './shrink.ts';
import type { Grey } from './shrink.ts';

/** So many pixels are enough to find paper, lines and letters. */
const PIXELS = 1_000_000;

/** A part of a picture made small, its ink, and the map from its pixels to the picture's. */
export type Analysis = { readonly grey: Grey; readonly ink: Grey; readonly toPicture: Homography };

/** Looks at a part of a picture, made small enough to be quick. The part's sides are whole pixels. */
export const analysisOf = (picture: Picture, part: Box): Analysis => {
  const factor = shrinkFactor(part.width * part.height, PIXELS);
  const grey = shrunkGrey(picture, factor, part);
  return { grey, ink: inkOf(grey), toPicture: chain(scaling(factor), moving(part.left, part.top)) };
};

/** The analysis of a whole picture, and how near to white each of its pixels is. */
export type FirstLook = Analysis & { readonly white: Grey };

/** Looks at a whole picture; beside its analysis returns how near to white it is, in which paper stands out from a desk. */
export const firstLook = (picture: Picture): FirstLook => {
  const factor = shrinkFactor(picture.width * picture.height, PIXELS);
  const small = shrunkPart(picture, factor, wholeOf(picture));
  return { ...analysisOf(small, wholeOf(small)), white: leastColour(small), toPicture: scaling(factor) };
};

const wholeOf = ({ width, height }: Picture): Box => ({ left: 0, top: 0, width, height });

/** Returns the box with whole pixels that holds `box` as far as it lies in the picture; at least one pixel. */
export const insidePicture = (box: Box, { width, height }: Picture): Box => {
  const left = Math.max(0, Math.min(width - 1, Math.floor(box.left)));
  const top = Math.max(0, Math.min(height - 1, Math.floor(box.top)));
  const right = Math.max(left + 1, Math.min(width, Math.ceil(box.left + box.width)));
  const bottom = Math.max(top + 1, Math.min(height, Math.ceil(box.top + box.height)));
  return { left, top, width: right - left, height: bottom - top };
};
