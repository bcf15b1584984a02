import { describe, expect, test } from 'vitest';

import { readMoney } from './parse-money.ts';

describe('readMoney', () => {
  test.each([
    ['1500', 'INR', 'en-IN', 150_000],
    ['1,00,000.50', 'INR', 'en-IN', 10_000_050],
    ['₹ 1,200', 'INR', 'en-IN', 120_000],
    ['-12.5', 'USD', 'en-US', -1250],
    ['−12.5', 'USD', 'en-US', -1250],
    ['.5', 'USD', 'en-US', 50],
    ['1.200,50', 'EUR', 'de-DE', 120_050],
    ['12.50', 'EUR', 'de-DE', 1250],
    ['1.200', 'EUR', 'de-DE', 120_000],
    ['1 200,5', 'EUR', 'fr-FR', 120_050],
    ['700', 'JPY', 'ja-JP', 700],
    ['1.234', 'KWD', 'en-US', 1234],
    ['3.000,00', 'USD', 'en-US', 300_000],
    ['3000,5', 'INR', 'en-IN', 300_050],
    ['1,2', 'USD', 'en-US', 120],
    ['-1.234.567,5', 'EUR', 'en-GB', -123_456_750],
    ['3,000.00', 'EUR', 'de-DE', 300_000],
    ['1,00,000.50', 'EUR', 'de-DE', 10_000_050],
    ['3,000.00', 'EUR', 'fr-FR', 300_000],
    ['3.000,00', 'EUR', 'fr-FR', 300_000],
    ['1.234', 'EUR', 'de-DE', 123_400],
    ['1,234', 'USD', 'en-US', 123_400],
  ])('%s in %s, %s', (text, currency, locale, amount) => {
    expect(readMoney(text, currency, locale)).toEqual({ kind: 'amount', amount });
  });

  test.each([
    ['12.5O', 'INR', 'en-IN', 'not_a_number'],
    ['1.234', 'USD', 'en-US', 'too_many_digits'],
    ['1,234', 'EUR', 'de-DE', 'too_many_digits'],
    ['1,2,3.4.5', 'USD', 'en-US', 'not_a_number'],
    ['1.2.3', 'USD', 'en-US', 'not_a_number'],
    ['12.345', 'USD', 'en-US', 'too_many_digits'],
    ['1.5', 'JPY', 'en-US', 'too_many_digits'],
    ['99999999999999999', 'USD', 'en-US', 'too_large'],
  ])('%s in %s, %s is refused', (text, currency, locale, problem) => {
    expect(readMoney(text, currency, locale)).toEqual({ kind: 'problem', problem });
  });

  test.each(['', '  ', '-', '₹'])('“%s” is empty', (text) => {
    expect(readMoney(text, 'INR', 'en-IN')).toEqual({ kind: 'empty' });
  });
});
