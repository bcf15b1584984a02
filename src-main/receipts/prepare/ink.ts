import type { Grey } from './shrink.ts';
import { means } from './windows.ts';

/** How much darker than its surroundings ink is at least, of 255: on the cleanest paper, and on paper with grain. */
const FAINTEST = { clean: 5, grain: 14 } as const;

/** Ink is at least so many times darker than the usual unevenness of the picture. */
const ABOVE_GRAIN = 5;

/** Stronger contrasts count no more, so that a black bar does not outweigh print. */
const STRONGEST = 90;

/** How far the surroundings reach, in pixels of a picture in which small print is some six pixels high. */
const SURROUNDINGS = 14;

/** Print covers less of a receipt than this; where more is dark, the faintest of it is grain. */
const MOST_COVERED = 0.12;

/** Returns the contrast from which on ink counts: above the grain of the paper, and not more of it than print can be. */
const faintestOf = (contrasts: Int16Array): number => {
  const sizes = new Uint32Array(STRONGEST + 1);
  const darker = new Uint32Array(STRONGEST + 1);
  for (let i = 0; i < contrasts.length; i++) {
    const contrast = contrasts[i] ?? 0;
    const size = Math.min(STRONGEST, Math.abs(contrast));
    sizes[size] = (sizes[size] ?? 0) + 1;
    if (contrast > 0) darker[size] = (darker[size] ?? 0) + 1;
  }
  const grain = ABOVE_GRAIN * reachedBy(sizes, contrasts.length / 2);
  return Math.max(FAINTEST.clean, Math.min(FAINTEST.grain, grain), reachedBy(darker, contrasts.length * MOST_COVERED));
};

/** Returns the highest contrast that more than `share` pixels have or pass. */
const reachedBy = (histogram: Uint32Array, share: number): number => {
  let met = 0;
  return histogram.findLastIndex((count) => (met += count) > share);
};

/**
 * Returns how much darker than its surroundings each pixel is, relative to their brightness: 0 for paper, up to 90 of 255 for
 * ink. Light that changes slowly does not matter.
 */
export const inkOf = (grey: Grey): Grey => {
  const around = means(grey, SURROUNDINGS).data;
  const contrasts = new Int16Array(grey.data.length);
  for (let i = 0; i < contrasts.length; i++) {
    const paper = around[i] ?? 0;
    contrasts[i] = ((paper - (grey.data[i] ?? 0)) * 255) / Math.max(24, paper);
  }
  const faintest = Math.min(STRONGEST, faintestOf(contrasts));
  const data = new Uint8Array(contrasts.length);
  for (let i = 0; i < data.length; i++) {
    const contrast = contrasts[i] ?? 0;
    if (contrast >= faintest) data[i] = Math.min(STRONGEST, contrast);
  }
  return { ...grey, data };
};
