import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigits } from '../values/number-text.ts';
import { cellText, exactDecimal } from './cell-text.ts';

describe('numbers of cells', () => {
  it.each([
    [110.69999999999999, '110.7'],
    [0.1 + 0.2, '0.3'],
    [-0.005, '-0.005'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [123456789012345, '123456789012345'],
    [9007199254740991, '9007199254740991'],
    [1234567.891, '1234567.891'],
    [0, '0'],
  ])('writes %d as the decimal that is meant', (value, text) => {
    expect(exactDecimal(value)).toBe(text);
  });

  it('gives back every amount of cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        expect(Number(exactDecimal(cents / 100)) * 100).toBeCloseTo(cents, 3);
        expect(exactDecimal(cents / 100)).toMatch(/^-?\d+(?:\.\d{1,2})?$/u);
      }),
    );
  });

  it('cannot be read otherwise than it was meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('point', 'comma'), (thousandths, style) => {
        const text = cellText(thousandths / 1000, style);
        const other = readDigits(text, style === 'point' ? 'comma' : 'point');
        expect(readDigits(text, style)).not.toBeNull();
        expect(other === null || thousandths % 1000 === 0).toBe(true);
      }),
    );
  });

  it('writes days, times and truths', () => {
    expect(cellText(new Date(Date.UTC(2024, 1, 29, 23, 59)), 'point')).toBe('2024-02-29');
    expect(cellText(new Date(Date.UTC(1899, 11, 30, 7, 5)), 'point')).toBe('07:05:00');
    expect(cellText(true, 'point')).toBe('TRUE');
    expect(cellText(null, 'point')).toBe('');
  });
});
