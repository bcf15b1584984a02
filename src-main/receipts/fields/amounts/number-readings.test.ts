import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from './number-readings.ts';
import type { NumberStyle } from './number-style.ts';

const POINT: NumberStyle = { mark: '.', decimals: 2, exponent: 2 };
const COMMA: NumberStyle = { mark: ',', decimals: 2, exponent: 2 };
const RUPIAH: NumberStyle = { mark: ',', decimals: 0, exponent: 2 };
const YEN: NumberStyle = { mark: '.', decimals: 0, exponent: 0 };
const DINAR: NumberStyle = { mark: '.', decimals: 3, exponent: 3 };

describe('readFigure', () => {
  it.each([
    ['9.75', POINT, 975],
    ['1,234.56', POINT, 123456],
    ["1'234.50", POINT, 123450],
    ['1,234', POINT, 123400],
    ['.82', POINT, 82],
    ['1.234,56', COMMA, 123456],
    ['1 234,56', COMMA, 123456],
    ['12,-', COMMA, 1200],
    ['3.-', POINT, 300],
    ['25.000', RUPIAH, 2500000],
    ['1,243', YEN, 1243],
    ['4.750', DINAR, 4750],
  ])('reads %s as it is printed', (figure, style, value) => {
    expect(readFigure(figure, style)[0]).toEqual({ value, cost: 0, mended: false });
  });

  it.each([
    ['1O.5O', POINT, 1050],
    ['l2.50', POINT, 1250],
    ['S.75', POINT, 575],
    ['12,50', POINT, 1250],
    ['12. 50', POINT, 1250],
    ['41 50', POINT, 4150],
    ['12:50', POINT, 1250],
    ['19080', POINT, 19080],
    ['1719.20', POINT, 71920],
    ['58.20', POINT, 820],
  ])('reads %s damaged as it is, and says that it mended it', (figure, style, value) => {
    const reading = readFigure(figure, style).find((one) => one.value === value);
    expect(reading?.mended).toBe(true);
    expect(reading?.cost).toBeGreaterThan(0);
  });

  it('asks more of a lost first digit than of what is printed', () => {
    expect(readFigure('1719.20', POINT).map(({ value }) => value)).toEqual([171920, 71920]);
  });

  it('reads no numbers of more digits than an amount has', () => {
    expect(readFigure('000781500416123', POINT)).toEqual([]);
  });

  it('reads back every amount in either style of marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        const printed = (value / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
        const swapped = printed.replaceAll(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
        expect(readFigure(printed, POINT)[0]).toEqual({ value, cost: 0, mended: false });
        expect(readFigure(swapped, COMMA)[0]).toEqual({ value, cost: 0, mended: false });
      }),
    );
  });
});
