import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const figuresOf = (text: string): readonly string[] =>
  findFigures(text).map(({ figure, sign }) => (sign < 0 ? `-${figure}` : figure));

describe('findFigures', () => {
  it.each([
    ['TOTAL:RM9.75', ['9.75']],
    ['RMO.55', ['O.55']],
    ['4,99B', ['4,99']],
    ['10.00SR', ['10.00']],
    ['3,99 A', ['3,99']],
    ['12. 50', ['12. 50']],
    ['TOTAL 41 50', ['41 50']],
    ['2 x 3.50\t7.00', ['2', '3.50', '7.00']],
    ['-5.00', ['-5.00']],
    ['5.00-', ['-5.00']],
    ['(5.00)', ['-5.00']],
    ['-$0.50', ['-0.50']],
    ['Round Off\t-0.50', ['-0.50']],
    ['TOTAL - 5.00', ['5.00']],
    ['Spaghetti-5.00', ['5.00']],
    ['20.00 EUR', ['20.00']],
  ])('finds the figures of %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it.each([
    '17/04/2018',
    '3:08:19 PM',
    '10:50:00',
    '6%',
    '19,00 %',
    '03-87686092',
    '0123456789012',
    '12 Oct 2018',
    '0,456 kg',
  ])('takes %s for no amount', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('tells whether a currency stands at a figure', () => {
    expect(findFigures('RM 9.75')[0]?.signed).toBe(true);
    expect(findFigures('Covers 2')[0]?.signed).toBe(false);
  });
});
