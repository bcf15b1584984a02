import { getReceipt } from '../database/receipts.ts';
import type { ReceiptRow } from '../database/receipts.ts';
import type { Reader } from '../database/connection.ts';
import { receiptFileName } from '../database/receipt-files.ts';
import { readingOf } from '../database/receipt-readings.ts';
import type { ReadingRow } from '../database/receipt-readings.ts';
import { readSettings } from '../database/settings.ts';
import type { ReceiptFields, ReceiptItem } from '../../src-shared/contract/receipts.ts';
import { editsIn, unpackEdits } from './receipt-edits.ts';
import type { ReceiptEdits } from './receipt-edits.ts';
import { currencyOf, fieldsOf } from './receipt-fields.ts';
import { unpackReading } from './receipt-stored.ts';
import type { StoredReading } from './receipt-stored.ts';

/** A receipt with everything that is known of it, unpacked. */
export type ReceiptLook = {
  readonly row: ReceiptRow;
  readonly readingRow: ReadingRow | null;
  readonly reading: StoredReading | null;
  readonly edits: ReceiptEdits;
  readonly fields: ReceiptFields;
  /** The currency whose minor units all amounts are. */
  readonly currency: string;
};

/** Looks a receipt up. Throws `not_found`. */
export const lookAtReceipt = (reader: Reader, id: number): ReceiptLook => {
  const row = getReceipt(reader, id);
  const readingRow = readingOf(reader, row.fileId, row.part);
  const reading = unpackReading(readingRow);
  const said = unpackEdits(row.edits);
  const currency = currencyOf(reading, said, readSettings(reader).currency);
  const edits = editsIn(said, currency);
  return { row, readingRow, reading, edits, fields: fieldsOf(reading, edits), currency };
};

/** What a receipt is called in the words of a change. */
export const receiptName = (reader: Reader, { row, fields }: ReceiptLook): string =>
  fields.merchant.value === null
    ? `receipt ${receiptFileName(reader, row.fileId)}`
    : `receipt of ${fields.merchant.value}`;

/** The figures of a receipt as they stand. */
export const figuresOf = ({ fields }: Pick<ReceiptLook, 'fields'>, items: readonly ReceiptItem[]) => ({
  date: fields.date.value,
  total: fields.total.value,
  subtotal: fields.subtotal.value,
  tax: fields.tax.value,
  tip: fields.tip.value,
  rounding: fields.rounding.value,
  discount: fields.discount.value,
  paid: fields.paid.value,
  change: fields.change.value,
  items,
});
