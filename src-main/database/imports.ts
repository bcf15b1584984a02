import type { PastImport } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

export type ImportRow = typeof schema.imports.$inferSelect;
export type NewImport = Omit<typeof schema.imports.$inferInsert, 'id' | 'at'>;

/** The bank's id of the transaction that holds what an account began with, as an import found it; no bank gives one that begins with a control sign. */
export const OPENING_BANK_ID = '\u001Fopening';

/** Records an import; returns its id. */
export const insertImport = (writer: Writer, row: NewImport): number =>
  writer.db
    .insert(schema.imports)
    .values({ ...row, at: writer.now })
    .returning({ id: schema.imports.id })
    .get().id;

// An opening balance is written before the rows, so that it comes first, and is no row of the file.
const LIST = `
  SELECT i.id, i.file_name AS fileName, i.format, i.account_id AS accountId, i.at, i.imported, i.duplicates, i.failed,
    (SELECT count(*) FROM transactions t WHERE t.import_id = i.id) - ifnull(
      (SELECT ifnull(t.bank_id, '') = '${OPENING_BANK_ID}' FROM transactions t WHERE t.import_id = i.id ORDER BY t.id LIMIT 1),
      0) AS "left",
    i.undone_at AS undoneAt, i.file_id IS NOT NULL AS hasFile
  FROM imports i ORDER BY i.id DESC`;

type ListRow = Omit<PastImport, 'at' | 'undoneAt' | 'hasFile'> & {
  readonly at: number;
  readonly undoneAt: number | null;
  readonly hasFile: number;
};

const isoTime = (epochMs: number): string => new Date(epochMs).toISOString();

/** Returns the imports done so far, newest first. */
export const listImports = (reader: Reader): readonly PastImport[] =>
  (reader.sql(LIST).all() as readonly ListRow[]).map((row) => ({
    ...row,
    at: isoTime(row.at),
    undoneAt: row.undoneAt === null ? null : isoTime(row.undoneAt),
    hasFile: row.hasFile === 1,
  }));

const COLUMNS = `id, account_id AS accountId, file_name AS fileName, format, encoding, answers, at, imported, duplicates,
  failed, file_id AS fileId, undone_at AS undoneAt`;

/** Returns an import. Throws `not_found`. */
export const getImport = (reader: Reader, id: number): ImportRow => {
  const row = reader.sql(`SELECT ${COLUMNS} FROM imports WHERE id = ?`).get(id) as ImportRow | undefined;
  if (!row) throw new PecuniaError('not_found', 'That import is not in this vault any more.', { importId: id });
  return row;
};

/** Marks an import as taken back. */
export const markUndone = (writer: Writer, id: number): void => {
  writer.sql('UPDATE imports SET undone_at = ? WHERE id = ?').run(writer.now, id);
};

/** Numbers in a file's name change from download to download; what stays tells where it comes from. */
const namePattern = (fileName: string): string =>
  fileName
    .toLowerCase()
    .replace(/\s*\(\d+\)(?=\.|$)/u, '')
    .replaceAll(/\d+/gu, '#');

export type PastTarget = { readonly accountId: number; readonly format: string };

const STANDING = `
  SELECT i.account_id AS accountId, i.file_name AS fileName, i.format FROM imports i
  JOIN accounts a ON a.id = i.account_id WHERE i.undone_at IS NULL AND a.closed = 0
  ORDER BY max(i.id) OVER (PARTITION BY ifnull(i.file_id, -i.id)) DESC, i.id`;

/** Returns where the newest files went that still stand, the accounts of each in its own order: of files named alike, and of any. */
export const pastTargets = (
  reader: Reader,
  fileName: string,
): { readonly alike: readonly PastTarget[]; readonly newest: PastTarget | null } => {
  const all = reader.sql(STANDING).all() as readonly (PastTarget & { readonly fileName: string })[];
  const pattern = namePattern(fileName);
  return { alike: all.filter((past) => namePattern(past.fileName) === pattern), newest: all[0] ?? null };
};

/** Returns the format of an account's newest import that still stands, or null. */
export const usualFormat = (reader: Reader, accountId: number): string | null =>
  (reader
    .sql('SELECT format FROM imports WHERE account_id = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1')
    .pluck()
    .get(accountId) as string | undefined) ?? null;

/** Returns the answers remembered from an account's newest import of a format that still stands: what was taken back may have been answered wrong. */
export const rememberedAnswers = (
  reader: Reader,
  accountId: number,
  format: string,
): Readonly<Record<string, string>> => {
  const row = reader
    .sql(
      'SELECT answers FROM imports WHERE account_id = ? AND format = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1',
    )
    .get(accountId, format);
  return row === undefined ? {} : (JSON.parse((row as { answers: string }).answers) as Record<string, string>);
};

export type LedgerRow = {
  readonly id: number;
  readonly date: string;
  readonly amount: number;
  readonly payeeText: string;
  readonly bankId: string | null;
  /** 1 where the user entered it from a receipt, and no bank has told of it yet. */
  readonly ofReceipt: 0 | 1;
};

const LEDGER = `
  SELECT t.id AS id, ifnull(t.bank_date, t.date) AS date, ifnull(t.bank_amount, t.amount) AS amount,
    iif(t.payee_text = '' AND t.import_id IS NULL AND t.bank_date IS NULL, ifnull(p.name, ''), t.payee_text) AS payeeText,
    t.bank_id AS bankId, t.import_id IS NULL AND t.bank_date IS NULL
      AND EXISTS (SELECT 1 FROM receipts r WHERE r.transaction_id = t.id) AS ofReceipt
  FROM transactions t LEFT JOIN payees p ON p.id = t.payee_id
  WHERE t.account_id = :accountId AND t.parent_id IS NULL AND t.bank_id IS NOT '${OPENING_BANK_ID}'`;

const BY_DATE = `${LEDGER} AND t.bank_date IS NULL AND t.date BETWEEN :from AND :to`;
const BY_BANK_DATE = `${LEDGER} AND t.bank_date BETWEEN :from AND :to`;

/** Returns an account's transactions between two days as the bank's files told them, to compare like with like. */
export const ledgerBetween = (reader: Reader, accountId: number, from: string, to: string): readonly LedgerRow[] =>
  reader
    .sql(`${BY_DATE} UNION ALL ${BY_BANK_DATE} ORDER BY date, id`)
    .all({ accountId, from, to }) as readonly LedgerRow[];

export type OpenSide = { readonly id: number; readonly date: string; readonly amount: number };

/** Returns an account's whole transactions between two days that are no side of a transfer yet. */
export const openSides = (reader: Reader, accountId: number, from: string, to: string): readonly OpenSide[] =>
  reader
    .sql(
      `SELECT id, date, amount FROM transactions
       WHERE account_id = ? AND parent_id IS NULL AND is_split = 0 AND transfer_id IS NULL AND date BETWEEN ? AND ?
       ORDER BY date, id`,
    )
    .all(accountId, from, to) as readonly OpenSide[];
