import type { FontFace } from './font-family.ts';

/** A glyph of a face, moved from where its group begins. */
export type GlyphPart = { readonly face: FontFace; readonly id: number; readonly x: number; readonly y: number };

/**
 * What is drawn for some letters: one glyph, or several that cannot be told apart by letters. Lengths are thousandths of the
 * font’s size.
 */
export type ShapedGlyph = {
  readonly parts: readonly GlyphPart[];
  /** How far the next one begins from it. */
  readonly advance: number;
  readonly codePoints: readonly number[];
};

/** Joins glyphs that stand next to each other into one, which stands for all of the letters. */
export const joinGlyphs = (glyphs: readonly ShapedGlyph[], codePoints: readonly number[]): ShapedGlyph => {
  const [only, ...others] = glyphs;
  if (only && others.length === 0) return { ...only, codePoints };
  let advance = 0;
  const parts: GlyphPart[] = [];
  for (const glyph of glyphs) {
    for (const part of glyph.parts) parts.push({ ...part, x: part.x + advance });
    advance += glyph.advance;
  }
  return { parts, advance, codePoints };
};
