import type { Reader } from './connection.ts';

/** Uncategorized transactions of one payee in one direction and currency, with the newest of them. */
export type OpenGroup = {
  /** Null for transactions without a payee, each of which is a group of its own. */
  readonly payeeId: number | null;
  readonly payee: string;
  readonly isIn: number;
  readonly currency: string;
  readonly count: number;
  readonly amount: number;
  readonly date: string;
  readonly exampleId: number;
};

/** Whole transactions that count somewhere: transfers and accounts off the budget do not, parts belong to their split. */
const OPEN = `t.category_id IS NULL AND t.flow <> 0 AND t.parent_id IS NULL AND t.is_split = 0
  AND (:importId IS NULL OR t.import_id = :importId)`;

const GROUPS = `
  SELECT g.payeeId, ifnull(p.name, '') AS payee, g.isIn, a.currency, sum(g.count) AS count, sum(g.amount) AS amount,
    max(g.date) AS date, g.exampleId
  FROM (
    SELECT t.payee_id AS payeeId, t.amount > 0 AS isIn, t.account_id AS accountId, count(*) AS count,
      sum(abs(t.amount)) AS amount, max(t.date) AS date, t.id AS exampleId
    FROM transactions t WHERE ${OPEN}
    GROUP BY t.payee_id, t.amount > 0, t.account_id, iif(t.payee_id IS NULL, t.id, 0)) g
  JOIN accounts a ON a.id = g.accountId LEFT JOIN payees p ON p.id = g.payeeId
  GROUP BY g.payeeId, g.isIn, a.currency, iif(g.payeeId IS NULL, g.exampleId, 0)`;

/** Returns everything that is uncategorized, in groups; of one import when it is given. */
export const openGroups = (reader: Reader, importId: number | null): readonly OpenGroup[] =>
  reader.sql(GROUPS).all({ importId }) as readonly OpenGroup[];

export type OpenRow = {
  readonly id: number;
  readonly date: string;
  readonly amount: number;
  readonly payee: string;
  readonly payeeText: string;
  readonly notes: string;
  readonly accountId: number;
  readonly account: string;
};

const ROWS = `
  SELECT t.id, t.date, t.amount, ifnull(p.name, '') AS payee, t.payee_text AS payeeText, t.notes, t.account_id AS accountId,
    a.name AS account
  FROM transactions t JOIN accounts a ON a.id = t.account_id LEFT JOIN payees p ON p.id = t.payee_id`;

/** Returns transactions by id. */
export const reviewRows = (reader: Reader, ids: readonly number[]): ReadonlyMap<number, OpenRow> => {
  const rows = reader
    .sql(`${ROWS} WHERE t.id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids)) as readonly OpenRow[];
  return new Map(rows.map((row) => [row.id, row]));
};

/** Returns every uncategorized transaction, oldest first. */
export const openRows = (reader: Reader): readonly OpenRow[] =>
  reader.sql(`${ROWS} WHERE ${OPEN} ORDER BY t.date, t.id`).all({ importId: null }) as readonly OpenRow[];

export type GroupOf = {
  readonly payeeId: number | null;
  readonly exampleId: number;
  readonly isIn: number;
  readonly currency: string;
};

const IDS = `
  SELECT t.id FROM transactions t JOIN accounts a ON a.id = t.account_id
  WHERE ${OPEN} AND (t.amount > 0) = :isIn AND a.currency = :currency
    AND iif(:payeeId IS NULL, t.payee_id IS NULL AND t.id = :exampleId, t.payee_id = :payeeId)
  ORDER BY t.date DESC, t.id DESC`;

/** Returns the ids of a group's transactions, newest first. */
export const openIds = (reader: Reader, group: GroupOf, importId: number | null): readonly number[] =>
  reader
    .sql(IDS)
    .pluck()
    .all({ ...group, importId }) as readonly number[];

export type Popularity = { readonly categoryId: number; readonly kind: 'expense' | 'income'; readonly count: number };

const POPULAR = `
  SELECT c.id AS categoryId, c.kind, ifnull(sum(s.count), 0) AS count
  FROM categories c LEFT JOIN category_sums s ON s.category_id = c.id
  WHERE c.archived = 0 GROUP BY c.id ORDER BY count DESC, c.position`;

/** Returns the categories, most used first. */
export const popularCategories = (reader: Reader): readonly Popularity[] =>
  reader.sql(POPULAR).all() as readonly Popularity[];
