import { describe, expect, it } from 'vitest';
import { pageRows } from '../../rows/page-rows.ts';
import { pageOf } from '../../testing/page-of.ts';
import { readReceiptNumber, readTaxNumber } from './read-numbers.ts';

const pagesOf = (...prints: readonly string[]) => prints.map((print) => pageRows(pageOf(print)));

describe('readReceiptNumber', () => {
  it.each([
    ['Invoice No: RSB-004512', 'RSB-004512'],
    ['Doc No. : CS00011904  Date: 17/04/2018', 'CS00011904'],
    ['Invoice # : OR18041802170465', 'OR18041802170465'],
    ['Bill No 8 01-36870 Table', '01-36870'],
    ['TAX INVOICE NO\n6485', '6485'],
    ['Beleg-Nr. 4711', '4711'],
    ['Ticket no 00231', '00231'],
    ['Rechnung Nr. 2024/118', '2024/118'],
    ['Slip No.: 8020178503', '8020178503'],
    ['Order #55120', '55120'],
    ['Invoice Date: 17/04/2018', null],
    ['GST Reg No: 000123456789', null],
    ['Lot No 29, Jalan Besar', null],
  ])('reads %j', (print, expected) => {
    expect(readReceiptNumber(pagesOf(print), null).value).toBe(expected);
  });

  it('prefers the number of the invoice to that of the order', () => {
    expect(readReceiptNumber(pagesOf('Order No: 5512\nInvoice No: 77001'), null).value).toBe('77001');
  });

  it('never takes the tax number', () => {
    expect(readReceiptNumber(pagesOf('No: 000123456789'), '000123456789').value).toBeNull();
  });
});

describe('readTaxNumber', () => {
  it.each([
    ['GST ID No: 001122334455', '001122334455'],
    ['(GST Reg. No 000670224384)', '000670224384'],
    ['GST 10 002017394688', '002017394688'],
    ['GSTIN: 29ABCDE1234F1Z5', '29ABCDE1234F1Z5'],
    ['USt-IdNr.: DE123456789', 'DE123456789'],
    ['UID: ATU12345678', 'ATU12345678'],
    ['CHE-123.456.789 MWST', 'CHE-123.456.789'],
    ['ABN 51 824 753 556', '51 824 753 556'],
    ['VAT No. GB 123 4567 89', 'GB 123 4567 89'],
    ['CNPJ 12.345.678/0001-95', '12.345.678/0001-95'],
    ['P.IVA 01234567890', '01234567890'],
    ['BTW NL123456789B01', 'NL123456789B01'],
    ['TOTAL 12.50', null],
  ])('reads %j', (print, expected) => {
    expect(readTaxNumber(pagesOf(print)).value).toBe(expected);
  });

  it('is surer where both readers agree', () => {
    const agreed = readTaxNumber(pagesOf('GST ID 001122334455', 'GST ID: 001122334455'));
    const apart = readTaxNumber(pagesOf('GST ID 001122334455', 'GST ID: 001122334456'));
    expect(agreed.confidence).toBeGreaterThan(apart.confidence);
    expect(apart.value).toBe('001122334455');
  });
});
