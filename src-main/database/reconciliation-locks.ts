import type { Reader, Writer } from './connection.ts';

/** A transaction that a reconciliation keeps as it is, and how many more there are. */
export type Locked = {
  readonly id: number;
  readonly payee: string;
  readonly date: string;
  readonly amount: number;
  readonly account: string;
  readonly currency: string;
  readonly reconciledTo: string;
  /** All of them, this one included. */
  readonly count: number;
};

/** Where transactions are about to go; what is not given stays. */
export type Move = { readonly date?: string | undefined; readonly accountId?: number | undefined };

const OLDEST = 'ORDER BY t.date, t.id LIMIT 1';

const COLUMNS = `t.id, ifnull(p.name, '') AS payee, t.date, t.amount, a.name AS account, a.currency`;

const CHOSEN = 'FROM json_each(:ids) hit CROSS JOIN transactions t ON t.id = hit.value';

const LOCKED = `
  SELECT ${COLUMNS}, r.date AS reconciledTo, count(*) OVER () AS count
  ${CHOSEN} JOIN reconciliations r ON r.id = t.reconciliation_id
  JOIN accounts a ON a.id = t.account_id LEFT JOIN payees p ON p.id = t.payee_id`;

/** Returns the first of the transactions that a reconciliation locks, or null. */
export const lockedAmong = (reader: Reader, ids: readonly number[]): Locked | null =>
  (reader.sql(`${LOCKED} ${OLDEST}`).get({ ids: JSON.stringify(ids) }) as Locked | undefined) ?? null;

const params = (ids: readonly number[], { date, accountId }: Move) => ({
  ids: JSON.stringify(ids),
  date: date ?? null,
  accountId: accountId ?? null,
});

const MOVES = '(t.date <> ifnull(:date, t.date) OR t.account_id <> ifnull(:accountId, t.account_id))';

/** Returns the first of the transactions that a move would take away from where a reconciliation locks them, or null. */
export const lockedAgainst = (reader: Reader, ids: readonly number[], move: Move): Locked | null =>
  (reader.sql(`${LOCKED} WHERE ${MOVES} ${OLDEST}`).get(params(ids, move)) as Locked | undefined) ?? null;

const ENTERING = `
  SELECT ${COLUMNS}, r.reconciledTo, count(*) OVER () AS count
  ${CHOSEN} JOIN accounts a ON a.id = ifnull(:accountId, t.account_id)
  JOIN (SELECT account_id, max(date) AS reconciledTo FROM reconciliations GROUP BY account_id) r ON r.account_id = a.id
  LEFT JOIN payees p ON p.id = t.payee_id
  WHERE ifnull(:date, t.date) <= r.reconciledTo AND NOT (t.account_id = a.id AND t.date <= r.reconciledTo) ${OLDEST}`;

/** Returns the first of the transactions that a move would bring among what is reconciled already, or null. */
export const enteringReconciled = (reader: Reader, ids: readonly number[], move: Move): Locked | null =>
  (reader.sql(ENTERING).get(params(ids, move)) as Locked | undefined) ?? null;

/** Returns the account's name and how far it is reconciled where that covers a day, or null. */
export const reconciledOver = (
  reader: Reader,
  accountId: number,
  date: string,
): { readonly account: string; readonly reconciledTo: string } | null =>
  (reader
    .sql(
      `SELECT a.name AS account, max(r.date) AS reconciledTo FROM reconciliations r JOIN accounts a ON a.id = r.account_id
       WHERE r.account_id = ? GROUP BY a.id HAVING max(r.date) >= ?`,
    )
    .get(accountId, date) as { account: string; reconciledTo: string } | undefined) ?? null;

/** Unlocks the transactions that a move takes away from where they were proved. */
export const unlockMoved = (writer: Writer, ids: readonly number[], move: Move): void => {
  writer
    .sql(
      `UPDATE transactions AS t SET reconciliation_id = NULL
       WHERE id IN (SELECT value FROM json_each(:ids)) AND reconciliation_id IS NOT NULL AND ${MOVES}`,
    )
    .run(params(ids, move));
};
