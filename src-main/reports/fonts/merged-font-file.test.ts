import { expect, test } from 'vitest';

import { fontFamily } from './font-family.ts';
import { openFont } from './fontkit.ts';
import { mergedFontFile } from './merged-font-file.ts';
import { shapeText } from './shape-text.ts';
import type { ShapedGlyph } from './shaped-glyph.ts';

const family = fontFamily(400);

/** The outline of a glyph as a path, and its edges. */
const drawn = (bytes: Uint8Array, number: number) => {
  const { path, advanceWidth } = openFont(bytes).getGlyph(number) as unknown as {
    path: { toSVG: () => string; bbox: { minX: number; maxX: number } };
    advanceWidth: number;
  };
  return { svg: path.toSVG(), box: path.bbox, advanceWidth };
};

const only = (text: string): ShapedGlyph => {
  const [glyph] = shapeText(text, family);
  if (!glyph) throw new Error(`No glyph for ${text}`);
  return glyph;
};

test('draws glyphs of several faces as they are drawn there', () => {
  const file = mergedFontFile(family.latin);
  const numbers = ['A', 'é', 'Ж', '汉', '한'].map((letter) => {
    const [part] = only(letter).parts;
    if (!part) throw new Error('No part');
    return { part, number: file.add(part.face, part.id) };
  });
  const bytes = file.encode();
  for (const { part, number } of numbers) expect(drawn(bytes, number)).toEqual(drawn(part.face.sfnt, part.id));
});

test('adds a glyph once', () => {
  const file = mergedFontFile(family.latin);
  const { face, id } = only('A').parts[0] ?? { face: family.latin, id: 0 };
  expect([file.add(face, id), file.add(face, id), file.add(family.latin, 0)]).toEqual([1, 1, 0]);
});

test('joins the glyphs of a syllable, each in its place', () => {
  const syllable = only('कि');
  expect(syllable.parts.length).toBeGreaterThan(1);
  const file = mergedFontFile(family.latin);
  const { box, svg, advanceWidth } = drawn((file.join(syllable), file.encode()), 1);
  const widest = Math.max(...syllable.parts.map(({ x }) => x));
  expect(advanceWidth).toBe(Math.round(syllable.advance));
  expect(box.maxX).toBeGreaterThan(widest);
  expect(svg.split('M').length).toBeGreaterThan(2);
});

test('joins nothing to an empty glyph', () => {
  const file = mergedFontFile(family.latin);
  const number = file.join({ parts: [], advance: 0, codePoints: [0x94d] });
  expect(drawn(file.encode(), number)).toMatchObject({ svg: '', advanceWidth: 0 });
});
