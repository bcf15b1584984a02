import { and, eq, ne } from 'drizzle-orm';

import type { Reader } from './connection.ts';
import * as schema from './schema.ts';

// Readings are kept beside the journal: they can be made again from the picture at any time, so that no undo concerns them.

export type ReadingRow = typeof schema.receiptReadings.$inferSelect;

/** What was read of one receipt in a file. */
export type NewReading = Omit<typeof schema.receiptReadings.$inferInsert, 'status'> & {
  readonly status: 'read' | 'failed';
};

const { receiptReadings } = schema;

/** Returns what was read of a receipt, or null when it was never in the queue. */
export const readingOf = (reader: Reader, fileId: number, part: number): ReadingRow | null =>
  reader.db
    .select()
    .from(receiptReadings)
    .where(and(eq(receiptReadings.fileId, fileId), eq(receiptReadings.part, part)))
    .get() ?? null;

/** Puts a file in the queue, whether it was read before or not. */
export const queueReading = (reader: Reader, fileId: number): void => {
  reader
    .sql(
      `INSERT INTO receipt_readings (file_id, part, status) VALUES (?, 0, 'waiting') ON CONFLICT (file_id, part) DO NOTHING`,
    )
    .run(fileId);
  reader.sql(`UPDATE receipt_readings SET status = 'waiting', problem = NULL WHERE file_id = ?`).run(fileId);
};

/** Takes up again what was being read when the vault was closed. */
export const requeueReadings = (reader: Reader): void => {
  reader.sql(`UPDATE receipt_readings SET status = 'waiting' WHERE status = 'reading'`).run();
};

const NEXT = `
  SELECT q.file_id FROM receipt_readings q WHERE q.status = 'waiting'
    AND EXISTS (SELECT 1 FROM receipts r WHERE r.file_id = q.file_id)
    AND NOT EXISTS (SELECT 1 FROM json_each(?) busy WHERE busy.value = q.file_id)
  ORDER BY q.file_id LIMIT 1`;

/** Returns the file that has waited longest, leaving out those being read, or null. */
export const nextWaiting = (reader: Reader, busy: readonly number[]): number | null =>
  (reader.sql(NEXT).pluck().get(JSON.stringify(busy)) as number | undefined) ?? null;

/** Notes that a file is being read. */
export const markReading = (reader: Reader, fileId: number): void => {
  reader.sql(`UPDATE receipt_readings SET status = 'reading', problem = NULL WHERE file_id = ?`).run(fileId);
};

/** Notes why a file could not be read, in words; what was read of it before stays. */
export const failReading = (reader: Reader, fileId: number, problem: string): void => {
  reader
    .sql(
      `UPDATE receipt_readings SET status = 'failed', problem = ? WHERE file_id = ? AND status IN ('waiting', 'reading')`,
    )
    .run(problem, fileId);
};

/** Keeps what was read of one receipt in place of what was read before. */
export const keepReading = (reader: Reader, reading: NewReading): void => {
  const { fileId: _, part: __, ...rest } = reading;
  reader.db
    .insert(receiptReadings)
    .values(reading)
    .onConflictDoUpdate({ target: [receiptReadings.fileId, receiptReadings.part], set: { problem: null, ...rest } })
    .run();
};

/** Notes that receipts which were on a file before were not found on it again: all but those with these numbers. */
export const failOtherReadings = (reader: Reader, fileId: number, parts: readonly number[], problem: string): void => {
  reader
    .sql(
      `UPDATE receipt_readings SET status = 'failed', problem = ?
       WHERE file_id = ? AND part NOT IN (SELECT value FROM json_each(?))`,
    )
    .run(problem, fileId, JSON.stringify(parts));
};

/** Returns what was found on a file so far, by its numbers. */
export const readingsOfFile = (reader: Reader, fileId: number): readonly ReadingRow[] =>
  reader.db
    .select()
    .from(receiptReadings)
    .where(and(eq(receiptReadings.fileId, fileId), ne(receiptReadings.reading, '')))
    .orderBy(receiptReadings.part)
    .all();

/** Returns how many receipts were found on a file so far. */
export const knownParts = (reader: Reader, fileId: number): number =>
  reader.sql(`SELECT count(*) FROM receipt_readings WHERE file_id = ? AND reading <> ''`).pluck().get(fileId) as number;
