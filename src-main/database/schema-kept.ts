import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

// ---- The journal ----------------------------------------------------------------------------------------------------

export const commands = sqliteTable(
  'commands',
  {
    id: integer().primaryKey(),
    kind: text({ enum: ['do', 'undo', 'redo'] }).notNull(),
    name: text().notNull(),
    label: text().notNull(),
    at: text().notNull(),
    member: text().notNull(),
    /** The command that an undo or redo works on. */
    targetId: integer('target_id'),
    changedRows: integer('changed_rows').notNull(),
    /** SHA-256 over the previous command's hash, this command and its changes. */
    hash: text().notNull(),
    /** Follows from the undo and redo commands after it, so it is not part of the hash. */
    state: text({ enum: ['done', 'undone', 'discarded'] }).notNull(),
  },
  (table) => [index('commands_by_state').on(table.state, table.kind, table.id)],
);

export const changes = sqliteTable(
  'changes',
  {
    id: integer().primaryKey(),
    commandId: integer('command_id').notNull(),
    tableName: text('table_name').notNull(),
    /** Null for a batch. */
    rowId: integer('row_id'),
    /** JSON of the whole row; null when there was none. */
    before: text(),
    after: text(),
    /**
     * Many rows as one entry: base64 of deflated JSON, with their number in `before` or `after`. Inserted ones (`after`) and
     * deleted ones (`before`) are `{ columns, rows }`; with both, one column of the rows `{ ids }` was set.
     */
    batch: text(),
  },
  (table) => [index('changes_by_command').on(table.commandId, table.id)],
);

/** One row that tells the triggers what to record. */
export const journalContext = sqliteTable('journal_context', {
  id: integer().primaryKey(),
  commandId: integer('command_id'),
  /** 0 closed to writes, 1 records rows, 2 replays (sums follow, nothing is recorded), 3 bulk (neither). */
  mode: integer().notNull(),
});

// ---- Sums, kept by triggers in the same transaction; each is tested against the recomputed truth -------------------

export const accountSums = sqliteTable('account_sums', {
  accountId: integer('account_id').primaryKey(),
  balance: integer().notNull(),
  /** Sums of what came in, and of what went out as a positive amount. */
  moneyIn: integer('money_in').notNull(),
  moneyOut: integer('money_out').notNull(),
  count: integer().notNull(),
});

export const daySums = sqliteTable(
  'day_sums',
  {
    date: text().notNull(),
    /** 0 stands for uncategorized. */
    categoryId: integer('category_id').notNull(),
    flow: integer().notNull(),
    amount: integer().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.date, table.categoryId, table.flow] })],
);

export const categorySums = sqliteTable(
  'category_sums',
  {
    /** 0 stands for uncategorized. */
    categoryId: integer('category_id').notNull(),
    flow: integer().notNull(),
    amount: integer().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.categoryId, table.flow] })],
);

export const bucketSums = sqliteTable('bucket_sums', {
  bucketId: integer('bucket_id').primaryKey(),
  allocated: integer().notNull(),
  spent: integer().notNull(),
  count: integer().notNull(),
});

// ---- Kept beside the journal: found again by what they hold, so that no undo concerns them --------------------------

/** Imported files as the bank sent them. */
export const importFiles = sqliteTable('import_files', {
  id: integer().primaryKey(),
  /** SHA-256 of the file, in hexadecimal. */
  sha256: text().notNull().unique(),
  fileName: text('file_name').notNull(),
  /** The size before packing. */
  bytes: integer().notNull(),
  /** Packed with raw deflate. */
  content: blob({ mode: 'buffer' }).notNull(),
});

/** What was learned from the transactions, kept so that it need not be learned anew at every start. */
export const learned = sqliteTable('learned', {
  name: text().primaryKey(),
  /** The newest command that it knows of. */
  commandId: integer('command_id').notNull(),
  content: blob({ mode: 'buffer' }).notNull(),
});
