import type { Reader } from './connection.ts';
import { OPENING_BANK_ID } from './imports.ts';

export type OpeningRow = {
  readonly id: number;
  readonly date: string;
  readonly amount: number;
  /** The day whose end the bank's balances proved; it stays where the opening balance moves before older rows. */
  readonly provedAt: string;
  readonly isReconciled: boolean;
};

const OPENING = `
  SELECT id, date, amount, ifnull(bank_date, date) AS provedAt, reconciliation_id IS NOT NULL AS isReconciled
  FROM transactions WHERE account_id = :accountId AND parent_id IS NULL`;
const FIRST = 'ORDER BY date, id LIMIT 1';

const rowOf = (found: unknown): OpeningRow | null => {
  if (found === undefined) return null;
  const row = found as Omit<OpeningRow, 'isReconciled'> & { readonly isReconciled: number };
  return { ...row, isReconciled: row.isReconciled === 1 };
};

/** Returns the opening balance that an import found from the bank's balances of an account, or null. */
export const foundOpening = (reader: Reader, accountId: number): OpeningRow | null =>
  rowOf(reader.sql(`${OPENING} AND bank_id = '${OPENING_BANK_ID}' ${FIRST}`).get({ accountId }));

/** Returns the opening balance of an account that the user entered, or null. */
export const typedOpening = (reader: Reader, accountId: number, categoryId: number): OpeningRow | null =>
  rowOf(
    reader
      .sql(`${OPENING} AND import_id IS NULL AND category_id = :categoryId ${FIRST}`)
      .get({ accountId, categoryId }),
  );

// The command that recorded an import is the one that moved the opening balance for it; one that was undone moved nothing.
const MOVED = `
  SELECT t.id, t.amount AS held, ifnull(t.bank_date, t.date) AS provedAt,
    sum((c.before ->> '$.amount') - (c.after ->> '$.amount')) AS taken,
    (SELECT min(o.date) FROM transactions o
     WHERE o.account_id = t.account_id AND o.parent_id IS NULL AND o.import_id IS NOT NULL AND o.import_id <> :importId
       AND o.bank_id IS NOT '${OPENING_BANK_ID}') AS firstOther
  FROM changes made
  JOIN commands m ON m.id = made.command_id AND m.kind = 'do' AND m.state = 'done'
  JOIN changes c ON c.command_id = made.command_id AND c.table_name = 'transactions'
    AND c.before IS NOT NULL AND c.after IS NOT NULL
  JOIN transactions t ON t.id = c.row_id AND t.bank_id = '${OPENING_BANK_ID}'
  WHERE made.table_name = 'imports' AND made.row_id = :importId AND made.before IS NULL
    AND t.account_id = (SELECT account_id FROM imports WHERE id = :importId)
  GROUP BY t.id`;

/** An opening balance that an import moved, and how much its rows took of it. */
export type MovedOpening = {
  readonly id: number;
  readonly held: number;
  readonly provedAt: string;
  readonly taken: number;
  /** The first day of the account that another import has rows of. */
  readonly firstOther: string | null;
};

/** Returns the opening balance that an import moved before its rows, as it is now, or null. */
export const movedOpening = (reader: Reader, importId: number): MovedOpening | null =>
  (reader.sql(MOVED).get({ importId }) as MovedOpening | undefined) ?? null;

const OWNED = `
  SELECT t.id, (
    SELECT max(i.id) FROM changes c JOIN changes made ON made.command_id = c.command_id AND made.table_name = 'imports'
      AND made.before IS NULL
    JOIN commands m ON m.id = c.command_id AND m.kind = 'do' AND m.state = 'done'
    JOIN imports i ON i.id = made.row_id AND i.account_id = t.account_id AND i.undone_at IS NULL
    WHERE c.table_name = 'transactions' AND c.row_id = t.id AND c.before IS NOT NULL AND c.after IS NOT NULL
      AND i.id <> :importId) AS heir
  FROM transactions t WHERE t.import_id = :importId AND t.bank_id = '${OPENING_BANK_ID}'`;

/** Returns the opening balance that came with an import, and another import that stands and needs it, or null. */
export const openingWithHeir = (
  reader: Reader,
  importId: number,
): { readonly id: number; readonly heir: number | null } | null =>
  (reader.sql(OWNED).get({ importId }) as { readonly id: number; readonly heir: number | null } | undefined) ?? null;
