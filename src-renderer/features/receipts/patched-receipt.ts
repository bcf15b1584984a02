import type { ReceiptDetail, ReceiptFieldName, ReceiptPatch } from '../../../src-shared/contract/receipts.ts';
import { ALL_FIELDS } from './receipt-fields.ts';

/** Returns a receipt as it will be after a change, as far as that can be told before it is written. */
export function patchedReceipt(before: ReceiptDetail, { items, ...values }: ReceiptPatch): ReceiptDetail {
  const changed = ALL_FIELDS.map(({ name }) => name).filter((name) => values[name] !== undefined);
  const said = Object.fromEntries(
    changed.map((name) => [
      name,
      { ...before.fields[name], value: values[name], confidence: 1, mended: false, edited: true },
    ]),
  );
  const isAsked = (name: ReceiptFieldName): boolean => before.doubtful.includes(name) && !changed.includes(name);
  return {
    ...before,
    fields: { ...before.fields, ...said },
    doubtful: before.doubtful.filter(isAsked),
    items: items ? items.map((item, index) => ({ ...item, box: before.items[index]?.box ?? null })) : before.items,
  };
}
