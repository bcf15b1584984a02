import { eq } from 'drizzle-orm';

import type { Account } from '../../src-shared/contract/accounts.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { plainNumber } from './account-numbers.ts';
import type { Reader, Writer } from './connection.ts';
import { forgetInReports, freeAccountId } from './report-references.ts';
import { forgetInRules } from './rule-references.ts';
import * as schema from './schema.ts';

export type AccountRow = typeof schema.accounts.$inferSelect;
type NewAccount = typeof schema.accounts.$inferInsert;

const LIST = `
  SELECT a.id, a.name, a.type, a.currency, a.on_budget AS onBudget, a.closed,
    ifnull(s.balance, 0) AS balance, ifnull(s.count, 0) AS transactionCount,
    (SELECT max(date) FROM transactions t WHERE t.account_id = a.id AND t.parent_id IS NULL) AS lastDate,
    (SELECT json_group_array(number ORDER BY n.id) FROM account_numbers n WHERE n.account_id = a.id) AS numbers,
    (SELECT max(date) FROM reconciliations r WHERE r.account_id = a.id) AS reconciledTo
  FROM accounts a LEFT JOIN account_sums s ON s.account_id = a.id
  ORDER BY a.closed, a.id`;

type ListRow = Omit<Account, 'onBudget' | 'closed' | 'numbers'> & {
  readonly onBudget: number;
  readonly closed: number;
  readonly numbers: string;
};

/** Returns every account with its balance, open ones first. */
export const listAccounts = (reader: Reader): readonly Account[] =>
  (reader.sql(LIST).all() as readonly ListRow[]).map((row) => ({
    ...row,
    onBudget: row.onBudget === 1,
    closed: row.closed === 1,
    numbers: JSON.parse(row.numbers) as string[],
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
  return writer.db
    .insert(schema.accounts)
    .values({ id: freeAccountId(writer), ...account })
    .returning()
    .get();
};

/** Changes an account. Throws `name_taken`. */
export const updateAccount = (writer: Writer, id: number, patch: Partial<NewAccount>): void => {
  if (patch.name !== undefined) assertNameFree(writer, patch.name, id);
  writer.db.update(schema.accounts).set(patch).where(eq(schema.accounts.id, id)).run();
};

const numberOwner = (reader: Reader, number: string): { readonly id: number; readonly name: string } | undefined =>
  reader
    .sql('SELECT a.id, a.name FROM account_numbers n JOIN accounts a ON a.id = n.account_id WHERE n.number = ?')
    .get(number) as { id: number; name: string } | undefined;

/** Makes the numbers of an account exactly those given. Throws `name_taken` when another account has one of them. */
export const setAccountNumbers = (writer: Writer, id: number, numbers: readonly string[]): void => {
  const wanted = new Set(numbers.map(plainNumber));
  for (const number of wanted) {
    const owner = numberOwner(writer, number);
    if (owner && owner.id !== id) {
      throw new PecuniaError(
        'name_taken',
        `The number ${number} belongs to “${owner.name}” already. Take it away there first, or correct it.`,
        { number, accountId: owner.id },
      );
    }
  }
  const had = writer.db.select().from(schema.accountNumbers).where(eq(schema.accountNumbers.accountId, id)).all();
  for (const row of had.filter(({ number }) => !wanted.has(number)))
    writer.db.delete(schema.accountNumbers).where(eq(schema.accountNumbers.id, row.id)).run();
  const known = new Set(had.map(({ number }) => number));
  for (const number of [...wanted].filter((one) => !known.has(one)))
    writer.db.insert(schema.accountNumbers).values({ accountId: id, number }).run();
};

const TOLD_OF_ACCOUNTS = ['stated_balances', 'reconciliations', 'account_numbers', 'imports'];

/** Deletes an account with its numbers, stated balances, reconciliations and imports; its transactions must be gone. */
export const deleteAccount = (writer: Writer, id: number): void => {
  writer
    .sql('UPDATE transactions SET import_id = NULL WHERE import_id IN (SELECT id FROM imports WHERE account_id = ?)')
    .run(id);
  for (const table of TOLD_OF_ACCOUNTS) writer.sql(`DELETE FROM ${table} WHERE account_id = ?`).run(id);
  forgetInRules(writer, { kind: 'account', id });
  forgetInReports(writer, { kind: 'account', id });
  writer.db.delete(schema.accounts).where(eq(schema.accounts.id, id)).run();
};
