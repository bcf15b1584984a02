import { describe, expect, it } from 'vitest';

import type { ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import { ALL_FIELDS, MAIN_FIELDS, nextDoubtful, shownFields } from './receipt-fields.ts';
import { aReceipt } from './testing/a-receipt.ts';

describe('nextDoubtful', () => {
  it.each([
    [['date', 'total'], null, 'date'],
    [['date', 'total'], 'merchant', 'date'],
    [['date', 'total'], 'date', 'total'],
    [['total', 'date'], 'total', 'date'],
    [['total'], 'total', 'total'],
    [[], 'total', null],
    [['tip'], 'total', null],
  ] as const)('of %j after %s', (doubtful, active, expected) => {
    expect(nextDoubtful(MAIN_FIELDS, doubtful, active)).toBe(expected);
  });
});

describe('the fields', () => {
  it('are each there once', () => {
    expect(new Set(ALL_FIELDS.map(({ name }) => name)).size).toBe(ALL_FIELDS.length);
    expect(ALL_FIELDS).toHaveLength(17);
  });
});

describe('shownFields', () => {
  const names = (detail: ReceiptDetail): readonly string[] => shownFields(detail, false).map(({ name }) => name);
  const main = MAIN_FIELDS.map(({ name }) => name);
  const cleared = (status: ReceiptDetail['status']): ReceiptDetail => {
    const receipt = aReceipt();
    return { ...receipt, status, fields: { ...receipt.fields, tip: { ...receipt.fields.tip, edited: true } } };
  };

  it('leaves out what was not read', () => expect(names(aReceipt())).toEqual(main));
  it('keeps a field that was just cleared', () => expect(names(cleared('review'))).toEqual([...main, 'tip']));
  it('shows no empty ones of a confirmed receipt', () => expect(names(cleared('done'))).toEqual(main));
  it('shows all that are wanted', () => expect(shownFields(cleared('done'), true)).toEqual(ALL_FIELDS));
});
