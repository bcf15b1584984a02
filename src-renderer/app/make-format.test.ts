import { describe, expect, test } from 'vitest';

import { makeFormat } from './make-format.ts';

const indian = makeFormat('en-IN', 'INR');

describe('money', () => {
  test.each([
    [10_000_000, {}, '₹1,00,000.00'],
    [-50_000, {}, '-₹500.00'],
    [50_000, { sign: 'always' }, '+₹500.00'],
    [0, { sign: 'always' }, '₹0.00'],
    [-50_000, { sign: 'never' }, '₹500.00'],
    [700, { currency: 'JPY' }, '¥700'],
    [1234, { currency: 'KWD' }, 'KWD\u00A01.234'],
    [13_500_000, { compact: true }, '₹1.35L'],
    [9_007_199_254_740_991, {}, '₹9,00,71,99,25,47,409.91'],
  ] as const)('%i as %j is %s', (amount, style, written) => {
    expect(indian.money(amount, style)).toBe(written);
  });
});

test('dates and months are written in the locale, without a zone', () => {
  expect(indian.date('2026-03-05')).toBe('5 Mar 2026');
  expect(makeFormat('de-DE', 'EUR').month('2026-03')).toBe('März 2026');
  expect(indian.shortMonth('2026-03')).toBe('Mar 26');
});

test('percents take 0–100', () => {
  expect(indian.percent(47.37)).toBe('47.4%');
});
