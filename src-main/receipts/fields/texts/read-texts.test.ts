import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessCountries } from '../rows/guess-countries.ts';
import { pageRows } from '../rows/page-rows.ts';
import { pageOf } from '../testing/page-of.ts';
import type { ReceiptContext } from '../../receipt.ts';
import { readTexts } from './read-texts.ts';
import type { TextFields } from './read-texts.ts';
import { PRINTED_AMERICA } from './testing/printed-america.ts';
import { PRINTED_ASIA } from './testing/printed-asia.ts';
import { PRINTED_EUROPE } from './testing/printed-europe.ts';

const CONTEXT: ReceiptContext = { today: '2024-06-30', country: null, currency: 'EUR', payees: [], learned: [] };

const textsOf = (print: string, context: Partial<ReceiptContext> = {}): TextFields => {
  const rows = pageRows(pageOf(print));
  return readTexts([rows], guessCountries(rows, context.country ?? null), { ...CONTEXT, ...context });
};

describe('readTexts', () => {
  it.each([...PRINTED_ASIA, ...PRINTED_AMERICA, ...PRINTED_EUROPE])(
    'reads a receipt of $country by $merchant',
    ({ print, country: _, ...expected }) => {
      const fields = textsOf(print);
      const read = Object.fromEntries(
        Object.keys(expected).map((name) => [name, fields[name as Exclude<keyof TextFields, 'questions'>].value]),
      );
      expect(read).toEqual(expected);
    },
  );

  it.each([...PRINTED_ASIA, ...PRINTED_AMERICA, ...PRINTED_EUROPE])(
    'finds the country $country by itself',
    ({ print, country }) => {
      expect(guessCountries(pageRows(pageOf(print)), null)[0]?.country).toBe(country);
    },
  );

  it('asks for what it could not read', () => {
    const { questions } = textsOf('3.50\n12:44');
    expect(questions).toEqual([
      { field: 'merchant', text: 'No name of a shop could be read. Who was paid?' },
      { field: 'date', text: 'No date could be read. On which day was it?' },
    ]);
  });

  it.each([
    '* '.repeat(900),
    '*'.repeat(99),
    '1 '.repeat(900),
    '('.repeat(60) + '1234'.repeat(9),
    'm) '.repeat(200),
    '',
  ])('gets through garbage: %j', (print) => {
    expect(textsOf(print).date.value).toBeNull();
  });

  it('never gives a day after today, whatever is printed', () => {
    const piece = fc.oneof(
      fc.constantFrom('Date', ':', '/', '-', '.', ' ', '\n', 'Mar', 'due', 'ROSA', 'LTD', '(', '*'),
      fc.nat(3000).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { date, merchant } = textsOf(pieces.join(''));
        expect((date.value ?? '') <= '2024-07-01').toBe(true);
        for (const field of [date, merchant]) {
          expect(field.confidence).toBeGreaterThanOrEqual(0);
          expect(field.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
