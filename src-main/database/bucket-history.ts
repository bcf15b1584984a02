import type { Reader } from './connection.ts';

/**
 * A place in the history. Movements follow each other as they were entered; those entered by one command, by day,
 * allocations (kind 0) before charges (kind 1), then by id.
 */
export type HistoryPosition = {
  readonly commandId: number;
  readonly date: string;
  readonly kind: number;
  readonly id: number;
};

export type HistoryRow = HistoryPosition & {
  readonly bucketId: number;
  readonly amount: number;
  readonly type: 'allocation' | 'expense' | 'refund' | 'cover' | 'transfer';
  /** When it was entered, ISO 8601 with zone. */
  readonly at: string;
  readonly categoryId: number | null;
  readonly payee: string | null;
  readonly description: string;
  readonly transactionId: number | null;
  readonly allocationId: number | null;
};

/** The place before the newest movement. */
export const NEWEST: HistoryPosition = { commandId: Number.MAX_SAFE_INTEGER, date: '', kind: 0, id: 0 };

const ENTRIES = `
  SELECT e.command_id AS commandId, e.date, 0 AS kind, e.id, e.bucket_id AS bucketId, e.amount, e.type, c.at,
    NULL AS categoryId, NULL AS payee, e.description, NULL AS transactionId, e.allocation_id AS allocationId
  FROM bucket_entries e JOIN commands c ON c.id = e.command_id
  WHERE e.bucket_id = :bucketId AND (e.command_id, e.date) <= (:commandId, :date)
    AND ((e.command_id, e.date) < (:commandId, :date) OR 0 < :kind OR (0 = :kind AND e.id < :id))
  ORDER BY e.command_id DESC, e.date DESC, e.id DESC LIMIT :limit`;

const CHARGES = `
  SELECT t.command_id AS commandId, t.date, 1 AS kind, t.id, t.bucket_id AS bucketId, t.amount,
    iif(t.amount > 0, 'refund', 'expense') AS type, c.at, t.category_id AS categoryId,
    p.name AS payee, t.notes AS description, ifnull(t.parent_id, t.id) AS transactionId, NULL AS allocationId
  FROM transactions t JOIN commands c ON c.id = t.command_id LEFT JOIN payees p ON p.id = t.payee_id
  WHERE t.bucket_id = :bucketId AND (t.command_id, t.date) <= (:commandId, :date)
    AND ((t.command_id, t.date) < (:commandId, :date) OR 1 < :kind OR (1 = :kind AND t.id < :id))
  ORDER BY t.command_id DESC, t.date DESC, t.id DESC LIMIT :limit`;

const PAGE = `SELECT * FROM (${ENTRIES}) UNION ALL SELECT * FROM (${CHARGES})`;

const newestFirst = (a: HistoryRow, b: HistoryRow): number =>
  b.commandId - a.commandId || (a.date < b.date ? 1 : a.date > b.date ? -1 : b.kind - a.kind || b.id - a.id);

/** Returns up to `limit` movements of the buckets after a place, newest first. */
export const historyPage = (
  reader: Reader,
  bucketIds: readonly number[],
  after: HistoryPosition,
  limit: number,
): readonly HistoryRow[] =>
  bucketIds
    .flatMap((bucketId) => reader.sql(PAGE).all({ ...after, limit, bucketId }) as readonly HistoryRow[])
    .toSorted(newestFirst)
    .slice(0, limit);
