import { eq } from 'drizzle-orm';

import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

export type ReceiptRow = typeof schema.receipts.$inferSelect;

const { receipts } = schema;

/** Returns a receipt's row. Throws `not_found`. */
export const getReceipt = (reader: Reader, id: number): ReceiptRow => {
  const row = reader.db.select().from(receipts).where(eq(receipts.id, id)).get();
  if (!row) throw new PecuniaError('not_found', 'That receipt is not in this vault any more.', { receiptId: id });
  return row;
};

/** Adds a receipt: one of those on a file, counted from 0. */
export const insertReceipt = (writer: Writer, fileId: number, part: number): ReceiptRow =>
  writer.db.insert(receipts).values({ fileId, part, addedAt: writer.now }).returning().get();

/** Changes a receipt's row. */
export const updateReceipt = (
  writer: Writer,
  id: number,
  patch: Partial<Pick<ReceiptRow, 'edits' | 'confirmedAt' | 'transactionId'>>,
): void => {
  writer.db.update(receipts).set(patch).where(eq(receipts.id, id)).run();
};

/** Deletes receipts; their files stay for an undo. Returns how many there were. */
export const deleteReceipts = (writer: Writer, ids: readonly number[]): number =>
  writer.sql('DELETE FROM receipts WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(ids)).changes;

/** Returns the receipts on a file, in their order. */
export const receiptsOfFile = (reader: Reader, fileId: number): readonly ReceiptRow[] =>
  reader.db.select().from(receipts).where(eq(receipts.fileId, fileId)).orderBy(receipts.part, receipts.id).all();

/** Returns the ids of the receipts that are linked to a transaction. */
export const receiptIdsOfTransaction = (reader: Reader, transactionId: number): readonly number[] =>
  reader
    .sql('SELECT id FROM receipts WHERE transaction_id = ? ORDER BY id')
    .pluck()
    .all(transactionId) as readonly number[];

/** Unlinks the receipts of transactions that are about to go, since a later transaction may get their ids. */
export const unlinkReceipts = (writer: Writer, transactionIds: readonly number[]): void => {
  writer
    .sql('UPDATE receipts SET transaction_id = NULL WHERE transaction_id IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify(transactionIds));
};
