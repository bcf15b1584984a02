import { describe, expect, it } from 'vitest';

import type { ReceiptFields } from '../../../src-shared/contract/receipts.ts';
import { choicesOf } from './field-choices.ts';
import type { Assigned } from './use-assign.ts';

const field = (value: number | null, others: readonly (readonly [number, number])[], edited = false) =>
  ({
    value,
    confidence: 0.6,
    box: null,
    text: '',
    mended: false,
    edited,
    alternatives: others.map(([other, confidence]) => ({ value: other, confidence, box: null })),
  }) satisfies ReceiptFields['total'];

const twoDays: Assigned = {
  field: 'date',
  anchor: 0,
  text: '03/04/2026',
  box: null,
  reading: { kind: 'choices', values: ['2026-04-03', '2026-03-04'] },
};

describe('choicesOf', () => {
  it.each([
    [
      'all of a field that is asked for',
      field(null, [
        [1, 0.4],
        [2, 0.05],
      ]),
      true,
      [1, 2],
    ],
    [
      'only the likely beside a value',
      field(9, [
        [1, 0.4],
        [2, 0.05],
      ]),
      false,
      [1],
    ],
    [
      'never the value itself, and none twice',
      field(1, [
        [1, 0.4],
        [2, 0.3],
        [2, 0.2],
      ]),
      true,
      [2],
    ],
    [
      'three at most',
      field(null, [
        [1, 0.4],
        [2, 0.3],
        [3, 0.2],
        [4, 0.2],
      ]),
      true,
      [1, 2, 3],
    ],
    ['none once the user said it', field(5, [[1, 0.4]], true), false, []],
  ] as const)('offers %s', (_words, given, isAsked, expected) => {
    expect(choicesOf(given, null, isAsked)).toEqual(expected);
  });

  it('offers the readings of clicked words first', () => {
    expect(choicesOf(field(null, [[1, 0.4]]), twoDays, true)).toEqual(['2026-04-03', '2026-03-04']);
  });
});
