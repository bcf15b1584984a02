import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, test } from 'vitest';

import { openFont } from './fontkit.ts';
import { sfntOfWoff } from './sfnt-of-woff.ts';

const file = createRequire(import.meta.url).resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff');

test('unpacks a font that can be opened, as it was', () => {
  const packed = readFileSync(file);
  const font = openFont(sfntOfWoff(packed));
  expect(font.unitsPerEm).toBe(1000);
  expect(font.hasGlyphForCodePoint(0x41)).toBe(true);
  expect(font.glyphForCodePoint(0x41).advanceWidth).toBe(openFont(packed).glyphForCodePoint(0x41).advanceWidth);
});

test('refuses what is no WOFF font', () => {
  expect(() => sfntOfWoff(Buffer.from('wOF2 and more'))).toThrow('no WOFF font');
});
