import { describe, expect, it } from 'vitest';
import { minorOf, numberText, readDigits } from './number-text.ts';
import type { NumberStyle } from './number-text.ts';

type Case = readonly [text: string, style: NumberStyle, exponent: number, minor: number];

/** The amount with the sign that stands in the cell itself; null when it is no number. */
const read = (text: string, style: NumberStyle, exponent: number): number | string | null => {
  const found = numberText(text);
  const digits = found && readDigits(found.core, style);
  const value = digits && minorOf(digits, exponent);
  if (!found || typeof value !== 'number') return value ?? null;
  return value * (found.mark === 'debit' || found.sign < 0 ? -1 : 1);
};

const CASES: readonly Case[] = [
  ['1,234.56', 'point', 2, 123_456],
  ['1.234,56', 'comma', 2, 123_456],
  ["11'373.94", 'point', 2, 1_137_394],
  ['11’373.94', 'point', 2, 1_137_394],
  ['1 234,56', 'comma', 2, 123_456],
  ['1\u00a0234,56', 'comma', 2, 123_456],
  ['1\u2009234,56', 'comma', 2, 123_456],
  ['1\u202f234\u202f567,89', 'comma', 2, 123_456_789],
  ['1,00,000.00', 'point', 2, 10_000_000],
  ['12,34,56,789.01', 'point', 2, 12_345_678_901],
  ['(12.50)', 'point', 2, -1250],
  ['($12.50)', 'point', 2, -1250],
  ['€ (1.234,50)', 'comma', 2, -123_450],
  ['12.50-', 'point', 2, -1250],
  ['12,50 -', 'comma', 2, -1250],
  ['−12.50', 'point', 2, -1250],
  ['–12,50', 'comma', 2, -1250],
  ['－12.50', 'point', 2, -1250],
  ['5.00 DR', 'point', 2, -500],
  ['5.00 CR', 'point', 2, 500],
  ['5.00Cr', 'point', 2, 500],
  ['5.00 Dr.', 'point', 2, -500],
  ['(Dr) 5.00', 'point', 2, -500],
  ['DR 5.00', 'point', 2, -500],
  ['5,00 S', 'comma', 2, -500],
  ['5,00 H', 'comma', 2, 500],
  ['5,00 D', 'comma', 2, -500],
  ['5,00 C', 'comma', 2, 500],
  ['5.000,00 DB', 'comma', 2, -500_000],
  ['€12.50', 'point', 2, 1250],
  ['12,50 €', 'comma', 2, 1250],
  ['-£1,012.50', 'point', 2, -101_250],
  ['£-12.50', 'point', 2, -1250],
  ['USD 12.50', 'point', 2, 1250],
  ['12.50USD', 'point', 2, 1250],
  ['EUR-12,50', 'comma', 2, -1250],
  ['US$12.50', 'point', 2, 1250],
  ['R$ 1.234,56', 'comma', 2, 123_456],
  ['Rs.1,00,000.00', 'point', 2, 10_000_000],
  ['₹ 500/-', 'point', 2, 50_000],
  ["CHF 1'250.-", 'point', 2, 125_000],
  ['1.250,-', 'comma', 2, 125_000],
  ['-1.250,--', 'comma', 2, -125_000],
  ['1 234,50 zł', 'comma', 2, 123_450],
  ['1 234,50 Kč', 'comma', 2, 123_450],
  ['1.250', 'point', 3, 1250],
  ['-12,345.678', 'point', 3, -12_345_678],
  ['KD 1.250', 'point', 3, 1250],
  ['د.ك 1.250', 'point', 3, 1250],
  ['12,345 TND', 'comma', 3, 12_345],
  ['1,234', 'point', 0, 1234],
  ['￥1,234', 'point', 0, 1234],
  ['１，２３４', 'point', 0, 1234],
  ['１２３．４５', 'point', 2, 12_345],
  ['١٬٢٣٤٫٥٦', 'point', 2, 123_456],
  ['١٬٢٣٤٫٥٦', 'comma', 2, 123_456],
  ['٢٣٤٫٥٦٠', 'comma', 3, 234_560],
  ['-٥٠', 'point', 2, -5000],
  ['\u200f-٥٠٫٢٥', 'point', 2, -5025],
  ['۱۲۳٫۴۵', 'point', 2, 12_345],
  ['۱,۲۳۴.۵۰', 'point', 2, 123_450],
  ['१,२३,४५६.७८', 'point', 2, 12_345_678],
  ['.50', 'point', 2, 50],
  ['-,50', 'comma', 2, -50],
  ['3.5000', 'point', 2, 350],
  ['0.00', 'point', 2, 0],
];

const NO_NUMBERS: readonly string[] = [
  '12..34',
  '1.2.3',
  '12-34',
  '1,23,4',
  '1e5',
  '12,5O',
  'O.50',
  '1.234.56',
  '1,234,56',
  "1'23.45",
  '1 23,45',
  '1234,567,890',
  '12,345,67.8',
  '--12.50',
  '-12.50-',
  '(-12.50)',
  '(12.50',
  '12.50)',
  '-12.50 CR',
  '+12.50 DR',
  '12.50 CR DR',
  '5 or 6',
  '12.50%',
  '#REF!',
  '########',
  'NaN',
  '1/2',
  '12:50',
  '٫',
  '١٫٢٫٣',
  '1٬23',
  '½',
  '5 EUR USD GBP?',
];

describe('every way to write an amount', () => {
  it.each(CASES)('%s with a decimal %s and %d decimals is %d', (text, style, exponent, minor) => {
    expect(read(text, style, exponent)).toBe(minor);
  });

  it.each(NO_NUMBERS)('“%s” is no number, never a smaller one', (text) => {
    expect(read(text, 'point', 2)).toBeNull();
    expect(read(text, 'comma', 2)).toBeNull();
  });

  it.each(['1.234,567', '12,345', '1,005'])('“%s” has more decimals than cents', (text) => {
    expect(read(text, 'comma', 2)).toBe('decimals');
  });
});
