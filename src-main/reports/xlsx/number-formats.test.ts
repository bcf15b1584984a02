import { describe, expect, test } from 'vitest';

import { amountFormats, dateFormat } from './number-formats.ts';

describe('dateFormat', () => {
  test.each([
    ['en-IN', 'dd/mm/yyyy'],
    ['en-US', 'mm/dd/yyyy'],
    ['de-DE', 'dd.mm.yyyy'],
    ['sv-SE', 'yyyy-mm-dd'],
    ['ja-JP', 'yyyy/mm/dd'],
    ['ko-KR', 'yyyy. mm. dd.'],
    ['ar-EG', 'dd/mm/yyyy'],
    ['th-TH', 'dd/mm/yyyy'],
  ])('orders a date of %s as %s', (locale, format) => {
    expect(dateFormat(locale)).toBe(format);
  });
});

describe('amountFormats', () => {
  test.each([
    ['JPY', '#,##0'],
    ['EUR', '#,##0.00'],
    ['KWD', '#,##0.000'],
  ])('has the digits of %s', (currency, format) => {
    expect(amountFormats('en-US')(currency, -12.5)).toBe(format);
  });

  const lakhs = amountFormats('en-IN');
  const positive = String.raw`[>=10000000]##\,##\,##\,##0.00;[>=100000]##\,##\,##0.00;#,##0.00`;

  test.each([
    [0, positive],
    [12_345_678, positive],
    [-99_999.99, positive],
    [-100_000, String.raw`#,##0.00;-##\,##\,##0.00`],
    [-10_000_000, String.raw`#,##0.00;-##\,##\,##\,##0.00`],
  ])('groups %d in lakhs where the locale does', (value, format) => {
    expect(lakhs('INR', value)).toBe(format);
    expect(amountFormats('de-DE')('INR', value)).toBe('#,##0.00');
  });
});
