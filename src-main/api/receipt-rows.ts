import type { ReceiptRow } from '../../src-shared/contract/receipts.ts';
import type { ListedReceipt } from '../database/receipt-list.ts';
import { editsIn, inUnitsOf, unpackEdits } from './receipt-edits.ts';
import type { ReceiptEdits } from './receipt-edits.ts';

const stringOf = (edit: string | null | undefined, read: string | null): string | null =>
  edit === undefined ? read : edit;

/** Returns the fields that the user is still asked for; confirming answers all of them. */
const stillDoubtful = ({ status, doubtful }: ListedReceipt, edits: ReceiptEdits): ReceiptRow['doubtful'] => {
  if (status !== 'review' || doubtful === '') return [];
  return (JSON.parse(doubtful) as ReceiptRow['doubtful']).filter((name) => edits[name] === undefined);
};

/** Of a receipt that came back by an undo long after it was deleted. */
const NO_PICTURE = 'The picture of this receipt is not in the vault any more.';

/** Returns a receipt as lists show it; `usual` is the vault's currency. */
export const rowOf = (listed: ListedReceipt, usual: string): ReceiptRow => {
  const said = unpackEdits(listed.edits);
  const read = listed.currency ?? usual;
  const currency = said.currency ?? read;
  const edits = editsIn(said, currency);
  const amountOf = (edit: number | null | undefined, amount: number | null): number | null => {
    if (edit !== undefined) return edit;
    return amount === null ? null : inUnitsOf(amount, read, currency);
  };
  return {
    id: listed.id,
    status: listed.status,
    problem: listed.status === 'failed' ? (listed.problem ?? NO_PICTURE) : null,
    fileName: listed.fileName,
    addedAt: new Date(listed.addedAt).toISOString(),
    merchant: stringOf(edits.merchant, listed.merchant),
    date: stringOf(edits.date, listed.date),
    total: amountOf(edits.total, listed.total),
    currency,
    tax: amountOf(edits.tax, listed.tax),
    doubtful: stillDoubtful(listed, edits),
    transactionId: listed.transactionId,
    hasThumbnail: listed.hasThumbnail === 1,
  };
};
