import type { Transaction, TransactionFilter } from '../../src-shared/contract/transactions.ts';
import type { Reader } from './connection.ts';
import type { HitSource } from './search.ts';
import { unpackTags } from './tags.ts';
import { filterSql } from './transaction-filter.ts';
import type { FilterSql } from './transaction-filter.ts';

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

const matching = ({ where, search }: FilterSql): string => (search === null ? where : `${where} AND ${search.where}`);

const paramsOf = ({ params, search }: FilterSql): Params => ({ ...params, ...search?.params });

type Params = Readonly<Record<string, string | number>>;

/** Merges the newest hits of each source; every source is read in the order of its days only as far as the page reaches. */
const newestHits = (
  reader: Reader,
  filter: FilterSql,
  sources: readonly HitSource[],
  order: ListOrder,
): readonly number[] => {
  const reach = order.offset + order.limit;
  const direction = order.descending ? 'DESC' : 'ASC';
  const found = sources.flatMap(({ from, where, params }) => {
    const text = `SELECT t.id, t.date FROM ${from} WHERE ${filter.where} AND ${where} ORDER BY t.date ${direction}, t.id ${direction} LIMIT :reach`;
    return reader.sql(text).all({ ...filter.params, ...params, reach }) as readonly { id: number; date: string }[];
  });
  const unique = [...new Map(found.map((hit) => [hit.id, hit])).values()];
  const ascending = unique.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id - b.id));
  return (order.descending ? ascending.toReversed() : ascending).slice(order.offset, reach).map((hit) => hit.id);
};

/** Returns the ids of a page of matching top-level transactions. */
export const listIds = (reader: Reader, filter: TransactionFilter, order: ListOrder): readonly number[] => {
  const sql = filterSql(reader, filter);
  if (sql.search !== null && order.sort === 'date') return newestHits(reader, sql, sql.search.sources, order);
  const text = `SELECT t.id FROM transactions t ${JOINS[order.sort]} WHERE ${matching(sql)} ORDER BY ${orderBy(order)} LIMIT :limit OFFSET :offset`;
  return reader
    .sql(text)
    .pluck()
    .all({ ...paramsOf(sql), limit: order.limit, offset: order.offset }) as readonly number[];
};

/** Returns the ids of everything that matches. */
export const allIds = (reader: Reader, filter: TransactionFilter): readonly number[] => {
  const sql = filterSql(reader, filter);
  return reader
    .sql(`SELECT t.id FROM transactions t WHERE ${matching(sql)}`)
    .pluck()
    .all(paramsOf(sql)) as readonly number[];
};

const ROWS = `
  SELECT t.id, t.account_id AS accountId, t.date, t.amount, t.payee_id AS payeeId, ifnull(p.name, '') AS payee,
    t.payee_text AS payeeText, t.category_id AS categoryId, t.category_reason AS categoryReason, t.bucket_id AS bucketId,
    t.notes, t.tags, t.import_id AS importId, t.reconciliation_id AS reconciliationId, t.transfer_id AS transferId,
    o.account_id AS transferAccountId, t.is_split AS isSplit
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
  const rows = reader.sql(ROWS).all(JSON.stringify(ids)) as readonly (Omit<Transaction, 'splits' | 'tags'> & {
    readonly isSplit: number;
    readonly tags: string;
  })[];
  const parts = partsOf(
    reader,
    rows.filter((row) => row.isSplit === 1).map((row) => row.id),
  );
  return rows.map(({ isSplit: _, tags, ...row }) => ({
    ...row,
    tags: unpackTags(tags),
    splits: [...(parts.get(row.id) ?? [])],
  }));
};

export type CurrencySums = {
  readonly currency: string;
  readonly income: number;
  readonly expenses: number;
  readonly net: number;
};

const SUMS = `a.currency, ifnull(sum(max(x.amount, 0)), 0) AS income, ifnull(-sum(min(x.amount, 0)), 0) AS expenses, ifnull(sum(x.amount), 0) AS net`;

export type Summary = { readonly count: number; readonly perCurrency: CurrencySums[] };

const OF_ACCOUNTS = `
  SELECT a.currency, sum(s.money_in) AS income, sum(s.money_out) AS expenses, sum(s.balance) AS net, sum(s.count) AS count
  FROM account_sums s JOIN accounts a ON a.id = s.account_id
  WHERE :accountId IS NULL OR s.account_id = :accountId GROUP BY a.currency`;

type SummaryRow = CurrencySums & { readonly count: number };

const asSummary = (rows: readonly SummaryRow[]): Summary => ({
  count: rows.reduce((sum, row) => sum + row.count, 0),
  perCurrency: rows.map(({ count: _, ...sums }) => sums),
});

const WHOLE_ROWS = 'SELECT t.account_id, t.amount, t.id FROM transactions t';

const PARTS_OF_ROWS = `
  SELECT l.account_id, l.amount, t.id FROM transactions t JOIN transactions l ON (l.id = t.id OR l.parent_id = t.id)`;

const summarizeRows = (reader: Reader, filter: FilterSql): Summary => {
  const { leafWhere } = filter;
  const whole = leafWhere === '';
  const rows = whole
    ? `${WHOLE_ROWS} WHERE ${matching(filter)}`
    : `${PARTS_OF_ROWS} WHERE ${matching(filter)} AND l.is_split = 0 AND ${leafWhere}`;
  const count = whole ? 'count(*)' : 'count(DISTINCT x.id)';
  const text = `SELECT ${SUMS}, ${count} AS count FROM (${rows}) x JOIN accounts a ON a.id = x.account_id GROUP BY a.currency`;
  return asSummary(reader.sql(text).all(paramsOf(filter)) as readonly SummaryRow[]);
};

/** Counts the matching transactions and sums money in (income) and out (expenses, positive), for each currency. */
export const summarize = (reader: Reader, filter: TransactionFilter): Summary => {
  const { accountId, ...others } = filter;
  const whole = Object.values(others).every((value) => value === undefined);
  if (!whole) return summarizeRows(reader, filterSql(reader, filter));
  return asSummary(reader.sql(OF_ACCOUNTS).all({ accountId: accountId ?? null }) as readonly SummaryRow[]);
};
