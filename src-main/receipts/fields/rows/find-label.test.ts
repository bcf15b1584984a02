import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLabel } from './find-label.ts';

describe('findLabel', () => {
  it.each([
    ['TOTAL SALES', 'total sales'],
    ['T0TAL SALES', 'total sales'],
    ['TOTAI SALE5', 'total sales'],
    ['TOTALSALES', 'total sales'],
    ['Total  Sales:', 'total sales'],
    ['TOTAL SAIES RM', 'total sales'],
    ['Arnount due', 'amount due'],
    ['AM0UNTDUE', 'amount due'],
    ['Amovnt due', 'amount due'],
    ['ZU ZAHLEN', 'zu zahlen'],
    ['à payer', 'a payer'],
    ['G.S.T. 6%', 'gst'],
    ['6ST', 'gst'],
    ['SUBTOTAL', 'total'],
    ['BARGELD', null],
    ['Cashier', null],
    ['TOTEM', null],
    ['', null],
  ])('finds in %j %j', (text, expected) => {
    const phrases = ['total', 'total sales', 'amount due', 'zu zahlen', 'a payer', 'gst', 'bar', 'cash'];
    expect(findLabel(text, phrases)?.phrase ?? null).toBe(expected);
  });

  it('tells where the phrase stands, and whether as whole words', () => {
    expect(findLabel('No. GST ID: 001', ['gst id'])).toEqual({
      phrase: 'gst id',
      start: 4,
      end: 10,
      distance: 0,
      whole: true,
    });
    expect(findLabel('SUBTOTAL 5', ['total'])?.whole).toBe(false);
  });

  it('finds every long phrase with one letter wrong', () => {
    const phrases = ['amount tendered', 'rounding adjustment', 'zwischensumme'];
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.nat(30), (phrase, at) => {
        const place = at % phrase.length;
        const damaged = `${phrase.slice(0, place)}w${phrase.slice(place + 1)}`;
        expect(findLabel(`x ${damaged} 12`, phrases)?.phrase).toBe(phrase);
      }),
    );
  });
});
