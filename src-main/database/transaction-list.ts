import type { Transaction, TransactionFilter } from '../../src-shared/contract/transactions.ts';
import type { Reader } from './connection.ts';
import { filterSql } from './transaction-filter.ts';

export type ListOrder = {
  readonly sort: 'date' | 'amount' | 'payee' | 'category' | 'account';
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
};

const JOINS: Readonly<Record<ListOrder['sort'], string>> = {
  date: '',
  amount: '',
  payee: 'LEFT JOIN payees p ON p.id = t.payee_id',
  category: 'LEFT JOIN categories c ON c.id = t.category_id',
  account: 'JOIN accounts a ON a.id = t.account_id',
};

const KEYS: Readonly<Record<ListOrder['sort'], string>> = {
  date: '',
  amount: 't.amount',
  payee: 'p.name COLLATE NOCASE',
  category: 'c.name COLLATE NOCASE',
  account: 'a.name COLLATE NOCASE',
};

const orderBy = ({ sort, descending }: ListOrder): string => {
  const direction = descending ? 'DESC' : 'ASC';
  const key = KEYS[sort] === '' ? '' : `${KEYS[sort]} ${direction}, `;
  return `${key}t.date ${sort === 'date' ? direction : 'DESC'}, t.id ${sort === 'date' ? direction : 'DESC'}`;
};

/** Returns the ids of a page of matching top-level transactions. */
export const listIds = (reader: Reader, filter: TransactionFilter, order: ListOrder): readonly number[] => {
  const { from, where, params } = filterSql(reader, filter);
  const text = `SELECT t.id FROM ${from} ${JOINS[order.sort]} WHERE ${where} ORDER BY ${orderBy(order)} LIMIT :limit OFFSET :offset`;
  return reader
    .sql(text)
    .pluck()
    .all({ ...params, limit: order.limit, offset: order.offset }) as readonly number[];
};

/** Returns the ids of everything that matches. */
export const allIds = (reader: Reader, filter: TransactionFilter): readonly number[] => {
  const { from, where, params } = filterSql(reader, filter);
  return reader.sql(`SELECT t.id FROM ${from} WHERE ${where}`).pluck().all(params) as readonly number[];
};

const ROWS = `
  SELECT t.id, t.account_id AS accountId, t.date, t.amount, t.payee_id AS payeeId, ifnull(p.name, '') AS payee,
    t.payee_text AS payeeText, t.category_id AS categoryId, t.category_reason AS categoryReason, t.bucket_id AS bucketId,
    t.notes, t.import_id AS importId, t.transfer_id AS transferId, o.account_id AS transferAccountId, t.is_split AS isSplit
  FROM json_each(?) hit CROSS JOIN transactions t ON t.id = hit.value
  LEFT JOIN payees p ON p.id = t.payee_id LEFT JOIN transactions o ON o.id = t.transfer_id
  ORDER BY hit.key`;

const PARTS = `
  SELECT s.parent_id AS parentId, s.id, s.amount, s.category_id AS categoryId, s.bucket_id AS bucketId, s.notes
  FROM json_each(?) hit CROSS JOIN transactions s ON s.parent_id = hit.value ORDER BY s.id`;

type Part = Transaction['splits'][number];

const partsOf = (reader: Reader, parentIds: readonly number[]): ReadonlyMap<number, readonly Part[]> => {
  const parts = new Map<number, Part[]>(parentIds.map((id) => [id, []]));
  if (parentIds.length === 0) return parts;
  const rows = reader.sql(PARTS).all(JSON.stringify(parentIds)) as readonly (Part & { readonly parentId: number })[];
  for (const { parentId, ...part } of rows) parts.get(parentId)?.push(part);
  return parts;
};

/** Returns transactions by id, in the order asked for, with payee, transfer account and parts. */
export const transactionsById = (reader: Reader, ids: readonly number[]): readonly Transaction[] => {
  const rows = reader.sql(ROWS).all(JSON.stringify(ids)) as readonly (Omit<Transaction, 'splits'> & {
    readonly isSplit: number;
  })[];
  const parts = partsOf(
    reader,
    rows.filter((row) => row.isSplit === 1).map((row) => row.id),
  );
  return rows.map(({ isSplit: _, ...row }) => ({ ...row, splits: [...(parts.get(row.id) ?? [])] }));
};

export type CurrencySums = {
  readonly currency: string;
  readonly income: number;
  readonly expenses: number;
  readonly net: number;
};

const SUMS = `a.currency, ifnull(sum(max(x.amount, 0)), 0) AS income, ifnull(-sum(min(x.amount, 0)), 0) AS expenses, ifnull(sum(x.amount), 0) AS net`;

/** Counts the matching transactions and sums money in (income) and out (expenses, positive), for each currency. */
export const summarize = (
  reader: Reader,
  filter: TransactionFilter,
): { readonly count: number; readonly perCurrency: CurrencySums[] } => {
  const { from, where, params, leafWhere } = filterSql(reader, filter);
  const count = reader.sql(`SELECT count(*) FROM ${from} WHERE ${where}`).pluck().get(params) as number;
  const sums =
    leafWhere === ''
      ? `SELECT ${SUMS} FROM (SELECT t.account_id, t.amount FROM ${from} WHERE ${where}) x JOIN accounts a ON a.id = x.account_id GROUP BY 1`
      : `SELECT ${SUMS} FROM (SELECT l.account_id, l.amount FROM ${from} JOIN transactions l ON (l.id = t.id OR l.parent_id = t.id)
         WHERE ${where} AND l.is_split = 0 AND ${leafWhere}) x JOIN accounts a ON a.id = x.account_id GROUP BY 1`;
  return { count, perCurrency: reader.sql(sums).all(params) as CurrencySums[] };
};
