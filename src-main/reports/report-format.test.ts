import { describe, expect, test } from 'vitest';

import { cellText, valueFormat } from './report-format.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('amounts', () => {
  test.each([
    ['en-IN', 'INR', 123456789, 'sign', '₹12,34,567.89'],
    ['en-IN', 'INR', -5, 'sign', '-₹0.05'],
    ['en-IN', 'INR', 123456789, 'none', '12,34,567.89'],
    ['en-IN', 'INR', -123456, 'code', '-INR 1,234.56'],
    ['en-US', 'JPY', 1234567, 'code', 'JPY 1,234,567'],
    ['en-US', 'KWD', 1234567, 'code', 'KWD 1,234.567'],
    // The minor unit of ISO 4217 counts, where the locale would leave it out.
    ['en-US', 'IQD', 1234567, 'none', '1,234.567'],
    ['de-DE', 'EUR', 123456, 'sign', '1.234,56 €'],
    ['en-US', 'USD', Number.MAX_SAFE_INTEGER, 'sign', '$90,071,992,547,409.91'],
  ] as const)('%s %s %i by %s are %s', (...[locale, currency, amount, shown, expected]) => {
    expect(plain(valueFormat(locale).amount(amount, currency, shown))).toBe(expected);
  });

  test('are short on the scale of a chart', () => {
    expect(valueFormat('en-IN').shortAmount(12_000_000, 'INR')).toBe('₹1.2L');
  });
});

describe('cells', () => {
  const format = valueFormat('en-IN');
  const look = { currency: 'INR', shown: 'sign' } as const;
  test.each([
    ['date', '2026-03-05', '5 Mar 2026'],
    ['date', 'Total', 'Total'],
    ['month', '2026-03', 'Mar 2026'],
    ['text', '2026-03-05', '2026-03-05'],
    ['percent', 20, '20.0%'],
    ['count', 1234567, '12,34,567'],
    ['number', 1.255, '1.26'],
    ['amount', 100, '₹1.00'],
    ['amount', null, ''],
  ] as const)('of %s: %s is “%s”', (type, value, expected) => {
    expect(cellText(format, type, value, look)).toBe(expected);
  });
});

test('changes tell their direction', () => {
  const { change } = valueFormat('en-IN');
  expect([change(4.51), change(-1.3), change(0)]).toEqual(['+4.5%', '-1.3%', '0.0%']);
});
