import type { FontFace } from './font-family.ts';
import { compoundOutline, glyphOutline, partPlaces } from './glyph-outline.ts';
import { sfntOf } from './sfnt.ts';
import type { ShapedGlyph } from './shaped-glyph.ts';

/** A font file in the making, of glyphs from several faces that have the same number of units to the em. */
export type MergedFontFile = {
  /** Adds a glyph of a face unless it is there already; returns its number in the file. */
  readonly add: (face: FontFace, id: number) => number;
  /** Adds a glyph that is made of several; returns its number in the file. */
  readonly join: (glyph: ShapedGlyph) => number;
  /** Returns the tables that a PDF needs (ISO 32000-2, 9.9): all but those that map and name letters. */
  readonly encode: () => Buffer;
};

/** A glyph of a face, or one that is made of several. */
type Glyph = { readonly face: FontFace; readonly id: number } | { readonly joined: ShapedGlyph };

type DrawnGlyph = { readonly advance: number; readonly outline: Buffer };

/** The places of numbers in the tables that are taken over from the first face (OpenType 1.9). */
const PLACE = {
  longOffsets: 50,
  metricCount: 34,
  glyphCount: 4,
  firstMaximum: 6,
  maximumParts: 28,
  maxpLength: 32,
} as const;
/** More than any syllable has, each of which may have parts of its own, and those again. */
const MOST_PARTS = 64;
const DEEPEST = 4;

const tableOf = ({ font, sfnt }: FontFace, tag: string): Buffer => {
  const { offset = 0, length = 0 } = font.directory.tables[tag] ?? {};
  return Buffer.from(sfnt.subarray(offset, offset + length));
};

/** What the file may ask of a reader’s memory is what the most demanding of its faces asks, and what syllables need. */
const maxpOf = (faces: Iterable<FontFace>, glyphCount: number): Buffer => {
  const [maxp = Buffer.alloc(PLACE.maxpLength), ...others] = Array.from(faces, (face) => tableOf(face, 'maxp'));
  for (const other of others)
    for (let at = PLACE.firstMaximum; at + 2 <= Math.min(maxp.length, other.length); at += 2)
      maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), other.readUInt16BE(at)), at);
  maxp.writeUInt16BE(glyphCount, PLACE.glyphCount);
  maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(PLACE.maximumParts), MOST_PARTS), PLACE.maximumParts);
  maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(PLACE.maximumParts + 2), DEEPEST), PLACE.maximumParts + 2);
  return maxp;
};

const evenly = (bytes: Buffer): Buffer => (bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]));

const partsOf = (face: FontFace, id: number, add: MergedFontFile['add']): Buffer => {
  const outline = glyphOutline(face, id);
  for (const place of partPlaces(outline)) outline.writeUInt16BE(add(face, outline.readUInt16BE(place)), place);
  return outline;
};

const joinedOutline = ({ parts }: ShapedGlyph, add: MergedFontFile['add']): Buffer =>
  compoundOutline(
    parts.map(({ face, id, x, y }) => ({ number: add(face, id), x, y, outline: glyphOutline(face, id) })),
  );

/** The parts of glyphs join the list while it is drawn, behind all that the document names. */
const drawn = (glyphs: readonly Glyph[], add: MergedFontFile['add']): readonly DrawnGlyph[] => {
  const done: DrawnGlyph[] = [];
  for (const glyph of glyphs)
    done.push(
      'joined' in glyph
        ? { advance: glyph.joined.advance, outline: evenly(joinedOutline(glyph.joined, add)) }
        : {
            advance: glyph.face.font.getGlyph(glyph.id).advanceWidth,
            outline: evenly(partsOf(glyph.face, glyph.id, add)),
          },
    );
  return done;
};

const metricsOf = (glyphs: readonly DrawnGlyph[]): Buffer => {
  const metrics = Buffer.alloc(glyphs.length * 4);
  for (const [index, { advance, outline }] of glyphs.entries()) {
    metrics.writeUInt16BE(Math.max(0, Math.round(advance)), index * 4);
    metrics.writeInt16BE(outline.length > 0 ? outline.readInt16BE(2) : 0, index * 4 + 2);
  }
  return metrics;
};

const placesOf = (glyphs: readonly DrawnGlyph[]): Buffer => {
  const places = Buffer.alloc((glyphs.length + 1) * 4);
  let end = 0;
  for (const [index, { outline }] of glyphs.entries()) {
    end += outline.length;
    places.writeUInt32BE(end, (index + 1) * 4);
  }
  return places;
};

const fileOf = (glyphs: readonly DrawnGlyph[], faces: Iterable<FontFace>, base: FontFace): Buffer => {
  const head = tableOf(base, 'head');
  head.writeInt16BE(1, PLACE.longOffsets);
  const hhea = tableOf(base, 'hhea');
  hhea.writeUInt16BE(glyphs.length, PLACE.metricCount);
  return sfntOf([
    { tag: 'head', bytes: head },
    { tag: 'hhea', bytes: hhea },
    { tag: 'maxp', bytes: maxpOf(faces, glyphs.length) },
    { tag: 'hmtx', bytes: metricsOf(glyphs) },
    { tag: 'loca', bytes: placesOf(glyphs) },
    { tag: 'glyf', bytes: Buffer.concat(glyphs.map(({ outline }) => outline)) },
  ]);
};

/** Begins a font file whose first glyph, the box for what is missing, and whose heights are those of `base`. */
export const mergedFontFile = (base: FontFace): MergedFontFile => {
  const glyphs: Glyph[] = [];
  const numbers = new Map<FontFace, Map<number, number>>();
  const add = (face: FontFace, id: number): number => {
    const ofFace = numbers.get(face) ?? new Map<number, number>();
    numbers.set(face, ofFace);
    const number = ofFace.get(id) ?? glyphs.push({ face, id }) - 1;
    ofFace.set(id, number);
    return number;
  };
  add(base, 0);
  return {
    add,
    join: (joined) => glyphs.push({ joined }) - 1,
    encode: () => fileOf(drawn(glyphs, add), numbers.keys(), base),
  };
};
