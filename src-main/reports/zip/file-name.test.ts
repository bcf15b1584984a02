import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { safeFileName } from './file-name.ts';

const named = (name: string): string =>
  safeFileName({ before: '2026-03-14', name, after: '12.30 EUR (12)', extension: 'jpg' });

describe('safeFileName', () => {
  test.each([
    ['Corner Shop', '2026-03-14 Corner Shop 12.30 EUR (12).jpg'],
    ['', '2026-03-14 12.30 EUR (12).jpg'],
    ['../../etc/passwd', '2026-03-14 .. .. etc passwd 12.30 EUR (12).jpg'],
    ['a\\b:c*d?"<e>|f\u0000g\u202Eh', '2026-03-14 a b c d e f g h 12.30 EUR (12).jpg'],
    ['क्‍ष', '2026-03-14 क्‍ष 12.30 EUR (12).jpg'],
    ['दुकान', '2026-03-14 दुकान 12.30 EUR (12).jpg'],
  ])('makes a name of %j', (name, expected) => {
    expect(named(name)).toBe(expected);
  });

  test('cuts long names between whole letters, by letters and by bytes', () => {
    expect(named('x'.repeat(300))).toHaveLength(120);
    const emoji = named('👨‍👩‍👧'.repeat(40));
    expect(Buffer.byteLength(emoji)).toBeLessThanOrEqual(240);
    expect(emoji).toMatch(/12\.30 EUR \(12\)\.jpg$/u);
  });

  test('is safe whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const file = named(name);
        expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[.\s]|[.\s]$/u);
        expect(file.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(file)).toBeLessThanOrEqual(240);
      }),
    );
  });
});
