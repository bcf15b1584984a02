import * as fc from 'fast-check';
import { decimalAmount } from '../../../src-shared/money.ts';

/** A made-up movement in euros, in whole cents; money out is negative. */
export type Movement = {
  readonly date: string;
  readonly amount: number;
  readonly payee: string;
  readonly id: string;
};

const PAYEES = [
  'Café Öhrchen',
  'Miller & Sons',
  'Grünwerk Strom',
  'Old Town Bakery',
  "O'Hara Books",
  'Łódź Kino',
  'Rent',
  'Books "R" Fun',
  'A, B; C',
] as const;

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);

const movement = fc.record({
  date: fc.nat({ max: 365 }).map((day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10)),
  // Zero is set aside as a line of text.
  amount: fc.oneof(fc.integer({ min: -9_999_999, max: -1 }), fc.integer({ min: 1, max: 9_999_999 })),
  payee: fc.constantFrom(...PAYEES),
});

/** Some movements, numbered; among them one on a day that can be no month. */
export const movements: fc.Arbitrary<readonly Movement[]> = fc
  .array(movement, { minLength: 1, maxLength: 10 })
  .map((all) =>
    [...all, { date: '2024-12-31', amount: -123_456, payee: 'Year End' }].map((each, index) => ({
      ...each,
      id: `R${index + 1}`,
    })),
  );

/** Writes the amount with two decimals behind a point. */
export const decimal = ({ amount }: Movement): string => decimalAmount(amount, 'EUR');

/** Writes the amount without its sign. */
export const unsigned = (movement: Movement): string => decimal(movement).replace('-', '');

/** Writes the date without dashes, as 20241231. */
export const packedDate = ({ date }: Movement): string => date.replaceAll('-', '');

/** Writes text for markup. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
