import { expect, test } from 'vitest';

import { guessCurrency } from './guess-currency.ts';

test.each([
  ['en-IN', 'INR'],
  ['en-US', 'USD'],
  ['en', 'USD'],
  ['de', 'EUR'],
  ['de-CH', 'CHF'],
  ['hi', 'INR'],
  ['en-AQ', 'INR'],
])('%s pays in %s', (locale, currency) => {
  expect(guessCurrency(locale)).toBe(currency);
});
