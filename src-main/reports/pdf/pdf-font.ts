import { fontFamily } from '../fonts/font-family.ts';
import type { FontFace, FontFamily } from '../fonts/font-family.ts';
import type { FontWeight } from '../fonts/font-files.ts';
import { mergedFontFile } from '../fonts/merged-font-file.ts';
import { shapeText } from '../fonts/shape-text.ts';
import type { GlyphPart, ShapedGlyph } from '../fonts/shaped-glyph.ts';
import { hasRightToLeft } from '../fonts/visual-order.ts';
import type { FontRun, FontSource, PdfDocument, PdfFont, PdfFontClass } from './pdfmake.ts';

/** Numbers the glyphs of all faces through, since pdfkit knows a glyph by one number. */
type GlyphNumbers = {
  readonly numberOf: (glyph: ShapedGlyph) => number;
  readonly glyphAt: (number: number) => ShapedGlyph | undefined;
};

/** Returns the glyph of a face that stands alone in its own place; null for one that is moved, or joined of several. */
const plainPart = ({ parts }: ShapedGlyph): GlyphPart | null => {
  const [only, ...others] = parts;
  return only && others.length === 0 && only.x === 0 && only.y === 0 ? only : null;
};

const glyphNumbers = (): GlyphNumbers => {
  const glyphs: ShapedGlyph[] = [];
  const plain = new Map<FontFace, Map<number, number>>();
  const joined = new Map<string, number>();
  const ofFace = (face: FontFace): Map<number, number> => {
    const numbers = plain.get(face) ?? new Map<number, number>();
    plain.set(face, numbers);
    return numbers;
  };
  const numberOfJoined = (glyph: ShapedGlyph): number => {
    for (const { face } of glyph.parts) ofFace(face);
    const faces = [...plain.keys()];
    const places = glyph.parts.map(({ face, id, x, y }) => [faces.indexOf(face), id, x, y].join(' '));
    const key = `${places.join(',')}|${glyph.codePoints.join(' ')}`;
    const number = joined.get(key) ?? glyphs.push(glyph) - 1;
    joined.set(key, number);
    return number;
  };
  const numberOf = (glyph: ShapedGlyph): number => {
    const part = plainPart(glyph);
    if (!part) return numberOfJoined(glyph);
    const numbers = ofFace(part.face);
    const number = numbers.get(part.id) ?? glyphs.push(glyph) - 1;
    numbers.set(part.id, number);
    return number;
  };
  return { numberOf, glyphAt: (number) => glyphs[number] };
};

const subsetOf = ({ latin }: FontFamily, { glyphAt }: GlyphNumbers): ReturnType<FontSource['createSubset']> => {
  const file = mergedFontFile(latin);
  const included = new Map<number, number>();
  const add = (number: number): number => {
    const glyph = glyphAt(number);
    if (!glyph) return 0;
    const part = plainPart(glyph);
    return part ? file.add(part.face, part.id) : file.join(glyph);
  };
  const includeGlyph = (number: number): number => {
    const known = included.get(number) ?? add(number);
    included.set(number, known);
    return known;
  };
  return { includeGlyph, encode: file.encode };
};

const widthOf = (glyph: ShapedGlyph): number => {
  const part = plainPart(glyph);
  return part ? part.face.font.getGlyph(part.id).advanceWidth : glyph.advance;
};

/** Stands in for a font file with every script in it. Only the glyphs that are drawn are put into the document. */
const mergedSource = (family: FontFamily): FontSource => {
  const { font: latin } = family.latin;
  const numbers = glyphNumbers();
  const layout = (text: string): FontRun => {
    const shaped = shapeText(text, family);
    return {
      glyphs: shaped.map((glyph) => ({
        id: numbers.numberOf(glyph),
        advanceWidth: widthOf(glyph),
        codePoints: glyph.codePoints,
      })),
      // What is moved carries its place within.
      positions: shaped.map(({ advance }) => ({ xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0 })),
      advanceWidth: shaped.reduce((sum, { advance }) => sum + advance, 0),
    };
  };
  const { unitsPerEm, ascent, descent, xHeight, capHeight } = latin;
  return {
    unitsPerEm,
    ascent,
    descent,
    xHeight,
    capHeight,
    layout,
    createSubset: () => subsetOf(family, numbers),
    postscriptName: family.weight === 400 ? 'PecuniaSans-Regular' : 'PecuniaSans-SemiBold',
    lineGap: 0,
    italicAngle: 0,
    bbox: { minX: 0, minY: descent, maxX: unitsPerEm, maxY: ascent },
    post: { isFixedPitch: false },
    head: { macStyle: { italic: false } },
    getGlyph: (id) => latin.getGlyph(id),
  };
};

/** The class of pdfkit for embedded fonts, which it gives away only with a font that is open. */
const embeddedFontOf = (document: PdfDocument, bytes: Uint8Array): PdfFontClass => {
  document.font(bytes);
  return document._font.constructor as PdfFontClass;
};

/**
 * Adds a font with every script to the document, under `name`. Lines with Hebrew or Arabic are laid out whole, since their
 * words change places; of others each word is laid out once.
 */
export const addFont = (document: PdfDocument, name: string, weight: FontWeight): PdfFont => {
  const family = fontFamily(weight);
  const EmbeddedFont = embeddedFontOf(document, family.latin.sfnt);
  document._fontCount += 1;
  const font = new EmbeddedFont(document, mergedSource(family), `F${document._fontCount}`);
  const layoutWords = font.layout.bind(font);
  font.layout = (text, features, onlyWidth) =>
    hasRightToLeft(text) ? font.layoutCached(text) : layoutWords(text, features, onlyWidth);
  document._fontFamilies[name] = font;
  return font;
};
