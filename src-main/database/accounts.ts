import { eq } from 'drizzle-orm';

import type { Account } from '../../src-shared/contract/accounts.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

export type AccountRow = typeof schema.accounts.$inferSelect;
type NewAccount = typeof schema.accounts.$inferInsert;

const LIST = `
  SELECT a.id, a.name, a.type, a.currency, a.on_budget AS onBudget, a.closed,
    ifnull(s.balance, 0) AS balance, ifnull(s.count, 0) AS transactionCount,
    (SELECT max(date) FROM transactions t WHERE t.account_id = a.id AND t.parent_id IS NULL) AS lastDate
  FROM accounts a LEFT JOIN account_sums s ON s.account_id = a.id
  ORDER BY a.closed, a.id`;

type ListRow = Omit<Account, 'onBudget' | 'closed'> & { readonly onBudget: number; readonly closed: number };

/** Returns every account with its balance, open ones first. */
export const listAccounts = (reader: Reader): readonly Account[] =>
  (reader.sql(LIST).all() as readonly ListRow[]).map((row) => ({
    ...row,
    onBudget: row.onBudget === 1,
    closed: row.closed === 1,
  }));

/** Returns an account. Throws `not_found`. */
export const getAccount = (reader: Reader, id: number): AccountRow => {
  const row = reader.db.select().from(schema.accounts).where(eq(schema.accounts.id, id)).get();
  if (!row) throw new PecuniaError('not_found', 'That account is not in this vault any more.', { accountId: id });
  return row;
};

/** Returns the account of that name, in any letter case and with or without accents, or null. */
export const findAccount = (reader: Reader, name: string): AccountRow | null => {
  const folded = foldName(name);
  const rows = reader.db.select().from(schema.accounts).all();
  return rows.find((account) => foldName(account.name) === folded) ?? null;
};

const assertNameFree = (reader: Reader, name: string, except: number | null): void => {
  const same = findAccount(reader, name);
  if (same && same.id !== except) {
    throw new PecuniaError('name_taken', `There is an account called “${same.name}” already. Choose another name.`, {
      name,
    });
  }
};

/** Adds an account. Throws `name_taken`. */
export const insertAccount = (writer: Writer, account: NewAccount): AccountRow => {
  assertNameFree(writer, account.name, null);
  return writer.db.insert(schema.accounts).values(account).returning().get();
};

/** Changes an account. Throws `name_taken`. */
export const updateAccount = (writer: Writer, id: number, patch: Partial<NewAccount>): void => {
  if (patch.name !== undefined) assertNameFree(writer, patch.name, id);
  writer.db.update(schema.accounts).set(patch).where(eq(schema.accounts.id, id)).run();
};

/** Deletes an account and the record of its imports; its transactions must be gone. */
export const deleteAccount = (writer: Writer, id: number): void => {
  writer
    .sql('UPDATE transactions SET import_id = NULL WHERE import_id IN (SELECT id FROM imports WHERE account_id = ?)')
    .run(id);
  writer.db.delete(schema.imports).where(eq(schema.imports.accountId, id)).run();
  writer.db.delete(schema.accounts).where(eq(schema.accounts.id, id)).run();
};
