import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sheetNamer } from './sheet-names.ts';

describe('sheetNamer', () => {
  test.each([
    ['Income by category', 'Income by category'],
    ['Q1/2026: [all] *?', 'Q1 2026 all'],
    ["'Home'", 'Home'],
    ['', 'Sheet'],
    ['***', 'Sheet'],
    ['History', 'History Sheet'],
    ['A title that is much longer than a name may be', 'A title that is much longer tha'],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ])('makes a name of %j', (title, name) => {
    expect(sheetNamer()(title)).toBe(name);
  });

  test('tells equal names apart, in any letter case', () => {
    const nameOf = sheetNamer();
    expect(['Summary', 'summary', 'SUMMARY'].map(nameOf)).toEqual(['Summary', 'summary 2', 'SUMMARY 3']);
    const long = 'x'.repeat(40);
    expect([long, long].map(nameOf)).toEqual(['x'.repeat(31), `${'x'.repeat(29)} 2`]);
  });

  test('gives names that Excel takes, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (titles) => {
        const names = titles.map(sheetNamer());
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]\\/:*?]|^'|'$/u);
        }
      }),
    );
  });
});
