import { describe, expect, test } from 'vitest';

import { CURRENCIES, currencyExponent, isCurrency } from './currency.ts';

describe('currencies', () => {
  test.each([
    ['INR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['EUR', 2],
  ])('%s has %i digits', (currency, digits) => {
    expect(currencyExponent(currency)).toBe(digits);
    expect(isCurrency(currency)).toBe(true);
  });

  test.each([
    ['HRK', 2],
    ['DEM', 2],
    ['ITL', 0],
  ])('%s is withdrawn: read with %i digits, but not offered', (currency, digits) => {
    expect(isCurrency(currency)).toBe(true);
    expect(currencyExponent(currency)).toBe(digits);
    expect(CURRENCIES).not.toContain(currency);
  });

  test.each(['', 'inr', 'XYZ', 'EURO', '₹'])('“%s” is not one', (text) => {
    expect(isCurrency(text)).toBe(false);
  });

  test('each is listed once, in alphabetical order', () => {
    expect(CURRENCIES).toEqual([...new Set(CURRENCIES)].toSorted());
  });

  test('the formatter knows them, except units of account that are not paid with', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));
    expect(CURRENCIES.filter((currency) => !known.has(currency))).toEqual(['CLF', 'UYI', 'UYW']);
  });
});
