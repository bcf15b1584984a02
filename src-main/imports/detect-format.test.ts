import { describe, expect, it } from 'vitest';
import { binaryFormatOf, rejectOtherBytes, rejectOtherText, textFormatOf } from './detect-format.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the format of a file', () => {
  it.each([
    ['Date,Amount\n2024-01-01,5.00', 'csv'],
    ['OFXHEADER:100\nDATA:OFXSGML\n<OFX></OFX>', 'ofx'],
    ['<?xml version="1.0"?><?OFX OFXHEADER="200"?><OFX></OFX>', 'ofx'],
    ['!Type:Bank\nD1/2/24\nT-5.00\n^\n', 'qif'],
    [':20:STARTUMSE\n:25:10010010/123\n:28C:1/1\n:60F:C240101EUR1,00\n', 'mt940'],
    ['<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">', 'camt'],
    ['<html><table><tr><td>1</td></tr></table></html>', 'html'],
  ])('is told by its text: %s', (text, format) => {
    expect(textFormatOf(text)).toBe(format);
    expect(() => rejectOtherText(text)).not.toThrow();
  });

  it('is told by its bytes', () => {
    expect(binaryFormatOf(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6]))).toBe('xlsx');
    expect(binaryFormatOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('xls');
    expect(binaryFormatOf(bytes('Date'))).toBeNull();
  });

  it.each([
    ['<?xml version="1.0"?><invoice/>', /XML/u],
    [
      '<?xml version="1.0" encoding="utf-8" ?>\n<gnc-v2 xmlns:gnc="http://www.gnucash.org/XML/gnc">',
      /Export Transactions to CSV/u,
    ],
    ['[{"date": "2024-01-01"}]', /JSON/u],
    [' \n\t\n', /blanks/u],
  ])('is refused in words when it is no statement: %s', (text, words) => {
    expect(() => rejectOtherText(text)).toThrow(words);
  });

  it('is refused by its signature when it is a document or a picture', () => {
    expect(() => rejectOtherBytes(bytes('%PDF-1.7 …'))).toThrow(/PDF/u);
  });
});
