import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export * from './schema-kept.ts';
export * from './schema-receipts.ts';
export * from './schema-reports.ts';

const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(false);
const epochMs = (name: string) => integer(name).notNull();

// ---- What the user owns; every table here is journaled, row by row --------------------------------------------------

export const settings = sqliteTable('settings', {
  id: integer().primaryKey(),
  key: text().notNull().unique(),
  /** JSON */
  value: text().notNull(),
});

export const accounts = sqliteTable('accounts', {
  id: integer().primaryKey(),
  name: text().notNull(),
  type: text({ enum: ['bank', 'cash', 'credit', 'investment', 'loan'] }).notNull(),
  currency: text().notNull(),
  onBudget: flag('on_budget'),
  closed: flag('closed'),
});

/** The IBANs and bank numbers by which files name an account. */
export const accountNumbers = sqliteTable('account_numbers', {
  id: integer().primaryKey(),
  accountId: integer('account_id')
    .notNull()
    .references(() => accounts.id),
  /** Upper case, without blanks. */
  number: text().notNull().unique(),
});

export const payees = sqliteTable(
  'payees',
  {
    id: integer().primaryKey(),
    name: text().notNull(),
    /** The name without letter case and accents, by which payees are one. */
    folded: text().notNull(),
  },
  (table) => [uniqueIndex('payees_by_name').on(table.folded)],
);

/** Names under which imports bring in a payee that the user renamed or merged. */
export const payeeAliases = sqliteTable('payee_aliases', {
  id: integer().primaryKey(),
  payeeId: integer('payee_id')
    .notNull()
    .references(() => payees.id),
  name: text().notNull(),
  folded: text().notNull().unique(),
});

export const buckets = sqliteTable('buckets', {
  id: integer().primaryKey(),
  name: text().notNull(),
  colour: text().notNull(),
  icon: text().notNull(),
  position: integer().notNull(),
  archived: flag('archived'),
  /** What the alerts watch it for; the first two buckets have one. */
  role: text({ enum: ['living', 'emergency'] }),
});

export const categories = sqliteTable('categories', {
  id: integer().primaryKey(),
  name: text().notNull(),
  kind: text({ enum: ['expense', 'income'] }).notNull(),
  colour: text().notNull(),
  icon: text().notNull(),
  bucketId: integer('bucket_id').references(() => buckets.id),
  rollover: flag('rollover'),
  taxRelevant: flag('tax_relevant'),
  archived: flag('archived'),
  position: integer().notNull(),
});

export const strategies = sqliteTable('strategies', {
  id: integer().primaryKey(),
  name: text().notNull(),
  builtIn: flag('built_in'),
  /** JSON: [{ bucketId, percent }] */
  shares: text().notNull(),
});

export const imports = sqliteTable('imports', {
  id: integer().primaryKey(),
  accountId: integer('account_id')
    .notNull()
    .references(() => accounts.id),
  fileName: text('file_name').notNull(),
  format: text().notNull(),
  encoding: text().notNull(),
  /** JSON: the answers to remember for the account. */
  answers: text().notNull(),
  at: epochMs('at'),
  imported: integer().notNull(),
  duplicates: integer().notNull(),
  failed: integer().notNull(),
  /** The file itself, in `import_files`. */
  fileId: integer('file_id'),
  /** Epoch milliseconds; null while the import stands. */
  undoneAt: integer('undone_at'),
});

/** What the bank said an account held at the end of a day. */
export const statedBalances = sqliteTable(
  'stated_balances',
  {
    id: integer().primaryKey(),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    importId: integer('import_id').references(() => imports.id),
    date: text().notNull(),
    amount: integer().notNull(),
  },
  (table) => [index('stated_balances_by_account').on(table.accountId, table.date)],
);

/** Days up to which the ledger was proved equal to the bank; what they cover is locked. */
export const reconciliations = sqliteTable(
  'reconciliations',
  {
    id: integer().primaryKey(),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    date: text().notNull(),
    balance: integer().notNull(),
    at: epochMs('at'),
  },
  (table) => [index('reconciliations_by_account').on(table.accountId, table.date)],
);

export const transactions = sqliteTable(
  'transactions',
  {
    id: integer().primaryKey(),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    date: text().notNull(),
    amount: integer().notNull(),
    payeeId: integer('payee_id').references(() => payees.id),
    /** What the bank wrote, unchanged. */
    payeeText: text('payee_text').notNull().default(''),
    categoryId: integer('category_id').references(() => categories.id),
    categoryReason: text('category_reason').notNull().default(''),
    /** The bucket charged; null unless flow is 2. */
    bucketId: integer('bucket_id').references(() => buckets.id),
    /** The bucket that the user chose for it, rather than the category's. */
    chosenBucketId: integer('chosen_bucket_id').references(() => buckets.id),
    /** 0 counts nowhere (transfer, off the budget, split parent), 1 income, 2 expense. */
    flow: integer().notNull(),
    notes: text().notNull().default(''),
    /** JSON: a list of words; empty for none, so that most rows take no space. */
    tags: text().notNull().default(''),
    /** The reconciliation that locks its day, amount and account. */
    reconciliationId: integer('reconciliation_id').references(() => reconciliations.id),
    importId: integer('import_id').references(() => imports.id),
    bankId: text('bank_id'),
    /** What the bank's file said, where the user changed it since. */
    bankDate: text('bank_date'),
    bankAmount: integer('bank_amount'),
    /** The other side of a transfer between own accounts. */
    transferId: integer('transfer_id'),
    parentId: integer('parent_id'),
    isSplit: flag('is_split'),
    /** The command that entered it; commands count up, so it also tells the order. */
    commandId: integer('command_id').notNull(),
  },
  (table) => [
    index('transactions_by_date').on(table.date, table.id, table.parentId),
    index('transactions_by_account')
      .on(table.accountId, table.date)
      .where(sql`parent_id is null`),
    index('transactions_by_category').on(table.categoryId, table.date),
    index('transactions_by_bucket')
      .on(table.bucketId, table.commandId, table.date)
      .where(sql`bucket_id is not null`),
    index('transactions_by_payee').on(table.payeeId, table.date),
    index('transactions_filed_by_user')
      .on(table.payeeId, table.categoryId)
      .where(sql`category_reason = '' and category_id is not null and is_split = 0`),
    index('transactions_by_bank_date')
      .on(table.accountId, table.bankDate)
      .where(sql`bank_date is not null`),
    index('transactions_by_import')
      .on(table.importId)
      .where(sql`import_id is not null`),
    index('transactions_by_reconciliation')
      .on(table.reconciliationId)
      .where(sql`reconciliation_id is not null`),
    index('transactions_by_parent')
      .on(table.parentId)
      .where(sql`parent_id is not null`),
  ],
);

export const allocations = sqliteTable(
  'allocations',
  {
    id: integer().primaryKey(),
    date: text().notNull(),
    /** What was put into buckets, all parts together. */
    amount: integer().notNull(),
    description: text().notNull(),
    strategyId: integer('strategy_id'),
    /** The income that it divides, when it was made for one. */
    transactionId: integer('transaction_id').references(() => transactions.id),
    /** Whether the setting made it, so that it follows its income. */
    automatic: flag('automatic'),
    /** The command that entered it; commands count up, so it also tells the order. */
    commandId: integer('command_id').notNull(),
  },
  (table) => [index('allocations_by_transaction').on(table.transactionId)],
);

export const bucketEntries = sqliteTable(
  'bucket_entries',
  {
    id: integer().primaryKey(),
    bucketId: integer('bucket_id')
      .notNull()
      .references(() => buckets.id),
    date: text().notNull(),
    amount: integer().notNull(),
    type: text({ enum: ['allocation', 'cover', 'transfer'] }).notNull(),
    allocationId: integer('allocation_id').references(() => allocations.id),
    description: text().notNull(),
    /** The command that entered it; commands count up, so it also tells the order. */
    commandId: integer('command_id').notNull(),
  },
  (table) => [
    index('bucket_entries_by_bucket').on(table.bucketId, table.commandId, table.date),
    index('bucket_entries_by_allocation').on(table.allocationId),
  ],
);

export const categoryBudgets = sqliteTable(
  'category_budgets',
  {
    id: integer().primaryKey(),
    month: text().notNull(),
    categoryId: integer('category_id')
      .notNull()
      .references(() => categories.id),
    amount: integer().notNull(),
  },
  (table) => [uniqueIndex('category_budgets_by_month').on(table.month, table.categoryId)],
);

/** What the user wants done with transactions that fit; applied in the order of their positions. */
export const rules = sqliteTable('rules', {
  id: integer().primaryKey(),
  position: integer().notNull(),
  enabled: integer({ mode: 'boolean' }).notNull().default(true),
  name: text().notNull().default(''),
  match: text({ enum: ['all', 'any'] }).notNull(),
  /** JSON: the contract's conditions. */
  conditions: text().notNull(),
  /** JSON: the contract's actions. */
  actions: text().notNull(),
});

/** The alerts that hold, so that one keeps its beginning and its dismissal until its condition ends. */
export const alerts = sqliteTable('alerts', {
  id: integer().primaryKey(),
  key: text().notNull().unique(),
  since: text().notNull(),
  dismissed: flag('dismissed'),
});
