import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

// ---- Journaled ------------------------------------------------------------------------------------------------------

/** What the user said of a receipt; what was read of it is kept in `receipt_readings`. */
export const receipts = sqliteTable(
  'receipts',
  {
    id: integer().primaryKey(),
    /** The picture, in `receipt_files`. */
    fileId: integer('file_id').notNull(),
    /** Which of the file's receipts, from 0: a page of a PDF, or one of two in a picture. */
    part: integer().notNull(),
    /** JSON: the fields that the user set; empty for none. */
    edits: text().notNull().default(''),
    /** Epoch milliseconds; null while it waits for the user. */
    confirmedAt: integer('confirmed_at'),
    /** A transaction that is gone leaves it unlinked, until an undo brings it back. */
    transactionId: integer('transaction_id'),
    /** Epoch milliseconds. */
    addedAt: integer('added_at').notNull(),
  },
  (table) => [
    index('receipts_by_file').on(table.fileId, table.part),
    index('receipts_by_transaction')
      .on(table.transactionId)
      .where(sql`transaction_id is not null`),
  ],
);

/** Whose receipts carry a tax number or a printed name: taught by the user's corrections. */
export const receiptPayees = sqliteTable('receipt_payees', {
  id: integer().primaryKey(),
  /** `tax:` and a tax number, or `name:` and a folded name as it was read. */
  key: text().notNull().unique(),
  payeeId: integer('payee_id').notNull(),
});

// ---- Kept beside the journal: found again by what they hold ----------------------------------------------------------

/** Pictures and PDFs of receipts as they came. */
export const receiptFiles = sqliteTable('receipt_files', {
  id: integer().primaryKey(),
  /** SHA-256 of the file, in hexadecimal. */
  sha256: text().notNull().unique(),
  fileName: text('file_name').notNull(),
  mime: text().notNull(),
  /** Empty once it was cleared. */
  content: blob({ mode: 'buffer' }).notNull(),
});

/** What was read of each receipt in a file, and where the reading stands: the queue that survives a restart. */
export const receiptReadings = sqliteTable(
  'receipt_readings',
  {
    fileId: integer('file_id').notNull(),
    part: integer().notNull(),
    /** `waiting`, `reading`, `failed` or `read`. */
    status: text().notNull(),
    /** Why it failed, in words. */
    problem: text(),
    /** Pixels of the upright picture, to which all boxes refer, and the quarter turn that makes it upright. */
    width: integer().notNull().default(0),
    height: integer().notNull().default(0),
    turn: integer().notNull().default(0),
    /** The fields that lists show. */
    merchant: text(),
    date: text(),
    total: integer(),
    currency: text(),
    tax: integer(),
    /** JSON: the names of the fields below the confidence floor. */
    doubtful: text().notNull().default(''),
    // What is large comes last: SQLite reads a row from its beginning, and lists need nothing of it.
    /** The recognised text, folded for the search. */
    text: text().notNull().default(''),
    thumbnail: blob({ mode: 'buffer' }),
    /** JSON: the `Receipt`, and the words with their places; empty until it is read. */
    reading: text().notNull().default(''),
    words: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.fileId, table.part] }),
    index('receipt_readings_open')
      .on(table.status)
      .where(sql`status in ('waiting', 'reading')`),
  ],
);
