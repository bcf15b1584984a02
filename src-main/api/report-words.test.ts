import { describe, expect, test } from 'vitest';

import { reportWords } from './report-words.ts';

const words = reportWords('en-IN', 'INR');

test.each([
  ['2026-03-01', '2026-03-31', 'March 2026'],
  ['2026-01-01', '2026-03-31', 'January – March 2026'],
  ['2025-11-01', '2026-02-28', 'November 2025 – February 2026'],
  ['2026-01-01', '2026-12-31', '2026'],
  ['2024-01-01', '2026-12-31', '2024 – 2026'],
  ['2026-03-05', '2026-03-05', '5 Mar 2026'],
  ['2026-03-05', '2026-04-07', '5 Mar 2026 – 7 Apr 2026'],
  ['2026-03-01', '2026-03-30', '1 Mar 2026 – 30 Mar 2026'],
])('%s to %s is called %s', (from, to, label) => {
  expect(words.span({ from, to })).toBe(label);
});

test.each([
  ['2026-03-02', 'week', 'Week of 2 Mar 2026', '2 Mar 2026'],
  ['2026-03', 'month', 'March 2026', 'Mar 26'],
  ['2026-Q3', 'quarter', 'Q3 2026', 'Q3 2026'],
  ['2026', 'year', '2026', '2026'],
] as const)('the group %s is called %s', (key, grouping, label, short) => {
  expect(words.group(key, grouping)).toBe(label);
  expect(words.shortGroup(key, grouping)).toBe(short);
});

describe('amounts and percents', () => {
  test('are written as the user reads them', () => {
    expect(words.money(12_345_678)).toBe('₹1,23,456.78');
    expect(words.money(1_234, 'JPY')).toBe('JP¥1,234');
    expect(words.percent(12.34)).toBe('12.3%');
    expect(words.monthName('2026-05')).toBe('May');
  });

  test('follow the locale', () => {
    const german = reportWords('de-DE', 'EUR');
    expect(german.money(123_456)).toBe('1.234,56\u00a0€');
    expect(german.span({ from: '2026-03-01', to: '2026-03-31' })).toBe('März 2026');
    expect(german.day('2026-03-05')).toBe('5. März 2026');
  });
});
