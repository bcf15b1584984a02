import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText as foldAny } from '../../engine/merchants-fold.ts';
import { foldText, squeeze } from './fold-text.ts';

describe('folding text', () => {
  const letters = fc.string({
    unit: fc.oneof(
      fc.constantFrom('A', 'z', ' ', 'İ', 'ß', 'Æ', 'ŉ', 'ǆ', 'ﬁ', '\u0301', 'я', '한', '½'),
      fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  });

  it('gives what the engine gives', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldText(text)).toBe(foldAny(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('squeezing text', () => {
  it('leaves single spaces between words and none around', () => {
    const blanks = fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        ' ',
        '\t',
        '\n',
        '\u00a0',
        '\u2009',
        '\u3000',
        '\ufeff',
        '\u0001',
        '\u001f',
        '語',
      ),
    });
    fc.assert(
      fc.property(blanks, (text) => {
        expect(squeeze(text)).toBe(text.replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 3000 },
    );
  });
});
