import type { PastImport } from '../../src-shared/contract/imports.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

export type NewImport = Omit<typeof schema.imports.$inferInsert, 'id' | 'at'>;

/** Records an import; returns its id. */
export const insertImport = (writer: Writer, row: NewImport): number =>
  writer.db
    .insert(schema.imports)
    .values({ ...row, at: writer.now })
    .returning({ id: schema.imports.id })
    .get().id;

const LIST = `SELECT id, file_name AS fileName, format, account_id AS accountId, at, imported, duplicates, failed FROM imports ORDER BY id DESC`;

/** Returns the imports done so far, newest first. */
export const listImports = (reader: Reader): readonly PastImport[] =>
  (reader.sql(LIST).all() as readonly (Omit<PastImport, 'at'> & { readonly at: number })[]).map((row) => ({
    ...row,
    at: new Date(row.at).toISOString(),
  }));

/** Returns the answers remembered from an account's newest import of a format. */
export const rememberedAnswers = (
  reader: Reader,
  accountId: number,
  format: string,
): Readonly<Record<string, string>> => {
  const row = reader
    .sql('SELECT answers FROM imports WHERE account_id = ? AND format = ? ORDER BY id DESC LIMIT 1')
    .get(accountId, format);
  return row === undefined ? {} : (JSON.parse((row as { answers: string }).answers) as Record<string, string>);
};

export type LedgerRow = {
  readonly id: number;
  readonly date: string;
  readonly amount: number;
  readonly payeeText: string;
  readonly bankId: string | null;
};

const LEDGER = `
  SELECT t.id AS id, ifnull(t.bank_date, t.date) AS date, ifnull(t.bank_amount, t.amount) AS amount,
    iif(t.payee_text = '' AND t.import_id IS NULL, ifnull(p.name, ''), t.payee_text) AS payeeText, t.bank_id AS bankId
  FROM transactions t LEFT JOIN payees p ON p.id = t.payee_id
  WHERE t.account_id = :accountId AND t.parent_id IS NULL`;

const BY_DATE = `${LEDGER} AND t.bank_date IS NULL AND t.date BETWEEN :from AND :to`;
const BY_BANK_DATE = `${LEDGER} AND t.bank_date BETWEEN :from AND :to`;

/** Returns an account's transactions between two days as the bank's files told them, to compare like with like. */
export const ledgerBetween = (reader: Reader, accountId: number, from: string, to: string): readonly LedgerRow[] =>
  reader
    .sql(`${BY_DATE} UNION ALL ${BY_BANK_DATE} ORDER BY date, id`)
    .all({ accountId, from, to }) as readonly LedgerRow[];

export type FiledPayee = { readonly payee: string; readonly categoryId: number; readonly count: number };

const FILED = `
  SELECT p.folded AS payee, t.category_id AS categoryId, count(*) AS count
  FROM json_each(?) name JOIN payees p ON p.folded = name.value
  JOIN transactions t ON t.payee_id = p.id
  WHERE t.category_reason = '' AND t.category_id IS NOT NULL AND t.is_split = 0 GROUP BY p.id, t.category_id`;

/** Returns how often the user filed each of the payees (by folded name) under each category. */
export const filedUnder = (reader: Reader, payees: readonly string[]): readonly FiledPayee[] =>
  reader.sql(FILED).all(JSON.stringify(payees)) as readonly FiledPayee[];
