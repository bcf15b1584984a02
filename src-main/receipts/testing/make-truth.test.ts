import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumMoney } from '../../../src-shared/money.ts';
import { createRandom } from '../../sample/random.ts';
import { countries } from './countries/index.ts';
import { makeTruth } from './make-truth.ts';

const someTruth = fc
  .record({ seed: fc.integer({ min: 0, max: 2 ** 31 }), country: fc.constantFrom(...countries) })
  .map(({ seed, country }) => {
    const random = createRandom(seed);
    return { country, truth: makeTruth(random, country, random.pick(country.traders)) };
  });

test('what a made receipt says adds up', () => {
  fc.assert(
    fc.property(someTruth, ({ truth }) => {
      const items = sumMoney(truth.items.map((item) => item.amount));
      const added = truth.pricesIncludeTax ? 0 : truth.tax;
      expect(truth.subtotal).toBe(items - truth.discount);
      expect(truth.subtotal + added + truth.tip + truth.rounding).toBe(truth.total);
      expect(truth.paid - truth.change).toBe(truth.total);
      expect(truth.change).toBeGreaterThanOrEqual(0);
      expect(truth.total).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('an item costs its quantity times its price', () => {
  fc.assert(
    fc.property(someTruth, ({ truth }) => {
      for (const item of truth.items) expect(item.amount).toBe(Math.round(item.quantity * item.unitPrice));
    }),
  );
});

test('the taxes are their rates of their bases, to half a unit', () => {
  fc.assert(
    fc.property(someTruth, ({ truth }) => {
      expect(sumMoney(truth.taxes.map((tax) => tax.amount))).toBe(truth.tax);
      for (const tax of truth.taxes) expect(Math.abs(tax.amount - (tax.base * tax.rate) / 100)).toBeLessThan(0.75);
    }),
  );
});

test('cash is a multiple of the smallest coin, and only cash is rounded', () => {
  fc.assert(
    fc.property(someTruth, ({ country, truth }) => {
      const step = truth.paymentMethod === 'cash' ? country.cashStep : 1;
      expect(truth.total % step).toBe(0);
      expect(Math.abs(truth.rounding)).toBeLessThanOrEqual(step === 1 ? 0 : step / 2);
      expect(truth.cardDigits === null).toBe(truth.paymentMethod !== 'card');
    }),
  );
});
