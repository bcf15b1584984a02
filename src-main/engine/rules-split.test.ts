import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { RulePart } from '../../src-shared/contract/rules.ts';
import { neverSums, splitByRule } from './rules-split.ts';

const percent = (value: number, categoryId = 1): RulePart => ({
  categoryId,
  share: { kind: 'percent', percent: value },
  notes: '',
});
const fixed = (amount: number, categoryId = 2): RulePart => ({
  categoryId,
  share: { kind: 'amount', amount },
  notes: '',
});
const rest: RulePart = { categoryId: 3, share: { kind: 'rest' }, notes: 'what is left' };

const amountsOf = (amount: number, parts: readonly RulePart[]): readonly number[] | string => {
  const result = splitByRule(amount, parts);
  return 'refusal' in result ? result.refusal : result.shares.map((share) => share.amount);
};

describe('splitting an amount', () => {
  test.each<[string, number, readonly RulePart[], readonly number[] | string]>([
    ['halves', -1_000, [percent(50), percent(50)], [-500, -500]],
    ['an odd unit goes to the earlier half', -1_001, [percent(50), percent(50)], [-501, -500]],
    ['thirds written as 33.33 %', -1_000, [percent(33.33), percent(33.33), percent(33.33)], [-334, -333, -333]],
    ['percent and the rest', 10_000, [percent(30), rest], [3_000, 7_000]],
    ['a fixed amount has the sign of the whole', -5_000, [fixed(1_200), rest], [-1_200, -3_800]],
    [
      'percent is of the whole, not of what a fixed amount leaves',
      -5_000,
      [fixed(1_000), percent(50), rest],
      [-1_000, -2_500, -1_500],
    ],
    ['two rests share', -5_001, [fixed(1_000), rest, rest], [-1_000, -2_001, -2_000]],
    ['fixed amounts that are the whole', -700, [fixed(500), fixed(200)], [-500, -200]],
    ['parts of nothing are left out', -1_000, [fixed(400), fixed(600), rest], [-400, -600]],
    ['fixed amounts above the whole', -700, [fixed(500), fixed(300)], 'too_much'],
    ['fixed and percent above the whole', -700, [fixed(500), percent(50), rest], 'too_much'],
    ['percent above the whole', -700, [percent(70), percent(70)], 'too_much'],
    ['fixed amounts below the whole', -701, [fixed(500), fixed(200)], 'too_little'],
    ['nothing for a second part', -700, [fixed(700), rest], 'nothing_to_split'],
    ['one unit for two', -1, [percent(50), percent(50)], 'nothing_to_split'],
    ['an amount of zero', 0, [percent(50), percent(50)], 'nothing_to_split'],
  ])('%s', (_, amount, parts, expected) => {
    expect(amountsOf(amount, parts)).toEqual(expected);
  });

  test('keeps the category and the notes of each part', () => {
    expect(splitByRule(-100, [percent(40, 7), rest])).toEqual({
      shares: [
        { amount: -40, categoryId: 7, notes: '' },
        { amount: -60, categoryId: 3, notes: 'what is left' },
      ],
    });
  });
});

const part = fc.oneof(
  fc.integer({ min: 1, max: 10_000 }).map((hundredths) => percent(hundredths / 100)),
  fc.nat({ max: 100_000 }).map((amount) => fixed(amount)),
  fc.constant(rest),
);

test('parts always sum to the amount and have its sign', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.array(part, { minLength: 2, maxLength: 20 }),
      (amount, parts) => {
        const result = splitByRule(amount, parts);
        if ('refusal' in result) return;
        expect(result.shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
        expect(result.shares.every((share) => Math.sign(share.amount) === Math.sign(amount))).toBe(true);
      },
    ),
  );
});

test('percentages with a rest split any amount, and what is split is never a rule that cannot sum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 10_000_000 }),
      fc.array(fc.integer({ min: 10, max: 1_000 }), { minLength: 1, maxLength: 9 }),
      (amount, hundredths) => {
        const parts = [...hundredths.map((each) => percent(each / 100)), rest];
        expect(splitByRule(amount, parts)).toHaveProperty('shares');
        expect(neverSums(parts)).toBe(false);
      },
    ),
  );
});

test.each<[string, readonly RulePart[], boolean]>([
  ['90 % and no rest', [percent(50), percent(40)], true],
  ['120 % and a rest', [percent(60), percent(60), rest], true],
  ['100 %', [percent(50), percent(50)], false],
  ['fixed amounts alone', [fixed(1), fixed(2)], false],
  ['fixed and percent', [fixed(1), percent(50)], false],
])('a rule that never sums: %s', (_, parts, never) => {
  expect(neverSums(parts)).toBe(never);
});
