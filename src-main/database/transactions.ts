import { eq } from 'drizzle-orm';

import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

export type TransactionRow = typeof schema.transactions.$inferSelect;
export type NewTransaction = Omit<typeof schema.transactions.$inferInsert, 'commandId'>;

const { transactions } = schema;

/** Returns a transaction row. Throws `not_found`. */
export const getTransaction = (reader: Reader, id: number): TransactionRow => {
  const row = reader.db.select().from(transactions).where(eq(transactions.id, id)).get();
  if (!row)
    throw new PecuniaError('not_found', 'That transaction is not in this vault any more.', { transactionId: id });
  return row;
};

/** Returns the parts of a split transaction, in order. */
export const splitsOf = (reader: Reader, id: number): readonly TransactionRow[] =>
  reader.db.select().from(transactions).where(eq(transactions.parentId, id)).orderBy(transactions.id).all();

/** Adds a transaction row. */
export const insertTransaction = (writer: Writer, row: NewTransaction): TransactionRow =>
  writer.db
    .insert(transactions)
    .values({ ...row, commandId: writer.commandId })
    .returning()
    .get();

/** Changes a transaction row. */
export const updateTransaction = (writer: Writer, id: number, patch: Partial<NewTransaction>): void => {
  if (Object.keys(patch).length > 0) writer.db.update(transactions).set(patch).where(eq(transactions.id, id)).run();
};

const snake = (key: string): string => key.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** Changes many rows alike, and with `withParts` the parts of those that are split. */
export const updateMany = (
  writer: Writer,
  ids: readonly number[],
  patch: Readonly<Record<string, string | number | null>>,
  withParts: boolean,
): void => {
  const keys = Object.keys(patch);
  if (keys.length === 0) return;
  const chosen = '(SELECT value FROM json_each(:ids))';
  const parts = withParts ? ` OR parent_id IN ${chosen}` : '';
  const set = keys.map((key) => `${snake(key)} = :${key}`).join(', ');
  writer
    .sql(`UPDATE transactions SET ${set} WHERE id IN ${chosen}${parts}`)
    .run({ ...patch, ids: JSON.stringify(ids) });
};

/** Deletes rows with the parts of those that are split. */
export const deleteTransactions = (writer: Writer, ids: readonly number[]): void => {
  const chosen = '(SELECT value FROM json_each(:ids))';
  const text = `DELETE FROM transactions WHERE id IN ${chosen} OR parent_id IN ${chosen}`;
  writer.sql(text).run({ ids: JSON.stringify(ids) });
};

export type SpecialIds = {
  readonly split: readonly number[];
  /** Sides of transfers. */
  readonly linked: readonly number[];
  /** Parts of split transactions. */
  readonly parts: readonly number[];
};

/** Returns the ids, of those given, that need more care than a plain transaction. */
export const specialIds = (reader: Reader, ids: readonly number[]): SpecialIds => {
  const rows = reader
    .sql(
      `SELECT t.id, t.is_split AS isSplit, t.transfer_id AS transferId, t.parent_id AS parentId
       FROM json_each(?) hit CROSS JOIN transactions t ON t.id = hit.value
       WHERE t.is_split = 1 OR t.transfer_id IS NOT NULL OR t.parent_id IS NOT NULL`,
    )
    .all(JSON.stringify(ids)) as readonly {
    id: number;
    isSplit: number;
    transferId: number | null;
    parentId: number | null;
  }[];
  const idsWhere = (test: (row: (typeof rows)[number]) => boolean): readonly number[] =>
    rows.filter(test).map((row) => row.id);
  return {
    split: idsWhere((row) => row.isSplit === 1),
    linked: idsWhere((row) => row.transferId !== null),
    parts: idsWhere((row) => row.parentId !== null),
  };
};

/** Keeps what the bank's file said of imported rows before the user changes their day or amount. */
export const keepBankFigures = (writer: Writer, ids: readonly number[]): void => {
  writer
    .sql(
      `UPDATE transactions SET bank_date = date, bank_amount = amount
       WHERE id IN (SELECT value FROM json_each(?)) AND import_id IS NOT NULL AND bank_date IS NULL`,
    )
    .run(JSON.stringify(ids));
};

/** A row that counts by itself, with what decides where it is charged. */
export type ChargeableLeaf = {
  readonly id: number;
  readonly amount: number;
  readonly flow: number;
  readonly bucketId: number | null;
  readonly chosenBucketId: number | null;
  readonly categoryId: number | null;
  readonly categoryKind: 'expense' | 'income' | null;
  readonly categoryBucketId: number | null;
  readonly onBudget: number;
  /** Whether it is one side of a transfer between two accounts on the budget. */
  readonly isTransfer: number;
};

const LEAVES = `
  SELECT l.id, l.amount, l.flow, l.bucket_id AS bucketId, l.chosen_bucket_id AS chosenBucketId, l.category_id AS categoryId,
    c.kind AS categoryKind, c.bucket_id AS categoryBucketId, a.on_budget AS onBudget,
    l.transfer_id IS NOT NULL AND ifnull(other.on_budget, 0) = 1 AS isTransfer
  FROM transactions l
  JOIN accounts a ON a.id = l.account_id
  LEFT JOIN categories c ON c.id = l.category_id
  LEFT JOIN transactions o ON o.id = l.transfer_id
  LEFT JOIN accounts other ON other.id = o.account_id
  WHERE l.is_split = 0 AND `;

/** Which rows: those of an account, a category, some transactions with their parts, or all that the default bucket pays for. */
export type LeafScope =
  | { readonly account: number }
  | { readonly category: number }
  | { readonly transactions: readonly number[] }
  | { readonly defaults: true };

const scopeSql = (scope: LeafScope): { readonly sql: string; readonly value: number | string | null } => {
  if ('account' in scope) {
    // The other sides of its transfers count, or not, with it.
    const linked = 'l.transfer_id IN (SELECT id FROM transactions WHERE account_id = :value)';
    return { sql: `(l.account_id = :value OR ${linked})`, value: scope.account };
  }
  if ('category' in scope) return { sql: 'l.category_id = :value', value: scope.category };
  if ('defaults' in scope)
    return { sql: 'l.chosen_bucket_id IS NULL AND (l.category_id IS NULL OR c.bucket_id IS :value)', value: null };
  const chosen = '(SELECT value FROM json_each(:value))';
  return { sql: `(l.id IN ${chosen} OR l.parent_id IN ${chosen})`, value: JSON.stringify(scope.transactions) };
};

/** Returns the rows that count by themselves within a scope. */
export const leavesIn = (reader: Reader, scope: LeafScope): readonly ChargeableLeaf[] => {
  const { sql, value } = scopeSql(scope);
  return reader.sql(LEAVES + sql).all({ value }) as readonly ChargeableLeaf[];
};

/** Sets where a row counts. */
export const setCharge = (writer: Writer, id: number, flow: number, bucketId: number | null): void => {
  writer.sql('UPDATE transactions SET flow = ?, bucket_id = ? WHERE id = ?').run(flow, bucketId, id);
};

/** Returns the ids of an account's top-level transactions. */
export const transactionIdsOf = (reader: Reader, accountId: number): readonly number[] =>
  reader
    .sql('SELECT id FROM transactions WHERE account_id = ? AND parent_id IS NULL')
    .pluck()
    .all(accountId) as readonly number[];
