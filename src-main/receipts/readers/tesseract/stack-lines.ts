import type { Box } from '../../page.ts';
import type { Grey } from './encode-pgm.ts';
import { scaleGrey } from './grey.ts';

/** Where a line went in the stack, and how much larger it is there. */
export type Strip = { readonly part: Box; readonly top: number; readonly scale: number; readonly height: number };

/** Lines cut out of a picture and put one below the other. */
export type Stack = { readonly grey: Grey; readonly strips: readonly Strip[] };

/** The height, in pixels, at which the engine reads a line best: ascenders, descenders and a little air. */
const LINE_HEIGHT = 44;
const MARGIN = 20;
const LARGEST_SCALE = 4;
/** Air above and below the box, as a share of its height: boxes cut into letters at times. */
const AIR = 0.12;

const within = (box: Box, grey: Grey): Box => {
  const air = box.height * AIR;
  const left = Math.max(0, box.left - air);
  const top = Math.max(0, box.top - air);
  const right = Math.min(grey.width, box.left + box.width + air);
  const bottom = Math.min(grey.height, box.top + box.height + air);
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
};

/** Stretches grey values so that paper is white and ink is black, whatever the light was on this line. */
const stretched = (data: Uint8Array): Uint8Array => {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const levelAt = (share: number): number => {
    let sum = 0;
    return counts.findIndex((count) => (sum += count) >= share * data.length);
  };
  const ink = levelAt(0.02);
  const paper = Math.max(ink + 1, levelAt(0.7));
  return data.map((value) => Math.min(255, Math.max(0, Math.round(((value - ink) * 255) / (paper - ink)))));
};

/** Cuts out lines, enlarges each to one height, evens its light, and stacks them on white. */
export const stackLines = (grey: Grey, boxes: readonly Box[]): Stack => {
  let top = MARGIN;
  const strips = boxes.map((box) => {
    const part = within(box, grey);
    const scale = Math.min(LARGEST_SCALE, LINE_HEIGHT / part.height);
    const strip = { part, top, scale, height: Math.max(1, Math.round(part.height * scale)) };
    top += strip.height + MARGIN;
    return strip;
  });
  const width = Math.ceil(Math.max(0, ...strips.map(({ part, scale }) => part.width * scale))) + 2 * MARGIN;
  const data = new Uint8Array(width * top).fill(255);
  for (const strip of strips) {
    const columns = Math.max(1, Math.round(strip.part.width * strip.scale));
    const line = stretched(scaleGrey(grey, strip.part, columns, strip.height).data);
    for (let y = 0; y < strip.height; y += 1)
      data.set(line.subarray(y * columns, (y + 1) * columns), (strip.top + y) * width + MARGIN);
  }
  return { grey: { width, height: top, data }, strips };
};

/** Returns a box of the stack in pixels of the picture that the strip was cut from. */
export const unstack = (strip: Strip, box: Box): Box => ({
  left: strip.part.left + (box.left - MARGIN) / strip.scale,
  top: strip.part.top + (box.top - strip.top) / strip.scale,
  width: box.width / strip.scale,
  height: box.height / strip.scale,
});

/** Returns the strip that a height of the stack belongs to. */
export const stripAt = (strips: readonly Strip[], y: number): Strip | undefined =>
  strips.find((strip) => y >= strip.top - MARGIN / 2 && y < strip.top + strip.height + MARGIN / 2);
