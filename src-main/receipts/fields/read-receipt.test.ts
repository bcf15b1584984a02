import { describe, expect, it } from 'vitest';
import type { ReceiptContext } from '../receipt.ts';
import { readReceipt } from './read-receipt.ts';
import { pageOf } from './testing/page-of.ts';

const CONTEXT: ReceiptContext = { today: '2026-05-01', country: null, currency: 'EUR', payees: [], learned: [] };

describe('readReceipt', () => {
  it('reads texts and figures of one receipt from two readers', () => {
    const print =
      'FRISCHMARKT LINDE GMBH\n10115 Berlin\n14.03.2026  10:22\nMilch  1,19 A\nTee    2,49 A\nSUMME EUR  3,68\nBar   5,00\nRückgeld  1,32\n';
    const receipt = readReceipt([pageOf(print), pageOf(print, { reader: 'tesseract' })], CONTEXT);
    expect(receipt).toMatchObject({
      date: { value: '2026-03-14' },
      total: { value: 368, mended: false },
      currency: { value: 'EUR' },
      isReceipt: true,
      questions: [],
    });
    expect(receipt.total.confidence).toBeGreaterThan(0.9);
    expect(receipt.items.map(({ amount }) => amount)).toEqual([119, 249]);
  });

  it('finds no receipt where nothing was read', () => {
    expect(readReceipt([], CONTEXT).isReceipt).toBe(false);
  });
});
