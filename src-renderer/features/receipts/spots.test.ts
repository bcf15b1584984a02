import { describe, expect, it } from 'vitest';

import { fieldOfSpot, spotsOf } from './spots.ts';
import { aReceipt } from './testing/a-receipt.ts';

const keys = (spots: ReturnType<typeof spotsOf>): readonly string[] => spots.map(({ key }) => key);

describe('spotsOf', () => {
  it('finds where fields and items were read', () => {
    expect(keys(spotsOf(aReceipt(), null))).toEqual(['merchant', 'currency', 'item 0']);
  });
  it('takes the words of the user for the field they clicked them for', () => {
    const box = { left: 1, top: 2, width: 3, height: 4 };
    expect(spotsOf(aReceipt(), { field: 'total', box })).toContainEqual({ key: 'total', box, isDoubtful: true });
  });
});

describe('fieldOfSpot', () => {
  it.each([
    ['total', 'total'],
    ['item 0', null],
    [null, null],
  ] as const)('%s', (key, field) => expect(fieldOfSpot(key)).toBe(field));
});
