import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';

import { SAMPLE_TEXTS } from '../testing/sample-texts.ts';
import { fontFamily } from './font-family.ts';
import { shapeText } from './shape-text.ts';
import { drawableText, textRuns } from './text-runs.ts';
import { isRightToLeft } from './visual-order.ts';

const regular = fontFamily(400);
const advanceOf = (text: string, weight: 400 | 600 = 400): number =>
  shapeText(text, fontFamily(weight)).reduce((sum, { advance }) => sum + advance, 0);

/** The width by HarfBuzz, which is in the canvas, with the same fonts. */
const widthByHarfBuzz = (text: string): number => {
  const faces = new Set(textRuns(text, regular).map(({ face }) => face));
  const names = Array.from(faces, (face, index) => {
    const name = `Shaping ${text.codePointAt(0)} ${index}`;
    GlobalFonts.register(face.sfnt, name);
    return `'${name}'`;
  });
  const context = createCanvas(1, 1).getContext('2d');
  context.font = `1000px ${names.join(', ')}`;
  return context.measureText(text).width;
};

describe.each(Object.entries(SAMPLE_TEXTS))('%s', (_, text) => {
  test.each([400, 600] as const)('has a glyph for each letter in weight %i', (weight) => {
    const family = fontFamily(weight);
    expect(drawableText(text, family)).toBe(text.normalize('NFC'));
    for (const { face, text: run } of textRuns(text.normalize('NFC'), family))
      for (const letter of run)
        expect([letter, face.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)]).toEqual([letter, true]);
    const ids = shapeText(text, family).flatMap(({ parts }) => parts.map(({ id }) => id));
    expect(ids.filter((id) => id === 0)).toEqual([]);
  });

  test('is as wide as HarfBuzz makes it', () => {
    const width = widthByHarfBuzz(text);
    expect(Math.abs(advanceOf(text) - width)).toBeLessThan(width * 0.01);
  });

  test('keeps its letters in order, syllable by syllable', () => {
    const letters = shapeText(text, regular).map(({ codePoints }) => String.fromCodePoint(...codePoints));
    const ordered = isRightToLeft(text) ? letters.toReversed() : letters;
    expect(ordered.join('')).toBe(text.normalize('NFC'));
  });
});

test('sets figures in columns: each is as wide as the others, with its sign', () => {
  expect(new Set(['0', '1', '4', '7', '9'].map((digit) => advanceOf(digit)))).toHaveLength(1);
  expect(advanceOf('₹1,11,111.11')).toBe(advanceOf('₹9,47,096.40'));
  expect(advanceOf('-INR\u00a01,111.11', 600)).toBe(advanceOf('-INR\u00a09,999.99', 600));
});

test('shows what no font has as one replacement each, and nothing of what is not seen', () => {
  expect(drawableText('👨‍👩‍👧 Fund 🎉\u200b!\u00ad', regular)).toBe('� Fund �!');
  expect(shapeText('🎉', regular)[0]?.parts[0]?.id).not.toBe(0);
});

test('composes letters that came apart', () => {
  expect(drawableText('Cafe\u0301', regular)).toBe('Café');
});

test('changes the font in the middle of a text only where it must', () => {
  expect(textRuns('Total 汉 हिसाब। 12', regular).map(({ text }) => text)).toEqual([
    'Total ',
    '汉',
    ' ',
    'हिसाब।',
    ' 12',
  ]);
});
