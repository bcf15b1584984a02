import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing/page-of.ts';
import { guessCountries } from './guess-countries.ts';
import { pageRows } from './page-rows.ts';

const guess = (print: string, known: string | null = null) => guessCountries(pageRows(pageOf(print)), known);

describe('guessCountries', () => {
  it.each([
    ['ROSA SDN BHD\nTOTAL RM 5.00', 'MY'],
    ['CGST 2.50\nSGST 2.50', 'IN'],
    ['ABN 51 824 753 556', 'AU'],
    ['12 Oak St\nSalem, MA 01970', 'US'],
    ['HST 13%\nToronto ON M5V 2A8', 'CA'],
    ['VAT No 123\nYO1 8AB\n£2.00', 'GB'],
    ['USt-IdNr. DE123456789\nMwSt 19%', 'DE'],
    ['UID ATU12345678\nMwSt 20%', 'AT'],
    ['CHE-123.456.789 MWST\nCHF 3.40', 'CH'],
    ['SIRET 123\nTVA 20%\nTTC', 'FR'],
    ['CIF B12345678\nIVA INCLUIDO', 'ES'],
    ['P.IVA 01234567890\nTOTALE COMPLESSIVO', 'IT'],
    ['BTW NL123456789B01\nTotaal', 'NL'],
    ['CNPJ 12.345.678/0001-95\nR$ 5,00', 'BR'],
    ['NPWP 01.234\nPPN 11%\nRp 5.000', 'ID'],
    ['Tel: +65 6123 4567', 'SG'],
    ['www.rosa.co.nz', 'NZ'],
  ])('of %j guesses %s', (print, expected) => {
    expect(guess(print)[0]?.country).toBe(expected);
  });

  it('takes the known country where nothing is printed, and lets print outweigh it', () => {
    expect(guess('TOTAL 5', 'FR')).toEqual([{ country: 'FR', points: 4, share: 1 }]);
    expect(guess('ROSA SDN BHD\nTOTAL RM 5.00', 'FR')[0]?.country).toBe('MY');
    expect(guess('TOTAL 5')).toEqual([]);
  });
});
