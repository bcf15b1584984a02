import { readFileSync } from 'node:fs';

import { filesFor } from './font-files.ts';
import type { FontFile, FontWeight } from './font-files.ts';
import { openFont } from './fontkit.ts';
import type { Font } from './fontkit.ts';
import { sfntOfWoff } from './sfnt-of-woff.ts';

/** A font file that is open: one script, or a part of one, in one weight. */
export type FontFace = { readonly font: Font; readonly sfnt: Buffer };

/** All scripts in one weight; every face has 1000 units to the em. */
export type FontFamily = {
  readonly weight: FontWeight;
  /** Latin, which sets the height of lines. */
  readonly latin: FontFace;
  /** The face that has the letter, opened when it is first needed; null when none has. */
  readonly faceOf: (codePoint: number) => FontFace | null;
};

const opened = new Map<string, FontFace>();

const open = (path: string): FontFace => {
  const known = opened.get(path);
  if (known) return known;
  const sfnt = sfntOfWoff(readFileSync(path));
  const face = { font: openFont(sfnt), sfnt };
  opened.set(path, face);
  return face;
};

const firstWith = (files: Iterable<FontFile>, weight: FontWeight, codePoint: number): FontFace | null => {
  for (const file of files) {
    const face = open(file.path(weight));
    if (face.font.hasGlyphForCodePoint(codePoint)) return face;
  }
  return null;
};

const LETTER_A = 0x41;

const openFamily = (weight: FontWeight): FontFamily => {
  const faces = new Map<number, FontFace | null>();
  const faceOf = (codePoint: number): FontFace | null => {
    const known = faces.get(codePoint);
    if (known !== undefined) return known;
    const face = firstWith(filesFor(codePoint), weight, codePoint);
    faces.set(codePoint, face);
    return face;
  };
  const latin = faceOf(LETTER_A);
  if (latin === null) throw new Error('The fonts are not installed.');
  return { weight, latin, faceOf };
};

const families = new Map<FontWeight, FontFamily>();

/** Returns the fonts of a weight. Throws when they are not installed. */
export const fontFamily = (weight: FontWeight): FontFamily => {
  const family = families.get(weight) ?? openFamily(weight);
  families.set(weight, family);
  return family;
};
