import { describe, expect, test } from 'vitest';

import { checkReceipt } from './receipt-checks.ts';
import type { ReceiptFigures } from './receipt-checks.ts';

const NOTHING: ReceiptFigures = {
  date: null,
  total: null,
  subtotal: null,
  tax: null,
  tip: null,
  rounding: null,
  discount: null,
  paid: null,
  change: null,
  taxes: [],
  items: [],
};

const word = (amount: number): string => (amount / 100).toFixed(2);

const checksOf = (figures: Partial<ReceiptFigures>): readonly string[] =>
  checkReceipt({ ...NOTHING, ...figures }, '2026-03-15', word).map(({ holds, text }) => `${holds ? '✓' : '✗'} ${text}`);

const items = (...amounts: readonly number[]): Pick<ReceiptFigures, 'items'> => ({
  items: amounts.map((amount) => ({ amount })),
});

describe('what adds up on a receipt', () => {
  test.each<[string, Partial<ReceiptFigures>, readonly string[]]>([
    ['nothing is known', {}, []],
    ['tax on top', { subtotal: 1000, tax: 190, total: 1190 }, ['✓ Subtotal 10.00 + tax 1.90 = total 11.90']],
    ['tax within', { subtotal: 1190, tax: 190, total: 1190 }, ['✓ Subtotal 11.90 = total 11.90']],
    [
      'discount, rounding and tip',
      { subtotal: 1003, discount: 100, rounding: -3, tip: 50, total: 950 },
      ['✓ Subtotal 10.03 − discount 1.00 − rounding 0.03 + tip 0.50 = total 9.50'],
    ],
    [
      'a misread subtotal',
      { subtotal: 1000, tax: 190, total: 1290 },
      ['✗ Subtotal 10.00 does not lead to the total 12.90: 2.90 is missing'],
    ],
    ['items and the subtotal', { ...items(300, 700), subtotal: 1000 }, ['✓ Items 10.00 = subtotal 10.00']],
    [
      'an item that was not read',
      { ...items(300), subtotal: 1000 },
      ['✗ Items 3.00, but subtotal 10.00: 7.00 is missing'],
    ],
    ['an item too much', { ...items(300, 900), total: 1000 }, ['✗ Items 12.00, but total 10.00: 2.00 too much']],
    ['items and the total', { ...items(1000, -100), tax: 90, total: 990 }, ['✓ Items 9.00 + tax 0.90 = total 9.90']],
    ['cash and change', { paid: 2000, change: 750, total: 1250 }, ['✓ Paid 20.00 − change 7.50 = total 12.50']],
    [
      'a tip left on the table',
      { paid: 2000, change: 600, total: 1250, tip: 150 },
      ['✓ Paid 20.00 − change 6.00 = total 12.50 + tip 1.50'],
    ],
    [
      'change that does not fit',
      { paid: 2000, change: 700, total: 1250 },
      ['✗ Paid 20.00 − change 7.00 is 13.00, but the total is 12.50'],
    ],
    ['cash without change says nothing', { paid: 2000, total: 1250 }, []],
    [
      'taxes by rate',
      { tax: 300, taxes: [{ amount: 100 }, { amount: 190 }] },
      ['✗ Taxes by rate 2.90, but tax 3.00: 0.10 is missing'],
    ],
    ['a day to come', { date: '2026-03-16' }, ['✗ The date lies in the future']],
    ['a day long ago', { date: '2015-03-16' }, ['✗ The date lies more than ten years back']],
    ['today', { date: '2026-03-15' }, []],
  ])('%s', (_, figures, checks) => {
    expect(checksOf(figures)).toEqual(checks);
  });
});
