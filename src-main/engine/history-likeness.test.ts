import { describe, expect, it } from 'vitest';

import { createLikeness } from './history-likeness.ts';

const find = createLikeness(['Netto Marken-Discount', 'Linden Market', 'Rewe', 'Corner Bakery']);

describe('finding the name most like another', () => {
  it.each([
    ['Netto Marken Discount 443', 'Netto Marken-Discount'],
    ['Neto Markn-Discount', 'Netto Marken-Discount'],
    ['Lindn Market', 'Linden Market'],
    ['REWE', 'Rewe'],
    ['Sunny Bakery', 'Corner Bakery'],
    ['Zyx Qwv', null],
    ['', null],
  ])('takes “%s” for “%s”', (name, like) => {
    expect(find(name)).toBe(like);
  });
});
