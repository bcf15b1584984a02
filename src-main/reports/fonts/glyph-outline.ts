import type { FontFace } from './font-family.ts';

// Flags of the parts of a compound glyph (OpenType 1.9, “glyf”).
const WORDS = 0x0001;
const OFFSETS = 0x0002;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const FIRST_PART = 10;
const PART_LENGTH = 8;

/** The edges of an outline: least x and y, most x and y. */
type Box = readonly [number, number, number, number];

/** Returns the bytes that draw a glyph, a copy; none for one that is empty. */
export const glyphOutline = ({ font, sfnt }: FontFace, id: number): Buffer => {
  const start = font.directory.tables['glyf']?.offset ?? 0;
  const [from = 0, to = from] = font.loca.offsets.slice(id, id + 2);
  return Buffer.from(sfnt.subarray(start + from, start + to));
};

const scaleLength = (flags: number): number => {
  if (flags & SCALE) return 2;
  if (flags & TWO_SCALES) return 4;
  return flags & MATRIX ? 8 : 0;
};

/** Returns where in a glyph’s bytes the numbers of its parts stand; none for one that is drawn by itself. */
export const partPlaces = (outline: Buffer): readonly number[] => {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const places: number[] = [];
  let at = FIRST_PART;
  let flags = MORE;
  while (flags & MORE) {
    flags = outline.readUInt16BE(at);
    places.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + scaleLength(flags);
  }
  return places;
};

const boxOf = (outline: Buffer, x: number, y: number): Box => [
  outline.readInt16BE(2) + x,
  outline.readInt16BE(4) + y,
  outline.readInt16BE(6) + x,
  outline.readInt16BE(8) + y,
];

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** A part of a compound glyph: its number in the file, where it goes, and its own outline. */
export type OutlinePart = {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly outline: Buffer;
};

/** Returns the bytes of a glyph that is made of others; none when all of them are empty. */
export const compoundOutline = (all: readonly OutlinePart[]): Buffer => {
  const parts = all.filter(({ outline }) => outline.length > 0);
  const [first, ...others] = parts.map(({ outline, x, y }) => boxOf(outline, x, y));
  if (!first) return Buffer.alloc(0);
  const bytes = Buffer.alloc(FIRST_PART + parts.length * PART_LENGTH);
  bytes.writeInt16BE(-1, 0);
  for (const [index, edge] of others.reduce(around, first).entries())
    bytes.writeInt16BE(Math.round(edge), 2 + index * 2);
  for (const [index, { number, x, y }] of parts.entries()) {
    const at = FIRST_PART + index * PART_LENGTH;
    bytes.writeUInt16BE(WORDS | OFFSETS | (index + 1 < parts.length ? MORE : 0), at);
    bytes.writeUInt16BE(number, at + 2);
    bytes.writeInt16BE(Math.round(x), at + 4);
    bytes.writeInt16BE(Math.round(y), at + 6);
  }
  return bytes;
};
