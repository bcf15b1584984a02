import { describe, expect, it } from 'vitest';
import { labelKind } from './label-kind.ts';
import type { AmountKind } from './label-kind.ts';

const LABELS: readonly (readonly [AmountKind, readonly string[]])[] = [
  [
    'total',
    [
      'TOTAL',
      'T0TAI',
      'TOTALINCLGST',
      'GRAND TOTAL',
      'NET TOTAL',
      'AMOUNT DUE',
      'TOTAL (INCL. GST)',
      'Total Sales (Inclusive GST)',
      'TOTAL RM',
      'ROUNDED TOTAL',
      'Total After Rounding',
      'NETT',
      'SUMME EUR',
      'Gesamtbetrag',
      'zu zahlen',
      'TOTAL TTC',
      'NET A PAYER',
      'IMPORTE TOTAL',
      'TOTAL A PAGAR',
      'TOTALE COMPLESSIVO',
      'Te betalen',
      'TOTAAL',
      'JUMLAH',
      'BALANCE DUE',
      'VALOR TOTAL R$',
      'Bill Amount',
      '合計',
      'Total (IVA incluido)',
    ],
  ],
  [
    'subtotal',
    [
      'SUB-TOTAL',
      'Subtotal',
      'Total Sales (Excluding GST)',
      'Zwischensumme',
      'Total HT',
      'SOUS-TOTAL',
      'Total 0% supplies',
      '小計',
    ],
  ],
  [
    'tax',
    [
      'GST 6%',
      'TOTAL GST',
      'MwSt 19%',
      'TVA 20%',
      'CGST 2.5%',
      'BTW',
      'IVA 10%',
      'GST included in total',
      'Total includes GST',
      'di cui IVA',
      'enthaltene MwSt',
    ],
  ],
  ['service', ['10% Svc Charge', 'Service Charge (Excl GST)']],
  ['tip', ['Tip', 'GRATUITY', 'Trinkgeld', 'Pourboire']],
  ['rounding', ['Rounding Adj', 'ROUND OFF', 'Rundung', 'Pembulatan']],
  ['discount', ['TOTAL DISCOUNT', 'Rabatt', 'KORTING', 'Member Discount']],
  ['paid', ['CASH', 'TUNAI', 'CASH TENDERED', 'Gegeben', 'ESPECES', 'Efectivo', 'お預り']],
  ['card', ['VISA', 'Girocard', 'EFTPOS']],
  ['change', ['CHANGE DUE', 'Rückgeld', 'RENDU', 'Cambio', 'Wisselgeld', 'TROCO', 'Kembali', 'お釣']],
  ['ignored', ['TOTAL QTY', 'TOTAL ITEMS', 'TOTAL SAVINGS', 'POINTS', 'Suggested tip', 'Item Count']],
];

describe('labelKind', () => {
  it.each(LABELS.flatMap(([kind, labels]) => labels.map((label) => [label, kind] as const)))(
    '%s labels the %s',
    (label, kind) => {
      expect(labelKind(label)?.kind).toBe(kind);
    },
  );

  it.each(['ORANGE JUICE', 'HOTEL PILLOW', 'Taxi ride', 'PAPER TOWELS', 'MINYAK MASAK 1KG', '', '12.50'])(
    '%j labels nothing',
    (text) => {
      expect(labelKind(text)).toBeNull();
    },
  );

  it('finds a total of something unknown, or of one rate, less clear than a plain one', () => {
    const plain = labelKind('TOTAL')?.strength ?? 0;
    expect(labelKind('TOTAL SV')?.strength).toBeLessThan(plain);
    expect(labelKind('TOTAL 6%')?.strength).toBeLessThan(plain);
    expect(labelKind('GRAND TOTAL')?.strength).toBeGreaterThan(plain);
  });
});
