import { eq, sql } from 'drizzle-orm';

import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

/** A receipt's file as it came. */
export type ReceiptFileRow = typeof schema.receiptFiles.$inferSelect;

const { receiptFiles } = schema;

/** Returns the id of the file with these contents, or null. */
export const receiptFileId = (reader: Reader, sha256: string): number | null =>
  (reader.sql('SELECT id FROM receipt_files WHERE sha256 = ?').pluck().get(sha256) as number | undefined) ?? null;

/** Tells whether a file's bytes were cleared. */
export const isCleared = (reader: Reader, id: number): boolean =>
  reader.sql('SELECT length(content) = 0 FROM receipt_files WHERE id = ?').pluck().get(id) === 1;

/** Keeps a file once, however often it is added, also one that was cleared; returns its id. */
export const keepReceiptFile = (writer: Writer, file: Omit<ReceiptFileRow, 'id'>): number =>
  writer.db
    .insert(receiptFiles)
    .values(file)
    .onConflictDoUpdate({ target: receiptFiles.sha256, set: file, setWhere: sql`length(content) = 0` })
    .returning({ id: receiptFiles.id })
    .get()?.id ??
  receiptFileId(writer, file.sha256) ??
  0;

/** Returns a file with its bytes. Throws `not_found`, also for one that was cleared. */
export const getReceiptFile = (reader: Reader, id: number): ReceiptFileRow => {
  const row = reader.db.select().from(receiptFiles).where(eq(receiptFiles.id, id)).get();
  if (!row || row.content.length === 0)
    throw new PecuniaError('not_found', 'The picture of that receipt is not in this vault.', { fileId: id });
  return row;
};

/** Returns a file's name. */
export const receiptFileName = (reader: Reader, id: number): string =>
  (reader.sql('SELECT file_name FROM receipt_files WHERE id = ?').pluck().get(id) as string | undefined) ?? '';
