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

  it('knows a receipt by a whole total that is paid in full', () => {
    const print = 'Rosa Noodles\nKawabe City\nDate 2022/06/05\nAjitama Egg  150\nDraft Beer  600\nTOTAL  750\n';
    expect(readReceipt([pageOf(`${print}Credit  750\nThank you very much`)], CONTEXT).isReceipt).toBe(true);
    expect(readReceipt([pageOf(`${print}Thank you very much`)], CONTEXT).isReceipt).toBe(false);
  });

  it('asks one question only where there is no receipt', () => {
    const { isReceipt, questions } = readReceipt([pageOf('a sunny day\nby the sea')], CONTEXT);
    expect(isReceipt).toBe(false);
    expect(questions.map(({ field }) => field)).toEqual(['receipt']);
    expect(questions[0]?.text).toMatch(/^No receipt was found/u);
  });
});
