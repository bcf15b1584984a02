import { describe, expect, it } from 'vitest';

import { patchedReceipt } from './patched-receipt.ts';
import { aReceipt } from './testing/a-receipt.ts';

describe('patchedReceipt', () => {
  it('shows what the user says at once, and asks for it no more', () => {
    const after = patchedReceipt(aReceipt(), { total: 1250 });
    expect(after.fields.total).toMatchObject({ value: 1250, confidence: 1, edited: true });
    expect(after.doubtful).toEqual(['date']);
  });

  it('takes a null for “there is none”', () => {
    const after = patchedReceipt(aReceipt(), { merchant: null });
    expect(after.fields.merchant).toMatchObject({ value: null, edited: true });
  });

  it('leaves what is not said as it was', () => {
    const before = aReceipt();
    expect(patchedReceipt(before, {})).toEqual(before);
  });

  it('keeps the places of items', () => {
    const before = aReceipt();
    const tea = { name: 'Tea', quantity: 1, unit: null, unitPrice: null, amount: 250, categoryId: null };
    const after = patchedReceipt(before, { items: [tea] });
    expect(after.items[0]).toMatchObject({ name: 'Tea', box: before.items[0]?.box });
  });
});
