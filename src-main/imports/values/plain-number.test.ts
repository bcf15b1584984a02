import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorOf, numberText, readDigits } from './number-text.ts';
import { plainAmount } from './plain-number.ts';

describe('the short way to read an amount', () => {
  it('gives what the long way gives, or nothing', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[-+]?\d{0,9}[.,]?\d{0,4}$/u),
      fc.stringMatching(/^[-+]?\d{0,4}([.,]\d{2,4}){0,3}[.,]?\d{0,3}$/u),
      fc.string({ unit: fc.constantFrom('1', '0', '9', '.', ',', '-', '+', ' ', 'O'), maxLength: 9 }),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('point' as const, 'comma' as const),
        fc.constantFrom(0, 2, 3),
        (cell, style, exponent) => {
          const quick = plainAmount(cell, style, exponent);
          const found = numberText(cell);
          const digits = found && readDigits(found.core, style);
          const slow = digits && minorOf(digits, exponent);
          fc.pre(quick !== null);
          expect(found?.sign === -1 && slow !== 0 ? -Number(slow) : slow).toBe(quick);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
