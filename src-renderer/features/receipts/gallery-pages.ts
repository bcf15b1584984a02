import type { ReceiptRow } from '../../../src-shared/contract/receipts.ts';
import { orpc } from '../../app/api.ts';
import type { ReceiptSearch } from '../../app/receipt-search.ts';

export const PAGE_SIZE = 60;
const BATCH_SIZE = 500;
// A page that left the screen is dropped soon, so that a fling through everything does not keep everything.
const KEPT_MS = 30_000;

export const pageOf = (row: number): number => Math.floor(row / PAGE_SIZE);

/** One page of receipts by position. */
export const pageOptions = (filter: ReceiptSearch, page: number) =>
  orpc.receipts.list.queryOptions({
    input: { ...filter, offset: page * PAGE_SIZE, limit: PAGE_SIZE },
    gcTime: KEPT_MS,
  });

/** How many receipts match, and how many of all wait for something. */
export const summaryOptions = (filter: ReceiptSearch) => orpc.receipts.summary.queryOptions({ input: filter });

/** Returns everything that matches, in batches. */
export async function allRows(filter: ReceiptSearch, count: number): Promise<readonly ReceiptRow[]> {
  const rows: ReceiptRow[] = [];
  for (let offset = 0; offset < count; offset += BATCH_SIZE) {
    // One batch at a time leaves the app usable meanwhile.
    rows.push(...(await orpc.receipts.list.call({ ...filter, offset, limit: BATCH_SIZE })));
  }
  return rows;
}
