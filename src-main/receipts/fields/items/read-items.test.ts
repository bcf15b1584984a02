import { describe, expect, it } from 'vitest';
import { readPageAmounts } from '../amounts/page-amounts.ts';
import { pageRows } from '../rows/page-rows.ts';
import { pageOf } from '../testing/page-of.ts';

const STYLE = { mark: '.', decimals: 2, exponent: 2 } as const;

const itemsOf = (print: string): readonly string[] =>
  readPageAmounts(pageRows(pageOf(print)), STYLE, 'pp-ocr').items.map(
    ({ name, quantity, unit, unitPrice, amount }) =>
      `${name}: ${quantity ?? '-'} ${unit ?? '-'} × ${unitPrice ?? '-'} = ${amount}`,
  );

describe('readItems', () => {
  it('reads columns of count, price and amount', () => {
    expect(
      itemsOf(
        'Item      Qty   Price  Amount\nCEMENT      2    4.55    9.10 SR\nSAND        1    2.83    2.83 SR\nTOTAL  11.93',
      ),
    ).toEqual(['CEMENT: 2 - × 455 = 910', 'SAND: 1 - × 283 = 283']);
  });

  it('reads a name above its figures', () => {
    expect(
      itemsOf('ROTI CANAI\n9556000111   3 x 1.20    3.60\nTEH TARIK\n9556000112   1 x 2.00    2.00\nTOTAL   5.60'),
    ).toEqual(['ROTI CANAI: 3 - × 120 = 360', 'TEH TARIK: 1 - × 200 = 200']);
  });

  it('reads a name below its figures', () => {
    expect(
      itemsOf('101756   10  17.49   174.90 SR\nCEMENT\n100160    5   3.18    15.90 SR\nLIME\nTOTAL   190.80'),
    ).toEqual(['CEMENT: 10 - × 1749 = 17490', 'LIME: 5 - × 318 = 1590']);
  });

  it('takes a price behind a name for a name where the row below has the amount', () => {
    expect(itemsOf('SUSHI SET 2.80\nRM2.80    2     RM5.60 SR\nTOTAL   5.60')).toEqual(['SUSHI SET: 2 - × 280 = 560']);
  });

  it('joins a weight with the line above', () => {
    expect(
      itemsOf('BANANAS          1.36\n  0.456 kg x 2.99/kg\nTEA              3.00\nTOTAL            4.36'),
    ).toEqual(['BANANAS: 0.456 kg × 299 = 136', 'TEA: - - × - = 300']);
  });

  it('takes discounts off', () => {
    expect(itemsOf('TEA        3.00\nDISCOUNT   0.50\nTOTAL      2.50')).toEqual([
      'TEA: - - × - = 300',
      'DISCOUNT: - - × - = -50',
    ]);
  });

  it('strips counts at the left where items have them, and leaves a name that begins with a number', () => {
    expect(itemsOf('2 COFFEE   5.00\n1 BAGEL    2.00\nTOTAL      7.00')).toEqual([
      'COFFEE: 2 - × - = 500',
      'BAGEL: 1 - × - = 200',
    ]);
    expect(itemsOf('7 UP       2.00\nBREAD      3.00\nTOTAL      5.00')).toEqual([
      '7 UP: - - × - = 200',
      'BREAD: - - × - = 300',
    ]);
  });

  it('ends with the first sum', () => {
    expect(itemsOf('TEA   3.00\nSUBTOTAL   3.00\nTAX   0.30\nTOTAL   3.30\nCASH   5.00')).toEqual([
      'TEA: - - × - = 300',
    ]);
  });
});
