import { bulkDelete } from './bulk-delete.ts';
import type { Reader, Writer } from './connection.ts';
import { OPENING_BANK_ID } from './imports.ts';
import { unlinkReceipts } from './receipts.ts';
import { deleteUnusedPayees } from './unused-payees.ts';

const ids = (reader: Reader, text: string, value: number | string): readonly number[] =>
  reader.sql(text).pluck().all({ value }) as readonly number[];

type Counts = { readonly transactions: number; readonly changed: number; readonly reconciled: number };

const WHOLE = `
  SELECT count(*) - ifnull(sum(bank_id = '${OPENING_BANK_ID}'), 0) AS transactions,
    min(iif(bank_id IS '${OPENING_BANK_ID}', NULL, command_id)) AS commandId,
    count(reconciliation_id) AS reconciled
  FROM transactions WHERE import_id = ?`;

const CHANGED = `
  SELECT count(DISTINCT c.row_id) FROM changes c
  JOIN commands m ON m.id = c.command_id AND m.kind = 'do' AND m.state = 'done'
  JOIN transactions t ON t.id = c.row_id AND t.import_id = :importId AND t.bank_id IS NOT '${OPENING_BANK_ID}'
  WHERE c.command_id > :commandId AND c.table_name = 'transactions' AND c.before IS NOT NULL`;

/** Counts what is left of an import: its rows, those changed since, and those that a reconciliation locks. */
export const countImported = (reader: Reader, importId: number): Counts => {
  const whole = reader.sql(WHOLE).get(importId) as Omit<Counts, 'changed'> & { readonly commandId: number | null };
  const { transactions, reconciled, commandId } = whole;
  const changed = commandId === null ? 0 : reader.sql(CHANGED).pluck().get({ importId, commandId });
  const locked = reader.sql(LOCKED_SIDES).pluck().get({ value: importId }) as number;
  return { transactions, reconciled: reconciled + locked, changed: changed as number };
};

// What a rule made as the other side of a transfer came with the import, and goes with it.
const OTHERS = `
  FROM transactions t JOIN transactions o ON o.id = t.transfer_id
  WHERE t.import_id = :value AND o.import_id IS NOT :value AND o.transfer_id = t.id`;
const IS_MADE = 'o.import_id IS NULL AND o.command_id = t.command_id';
const MADE_SIDES = `SELECT o.id ${OTHERS} AND ${IS_MADE}`;
const OTHER_SIDES = `SELECT o.id ${OTHERS} AND NOT (${IS_MADE})`;
const LOCKED_SIDES = `SELECT count(*) ${OTHERS} AND ${IS_MADE} AND o.reconciliation_id IS NOT NULL`;

/** Takes the other sides of an import's transfers that were not made with it off them; returns their ids. */
export const unlinkOtherSides = (writer: Writer, importId: number): readonly number[] => {
  const others = ids(writer, OTHER_SIDES, importId);
  writer
    .sql('UPDATE transactions SET transfer_id = NULL WHERE id IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify(others));
  return others;
};

const ROWS = `
  SELECT id FROM transactions WHERE import_id = :value
  UNION SELECT p.id FROM transactions t JOIN transactions p ON p.parent_id = t.id WHERE t.import_id = :value AND t.is_split = 1
  UNION ${MADE_SIDES}
  ORDER BY 1`;

const ALLOCATIONS = `
  SELECT a.id FROM json_each(:value) hit CROSS JOIN allocations a ON a.transaction_id = hit.value ORDER BY a.id`;

const ENTRIES = `
  SELECT e.id FROM json_each(:value) hit CROSS JOIN bucket_entries e ON e.allocation_id = hit.value ORDER BY e.id`;

const PAYEES = 'SELECT DISTINCT payee_id FROM transactions WHERE import_id = :value AND payee_id IS NOT NULL';

// The commit that brought the import, and of what it changed that was there before, what the bank had told nothing of.
const ADOPTED = `
  SELECT t.id FROM commands c
  CROSS JOIN changes i ON i.command_id = c.id AND i.table_name = 'imports' AND i.row_id = :value AND i.before IS NULL
  CROSS JOIN changes x ON x.command_id = c.id AND x.table_name = 'transactions' AND x.batch IS NULL
  JOIN transactions t ON t.id = x.row_id AND t.import_id IS NULL AND t.bank_date IS NOT NULL
  JOIN imports m ON m.id = :value AND m.account_id = t.account_id
  WHERE c.kind = 'do' AND c.state = 'done' AND c.name = 'imports.commit'
    AND x.before ->> '$.bank_date' IS NULL AND x.after ->> '$.bank_date' IS NOT NULL
    AND EXISTS (SELECT 1 FROM receipts r WHERE r.transaction_id = t.id)`;

/** What was entered from a receipt forgets what the bank told of it, so that another file of the bank finds it again. */
const releaseAdopted = (writer: Writer, importId: number): void => {
  writer
    .sql(
      `UPDATE transactions SET payee_text = '', bank_id = NULL, bank_date = NULL, bank_amount = NULL
       WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .run(JSON.stringify(ids(writer, ADOPTED, importId)));
};

/** Deletes an import's rows with their parts, the other sides made for them, what was allocated for them, payees that nothing else has, and what its file told and stated. */
export const deleteImported = (writer: Writer, importId: number): void => {
  const payees = ids(writer, PAYEES, importId);
  const rows = ids(writer, ROWS, importId);
  const allocations = ids(writer, ALLOCATIONS, JSON.stringify(rows));
  bulkDelete(writer, 'bucket_entries', ids(writer, ENTRIES, JSON.stringify(allocations)));
  bulkDelete(writer, 'allocations', allocations);
  unlinkReceipts(writer, rows);
  releaseAdopted(writer, importId);
  bulkDelete(writer, 'transactions', rows);
  deleteUnusedPayees(writer, payees);
  writer.sql('DELETE FROM stated_balances WHERE import_id = ?').run(importId);
};
