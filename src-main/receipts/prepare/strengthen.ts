import type { Grey } from './shrink.ts';

/** Pixels on a side of the squares whose darkest pixel tells how dark the print is there. */
const CELL = 24;

/** Squares without anything darker than this are blank. */
const BLANK = 225;

/** Print as dark as this needs no help. */
const DARK = 70;

/** Faded print is made at most so many times stronger. */
const STRONGEST = 3;

/** So much of a receipt is paper, and may become no darker than this, or its grain would be read. */
const PAPER = { part: 0.7, palest: 205 } as const;

/** Returns the darkest value of each square. */
const darkestOf = ({ width, height, data }: Grey): Uint8Array => {
  const columns = Math.ceil(width / CELL);
  const darkest = new Uint8Array(columns * Math.ceil(height / CELL)).fill(255);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / CELL) * columns;
    for (let x = 0; x < width; x++, at++) {
      const cell = row + Math.floor(x / CELL);
      const value = data[at] ?? 0;
      if (value < (darkest[cell] ?? 0)) darkest[cell] = value;
    }
  }
  return darkest;
};

/** Returns how dark print usually is: the middle over all squares with print, so that black edges do not decide. */
const usualPrint = (grey: Grey): number => {
  const printed = darkestOf(grey)
    .filter((value) => value < BLANK)
    .toSorted();
  return printed[Math.floor(printed.length / 2)] ?? 0;
};

/** Returns the value that a part of all pixels is darker than. */
const levelOf = ({ data }: Grey, part: number): number => {
  const histogram = new Uint32Array(256);
  for (let i = 0; i < data.length; i++) {
    const value = data[i] ?? 0;
    histogram[value] = (histogram[value] ?? 0) + 1;
  }
  let met = 0;
  return histogram.findIndex((count) => (met += count) >= data.length * part);
};

/** Darkens faded print on evenly lit, white paper; print that is dark enough stays as it is. */
export const strengthened = (grey: Grey): Grey => {
  const wanted = (255 - DARK) / Math.max(1, 255 - usualPrint(grey));
  if (wanted <= 1) return grey;
  const allowed = (255 - PAPER.palest) / Math.max(1, 255 - levelOf(grey, 1 - PAPER.part));
  const factor = Math.min(STRONGEST, wanted, allowed);
  if (factor <= 1) return grey;
  const data = new Uint8Array(grey.data.length);
  for (let i = 0; i < data.length; i++) data[i] = Math.max(0, 255 - (255 - (grey.data[i] ?? 0)) * factor);
  return { ...grey, data };
};
