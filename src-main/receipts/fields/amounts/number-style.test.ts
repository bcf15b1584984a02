import { describe, expect, it } from 'vitest';
import { detectNumberStyle } from './number-style.ts';

describe('detectNumberStyle', () => {
  it.each([
    ['TOTAL 9.75\nCASH 10.00', 'MYR', { mark: '.', decimals: 2, exponent: 2 }],
    ['SUMME 1.234,56\n17.04.2018', 'EUR', { mark: ',', decimals: 2, exponent: 2 }],
    ['TOTAL 25.000\nTUNAI 50.000', 'IDR', { mark: ',', decimals: 0, exponent: 2 }],
    ['TOTAL 25,000', 'IDR', { mark: '.', decimals: 0, exponent: 2 }],
    ['Total 1,080', 'JPY', { mark: '.', decimals: 0, exponent: 0 }],
    ['TOTAL KWD 4.750', 'KWD', { mark: '.', decimals: 3, exponent: 3 }],
    ['Jalebi 200\nTotal Rs. 450', 'INR', { mark: '.', decimals: 0, exponent: 2 }],
    ['nothing', 'EUR', { mark: ',', decimals: 2, exponent: 2 }],
  ])('of %j in %s', (text, currency, style) => {
    expect(detectNumberStyle(text, currency)).toEqual(style);
  });
});
