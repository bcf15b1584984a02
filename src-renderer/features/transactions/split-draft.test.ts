import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { emptyPart, remainder, restTo, splitProblem } from './split-draft.ts';

const parts = (...amounts: readonly (number | null)[]) => amounts.map((amount, key) => emptyPart(key, amount));

describe('split parts', () => {
  it.each([
    [-5000, [-2000, -3000], null],
    [-5000, [-2000], 'too-few'],
    [-5000, [-5000, null], 'empty-amount'],
    [-5000, [-5000, 0], 'empty-amount'],
    [-5000, [-2000, -2999], 'does-not-sum'],
    [-5000, [-6000, 1000], null],
  ] as const)('%d in %j: %s', (amount, amounts, problem) => {
    expect(splitProblem(amount, parts(...amounts))).toBe(problem);
  });

  it('leaves nothing over after “rest to here”', () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), amounts, (amount, values) => {
        expect(remainder(amount, restTo(amount, parts(...values), values.length - 1))).toBe(0);
      }),
    );
  });
});
