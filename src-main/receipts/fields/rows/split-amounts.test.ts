import { describe, expect, it } from 'vitest';
import { isCurrencySign, looksLikeAmount } from './split-amounts.ts';

describe('looksLikeAmount', () => {
  it.each([
    '3.50',
    '1,234.56',
    '1.234,56',
    "1'234.50",
    '-5.00',
    '5.00-',
    '(5.00)',
    'RM6.80',
    '$12',
    '12€',
    '₹84.00',
    '10.00SR',
    '6%',
    '*3.99',
  ])('takes %s for one', (text) => expect(looksLikeAmount(text)).toBe(true));

  it.each(['12/05/2018', '10:22', 'MILK', 'A12', '955623111004123', '2018-05-12', ''])(
    'does not take %s for one',
    (text) => expect(looksLikeAmount(text)).toBe(false),
  );
});

describe('isCurrencySign', () => {
  it.each(['RM', '(EUR)', '€', '$', 'Rs.', 'CHF'])('knows %s', (text) => expect(isCurrencySign(text)).toBe(true));
  it.each(['TOTAL', '5', 'M'])('does not know %s', (text) => expect(isCurrencySign(text)).toBe(false));
});
