import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CURRENCIES } from './currency.ts';
import { decimalAmount, divideMoney, MAX_AMOUNT, parseAmount, percentOf, sumMoney } from './money.ts';

const amounts = fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT });
const weights = fc
  .array(
    fc.integer({ min: 0, max: 10_000 }).map((basisPoints) => basisPoints / 100),
    { minLength: 1, maxLength: 8 },
  )
  .filter((list) => list.some((weight) => weight > 0));

describe('divideMoney', () => {
  test.each([
    [50_000, [50, 20, 15, 15], [25_000, 10_000, 7_500, 7_500]],
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [10, [0.1, 0.2, 0.7], [1, 2, 7]],
    [5, [0, 1, 0], [0, 5, 0]],
    [0, [1, 2], [0, 0]],
  ])('%i by %j gives %j', (amount, shares, expected) => {
    expect(divideMoney(amount, shares)).toEqual(expected);
  });

  test('never loses or creates a unit, and no share is more than one unit off its exact quota', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, shares) => {
        const parts = divideMoney(amount, shares);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
        const total = shares.reduce((sum, share) => sum + BigInt(Math.round(share * 100)), 0n);
        parts.forEach((part, index) => {
          const quota = BigInt(Math.abs(amount)) * BigInt(Math.round((shares[index] ?? 0) * 100));
          const difference = BigInt(Math.abs(part)) * total - quota;
          expect(difference < total && difference > -total).toBe(true);
        });
      }),
    );
  });

  test('refuses shares that are negative or all zero', () => {
    expect(() => divideMoney(1, [0, 0])).toThrow('not all zero');
    expect(() => divideMoney(1, [2, -1])).toThrow('not negative');
  });
});

describe('amounts as text', () => {
  test.each([
    ['-1500', 'INR', -150_000],
    ['12.5', 'INR', 1_250],
    ['12.500', 'INR', 1_250],
    ['7', 'JPY', 7],
    ['1.234', 'KWD', 1_234],
    ['−3', 'EUR', -300],
    ['-0', 'EUR', 0],
  ])('%s %s is %i minor units', (text, currency, minor) => {
    expect(parseAmount(text, currency)).toBe(minor);
  });

  test.each([
    ['12.5O', 'INR'],
    ['12.345', 'INR'],
    ['1.5', 'JPY'],
    ['', 'INR'],
    ['1,000', 'INR'],
  ])('%s %s is refused', (text, currency) => {
    expect(() => parseAmount(text, currency)).toThrow('is not an amount');
  });

  test('an amount beyond 2^53 minor units is refused', () => {
    expect(() => parseAmount('90071992547409.92', 'INR')).toThrow('larger than');
    expect(() => sumMoney([MAX_AMOUNT, 1])).toThrow('larger than');
  });

  test('writing and reading round trips in every currency', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...CURRENCIES), (amount, currency) => {
        expect(parseAmount(decimalAmount(amount, currency), currency)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});

test('percentOf rounds to two decimals and is 0 of nothing', () => {
  expect(percentOf(2_400, 8_000)).toBe(30);
  expect(percentOf(1, 3)).toBe(33.33);
  expect(percentOf(5, 0)).toBe(0);
});
