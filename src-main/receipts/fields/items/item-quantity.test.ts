import { describe, expect, it } from 'vitest';
import { multipliesTo, readLeadingCount, readProduct } from './item-quantity.ts';

const STYLE = { mark: '.', decimals: 2, exponent: 2 } as const;

describe('readProduct', () => {
  it.each([
    ['2 x 3.50', 2, null, 350],
    ['3 @ RM1.20', 3, null, 120],
    ['0,456 kg x 2,99 EUR/kg', 0.456, 'kg', 299],
    ['0.845 kg @ $3.90/kg', 0.845, 'kg', 390],
    ['RM1.40 x 2', 2, null, 140],
    ['1 UN x 25.90', 1, 'un', 2590],
  ])('%s', (text, quantity, unit, unitPrice) => {
    expect(readProduct(text, STYLE)).toMatchObject({ quantity, unit, unitPrice });
  });

  it.each(['COFFEE 5.00', 'BOX 12', 'x 3.50'])('finds none in %s', (text) => {
    expect(readProduct(text, STYLE)).toBeNull();
  });
});

describe('readLeadingCount', () => {
  it('tells a count with a times sign from one that may be part of the name', () => {
    expect(readLeadingCount('2x COFFEE')).toMatchObject({ quantity: 2, proved: true });
    expect(readLeadingCount('7 UP')).toMatchObject({ quantity: 7, proved: false });
    expect(readLeadingCount('COFFEE 2')).toBeNull();
  });
});

describe('multipliesTo', () => {
  it('allows half a cent of rounding of a weight, also of a refund', () => {
    expect(multipliesTo({ quantity: 0.456, unitPrice: 299 }, 136)).toBe(true);
    expect(multipliesTo({ quantity: 2, unitPrice: 350 }, -700)).toBe(true);
    expect(multipliesTo({ quantity: 2, unitPrice: 350 }, 705)).toBe(false);
  });
});
