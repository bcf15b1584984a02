import type { FontFace, FontFamily } from './font-family.ts';
import { joinGlyphs } from './shaped-glyph.ts';
import type { ShapedGlyph } from './shaped-glyph.ts';
import { isIndic, syllablesOf } from './syllables.ts';
import { drawableText, textRuns } from './text-runs.ts';
import { visualOrder } from './visual-order.ts';
import type { DirectedText } from './visual-order.ts';

/** Figures stay as wide as each other and need no kerning, so they skip the slow way. */
const FIGURES = /^(?:-?[A-Z]{3}\u00a0)?[\d.,:()%+\-−/ \u00a0\u202f\p{Sc}]*$/u;

const plainGlyph = (codePoint: number, family: FontFamily): ShapedGlyph => {
  const face = family.faceOf(codePoint) ?? family.latin;
  const { id, advanceWidth } = face.font.glyphForCodePoint(codePoint);
  return { parts: [{ face, id, x: 0, y: 0 }], advance: advanceWidth, codePoints: [codePoint] };
};

const glyphsOf = (face: FontFace, text: string, direction: 'ltr' | 'rtl'): readonly ShapedGlyph[] => {
  const { glyphs, positions } = face.font.layout(text, [], undefined, undefined, direction);
  return glyphs.map(({ id, codePoints }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { parts: [{ face, id, x: xOffset, y: yOffset }], advance: xAdvance, codePoints };
  });
};

const lettersOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

const idsOf = (glyphs: readonly ShapedGlyph[]): string => glyphs.map(({ parts }) => parts[0]?.id).join(' ');

/** Where marks begin and end: readers take what holds a mark for something without width. */
const AROUND_MARKS = /(?<=\P{Mn})(?=\p{Mn})|(?<=\p{Mn})(?=\P{Mn})/u;

/** One glyph draws the whole syllable and stands for its first letters; the others follow it unseen. */
const syllableGlyphs = (glyphs: readonly ShapedGlyph[], syllable: string): readonly ShapedGlyph[] => {
  const [first = '', ...others] = syllable.split(AROUND_MARKS);
  const unseen = others.map((text): ShapedGlyph => ({ parts: [], advance: 0, codePoints: lettersOf(text) }));
  return [joinGlyphs(glyphs, lettersOf(first)), ...unseen];
};

/**
 * Joins the glyphs of each syllable, so that readers of the document find its letters in their order. Where a syllable looks
 * different by itself, the glyphs stay as they are.
 */
const bySyllable = (face: FontFace, text: string): readonly ShapedGlyph[] => {
  const whole = glyphsOf(face, text, 'ltr');
  const alone = syllablesOf(text).map((syllable) => ({ syllable, glyphs: glyphsOf(face, syllable, 'ltr') }));
  if (idsOf(alone.flatMap(({ glyphs }) => glyphs)) !== idsOf(whole)) return whole;
  let from = 0;
  return alone.flatMap(({ syllable, glyphs }) => {
    const own = whole.slice(from, from + glyphs.length);
    from += glyphs.length;
    return syllableGlyphs(own, syllable);
  });
};

/** Joins dots and strokes that stand for no letter to the letter that they are a part of, which is to their right. */
const byLetter = (glyphs: readonly ShapedGlyph[]): readonly ShapedGlyph[] => {
  const joined: ShapedGlyph[] = [];
  let waiting: ShapedGlyph[] = [];
  for (const glyph of glyphs) {
    waiting.push(glyph);
    if (glyph.codePoints.length === 0) continue;
    joined.push(joinGlyphs(waiting, glyph.codePoints));
    waiting = [];
  }
  return [...joined, ...waiting];
};

const shapeRun = (face: FontFace, text: string, rightToLeft: boolean): readonly ShapedGlyph[] => {
  if (rightToLeft) return byLetter(glyphsOf(face, text, 'rtl'));
  return isIndic(text) ? bySyllable(face, text) : glyphsOf(face, text, 'ltr');
};

const shapePart = ({ text, rightToLeft }: DirectedText, family: FontFamily): readonly ShapedGlyph[] => {
  const runs = textRuns(drawableText(text, family), family);
  return (rightToLeft ? runs.toReversed() : runs).flatMap((run) => shapeRun(run.face, run.text, rightToLeft));
};

/** Returns the glyphs of a line of text from left to right, each in a face that has it. */
export const shapeText = (text: string, family: FontFamily): readonly ShapedGlyph[] =>
  FIGURES.test(text)
    ? Array.from(text, (letter) => plainGlyph(letter.codePointAt(0) ?? 0, family))
    : visualOrder(text).flatMap((part) => shapePart(part, family));
