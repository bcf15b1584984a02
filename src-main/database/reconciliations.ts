import { desc, eq } from 'drizzle-orm';

import type { Reconciliation, StatedBalance } from '../../src-shared/contract/reconcile.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { bulkSet } from './bulk-set.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

export type ReconciliationRow = typeof schema.reconciliations.$inferSelect;

const { reconciliations } = schema;

/** Returns what the bank said that an account held, oldest first; of one day the statement that came last is last. */
export const statedBalances = (reader: Reader, accountId: number): readonly StatedBalance[] =>
  reader
    .sql(
      'SELECT date, amount, import_id AS importId FROM stated_balances WHERE account_id = ? ORDER BY account_id, date, id',
    )
    .all(accountId) as readonly StatedBalance[];

const LIST = `
  SELECT r.id, r.date, r.balance, r.at, (SELECT count(*) FROM transactions t WHERE t.reconciliation_id = r.id) AS transactions
  FROM reconciliations r WHERE r.account_id = ? ORDER BY r.date DESC, r.id DESC`;

/** Returns an account's reconciliations with how many transactions each locks, newest first. */
export const listReconciliations = (reader: Reader, accountId: number): readonly Reconciliation[] =>
  (reader.sql(LIST).all(accountId) as readonly (Omit<Reconciliation, 'at'> & { readonly at: number })[]).map((row) => ({
    ...row,
    at: new Date(row.at).toISOString(),
  }));

/** Returns a reconciliation. Throws `not_found`. */
export const getReconciliation = (reader: Reader, id: number): ReconciliationRow => {
  const row = reader.db.select().from(reconciliations).where(eq(reconciliations.id, id)).get();
  if (!row)
    throw new PecuniaError('not_found', 'That reconciliation is not in this vault any more.', { reconciliationId: id });
  return row;
};

/** Returns the reconciliation of an account that reaches furthest, or null. */
export const newestReconciliation = (reader: Reader, accountId: number): ReconciliationRow | null =>
  reader.db
    .select()
    .from(reconciliations)
    .where(eq(reconciliations.accountId, accountId))
    .orderBy(desc(reconciliations.date), desc(reconciliations.id))
    .limit(1)
    .get() ?? null;

/** What an account's transactions up to a day come to, that day included; without a day all of them. */
export const ledgerThrough = (reader: Reader, accountId: number, date: string | null): number => {
  const held = 'SELECT ifnull(max(balance), 0) FROM account_sums WHERE account_id = :accountId';
  // Most questions are about a recent day, after which there is little.
  const since = 'SELECT ifnull(sum(amount), 0) FROM transactions WHERE account_id = :accountId AND parent_id IS NULL';
  return reader
    .sql(`SELECT (${held}) - (${since} AND date > ifnull(:date, '9999-12-31'))`)
    .pluck()
    .get({ accountId, date }) as number;
};

const OPEN = `
  FROM transactions WHERE account_id = :accountId AND parent_id IS NULL AND date <= ifnull(:date, '9999-12-31')
    AND reconciliation_id IS NULL`;

/** Counts an account's transactions up to a day that no reconciliation locks. */
export const countOpen = (reader: Reader, accountId: number, date: string | null): number =>
  reader.sql(`SELECT count(*) ${OPEN}`).pluck().get({ accountId, date }) as number;

/** Records that the ledger was proved, and locks what it proves; returns its id and how many transactions it locks. */
export const insertReconciliation = (
  writer: Writer,
  row: { readonly accountId: number; readonly date: string; readonly balance: number },
): { readonly id: number; readonly transactions: number } => {
  const { id } = writer.db
    .insert(reconciliations)
    .values({ ...row, at: writer.now })
    .returning({ id: reconciliations.id })
    .get();
  const ids = writer.sql(`SELECT id ${OPEN}`).pluck().all({ accountId: row.accountId, date: row.date }) as number[];
  bulkSet(writer, { table: 'transactions', column: 'reconciliation_id', ids, before: null, after: id });
  return { id, transactions: ids.length };
};

/** Unlocks what a reconciliation locks and deletes it. */
export const deleteReconciliation = (writer: Writer, id: number): void => {
  const ids = writer.sql('SELECT id FROM transactions WHERE reconciliation_id = ?').pluck().all(id) as number[];
  bulkSet(writer, { table: 'transactions', column: 'reconciliation_id', ids, before: id, after: null });
  writer.db.delete(reconciliations).where(eq(reconciliations.id, id)).run();
};
