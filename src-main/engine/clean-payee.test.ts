import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPayee, createPayeeCleaner } from './clean-payee.ts';

describe('cleaning payees', () => {
  it.each([
    ['POS DEBIT 4421 GREEN BASKET PUNE IN', 'Green Basket Pune'],
    ['VISA PURCHASE - MAPLE DINER #1234 BOSTON MA', 'Maple Diner Boston'],
    ['UPI/412345678901/TEA CORNER/teacorner@ybl/Payment', 'Tea Corner'],
    ['UPI-LOTUS SWEETS-lotus@bank-LOTU0000001-412345-FOOD', 'Lotus Sweets'],
    ['NEFT-LOTU0001234-ACME TOOLS PVT LTD-N123456', 'Acme Tools Pvt Ltd'],
    ['IMPS-412345678901-RAVI SHARMA-LOTU-XXXXXX1234-RENT', 'Ravi Sharma'],
    ['MARKTHALLE SÜD//BERLIN/DE', 'Markthalle Süd'],
    ['SQ *CORNER COFFEE', 'Corner Coffee'],
    ['PAYPAL *BOOKNOOK 4029357733', 'Booknook'],
    ['PRLV SEPA EAU VIVE', 'Eau Vive'],
    ['KARTENZAHLUNG HOFLADEN 12345', 'Hofladen'],
    ['CORNER SHOP@12:34', 'Corner Shop'],
    ["Anna's Café", "Anna's Café"],
    ['1234567', '1234567'],
    ['', ''],
    ['7-STAR STORE', '7-Star Store'],
  ])('reads “%s” as “%s”', (text, name) => {
    expect(cleanPayee(text)).toBe(name);
    expect(createPayeeCleaner()(text)).toBe(name);
  });

  it('looks at the first 300 characters only', () => {
    const long = `POS DEBIT 4421 GREEN BASKET ${'x'.repeat(400)}`;
    expect(cleanPayee(long)).toBe(cleanPayee(long.slice(0, 300)));
    expect(cleanPayee(`1${'/'.repeat(20_000)}`)).toBe(cleanPayee(`1${'/'.repeat(299)}`));
    expect(cleanPayee(`${'ab'.repeat(149)}a😀${'b'.repeat(300)}`).isWellFormed()).toBe(true);
  });

  const part = fc.constantFrom(
    'POS DEBIT',
    'UPI/',
    'NEFT-',
    'Shop',
    'BAKERY',
    '12/04/2024',
    '//X/DE',
    '#123',
    '*',
    'SQ *',
    'XXXX1234',
    'GB',
    'and',
    '-',
    '  ',
    '12:30',
    'REF 8812',
    'a@b',
    'CARD',
    'PAYMENT TO',
    'Ö',
  );

  it('changes a cleaned name no further', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 7 }).map((parts) => parts.join(' ')),
          fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const once = cleanPayee(text);
          expect(cleanPayee(once)).toBe(once);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('never leaves nothing of something', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.trim() !== ''),
        (text) => {
          expect(cleanPayee(text).trim()).not.toBe('');
        },
      ),
    );
  });
});
