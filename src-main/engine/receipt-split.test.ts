import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { splitByCategory } from './receipt-split.ts';

const item = (amount: number, categoryId: number | null, name = 'x') => ({ name, amount, categoryId });

const NONE = { tax: null, discount: null, rounding: null, tip: null };

const partsOf = (figures: Partial<Parameters<typeof splitByCategory>[0]> & { readonly total: number }) =>
  splitByCategory({ ...NONE, items: [], ...figures }).map(({ categoryId, amount }) => [categoryId, amount]);

describe('dividing a receipt by its items’ categories', () => {
  test.each([
    ['without items it is whole', { total: 1000 }, [[null, 1000]]],
    [
      'by the items',
      { total: 1000, items: [item(300, 1), item(500, 2), item(200, 1)] },
      [
        [1, 500],
        [2, 500],
      ],
    ],
    [
      'tax is spread in proportion',
      { total: 1190, tax: 190, items: [item(750, 1), item(250, 2)] },
      [
        [1, 893],
        [2, 297],
      ],
    ],
    [
      'so is a discount',
      { total: 900, discount: 100, items: [item(500, 1), item(500, 2)] },
      [
        [1, 450],
        [2, 450],
      ],
    ],
    [
      'a discount among the items lowers all',
      { total: 900, items: [item(500, 1), item(500, 2), item(-100, null)] },
      [
        [1, 450],
        [2, 450],
      ],
    ],
    [
      'what was not read goes to the receipt’s own',
      { total: 1000, items: [item(300, 1)] },
      [
        [1, 300],
        [null, 700],
      ],
    ],
    [
      'together with items that have none',
      { total: 1000, items: [item(300, 1), item(100, null)] },
      [
        [1, 300],
        [null, 700],
      ],
    ],
    [
      'items that exceed it are brought down',
      { total: 500, items: [item(300, 1), item(300, 2)] },
      [
        [1, 250],
        [2, 250],
      ],
    ],
    [
      'a refund too',
      { total: -500, items: [item(-300, 1), item(-200, 2)] },
      [
        [1, -300],
        [2, -200],
      ],
    ],
  ] as const)('%s', (_, figures, parts) => {
    expect(partsOf(figures)).toEqual(parts);
  });

  test('names what is in each part', () => {
    const items = [item(100, 1, 'Bread'), item(200, 2, 'Soap'), item(300, 1, 'Milk')];
    expect(splitByCategory({ ...NONE, total: 600, items }).map(({ names }) => names)).toEqual([
      ['Bread', 'Milk'],
      ['Soap'],
    ]);
  });

  test('never loses or creates a unit', () => {
    const amount = fc.integer({ min: -5_000, max: 50_000 });
    const items = fc.array(fc.record({ name: fc.constant('x'), amount, categoryId: fc.constantFrom(null, 1, 2, 3) }), {
      maxLength: 12,
    });
    const extra = fc.option(fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(amount, items, extra, extra, (total, items, tax, discount) => {
        const parts = splitByCategory({ ...NONE, total, items, tax, discount });
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(total);
        expect(new Set(parts.map(({ categoryId }) => categoryId)).size).toBe(parts.length);
      }),
    );
  });
});
