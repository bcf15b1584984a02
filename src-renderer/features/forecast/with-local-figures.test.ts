import { expect, test } from 'vitest';

import { makeFormat } from '../../app/make-format.ts';
import { withLocalFigures } from './with-local-figures.ts';

const format = makeFormat('en-IN', 'INR');

test.each([
  ['Spent so far: 129241.18 INR.', 'Spent so far: ₹1,29,241.18.'],
  ['10 days × 1718.82 INR = 17188.20 INR (weight 25 %)', '10 days × ₹1,718.82 = ₹17,188.20 (weight 25 %)'],
  ['12 times from 2025-11-21 to 2026-10-21.', '12 times from 21 Nov 2025 to 21 Oct 2026.'],
  ['80 % should lie within 0.00 INR of it (Student’s t).', '80 % should lie within ₹0.00 of it.'],
  ['Known rest: 130.00 INR in 1 payment.', 'Still to come: ₹130.00 in 1 payment.'],
  ['Entered ahead of its date.', 'Entered ahead of its date.'],
])('%s', (sentence, expected) => {
  expect(withLocalFigures(sentence, 'INR', format)).toBe(expected);
});
