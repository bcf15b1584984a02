import { expect, test } from 'vitest';
import { germany } from './countries/germany.ts';
import { japan } from './countries/japan.ts';
import { switzerland } from './countries/switzerland.ts';
import { unitedStates } from './countries/united-states.ts';
import { writeDate, writeNumber, writeQuantity, writeRate, writeSigned, writeTime } from './write-values.ts';

test.each([
  [germany, 123_450, '1.234,50'],
  [switzerland, 123_450, "1'234.50"],
  [unitedStates, 5, '0.05'],
  [japan, 1_234_567, '1,234,567'],
])('writes amounts as the country does: %#', (country, amount, text) => {
  expect(writeNumber(country, amount)).toBe(text);
});

test('puts the minus before the sign', () => {
  expect(writeSigned(unitedStates, -330, '$#')).toBe('-$3.30');
});

test('writes quantities and rates', () => {
  expect(writeQuantity(germany, 1.5)).toBe('1,500');
  expect(writeQuantity(germany, 3)).toBe('3');
  expect(writeRate(unitedStates, 8.25)).toBe('8.25%');
  expect(writeRate(germany, 7, 1)).toBe('7,0%');
});

test.each([
  ['DD.MM.YYYY', '05.11.2024'],
  ['MM/DD/YY', '11/05/24'],
  ['MMM DD, YYYY', 'Nov 05, 2024'],
])('writes a date as %s', (pattern, text) => {
  expect(writeDate(pattern, '2024-11-05')).toBe(text);
});

test.each([
  ['hh:mm AM', '00:07', '12:07 AM'],
  ['hh:mm AM', '15:07', '03:07 PM'],
  ['HH:mm:ss', '15:07', '15:07:49'],
])('writes a time as %s', (pattern, time, text) => {
  expect(writeTime(pattern, time)).toBe(text);
});
