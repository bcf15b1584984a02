import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { firstDay, lastDay } from '../../src-shared/month.ts';
import type { Reader } from './connection.ts';
import { planSearch } from './search.ts';
import type { SearchPlan } from './search.ts';
import { hasTagSql, soughtTag } from './tags.ts';

type Params = Record<string, string | number>;

/** A filter as SQL over top-level rows `t`. */
export type FilterSql = {
  readonly where: string;
  readonly params: Params;
  /** Conditions on the parts of a split transaction, over `l`; empty when whole rows are meant. */
  readonly leafWhere: string;
  /** What the text searched for asks of a row, and quick ways to the newest hits; null without a text. */
  readonly search: SearchPlan | null;
};

/** Adds a condition with its parameter; named as the parameter. */
type Conditions = { readonly sql: string[]; readonly params: Params };

const add = (conditions: Conditions, sql: string, params: Params = {}): void => {
  conditions.sql.push(sql);
  Object.assign(conditions.params, params);
};

const rangeOf = ({ month, from, to }: TransactionFilter): { readonly from?: string; readonly to?: string } => ({
  ...(month === undefined ? {} : { from: firstDay(month), to: lastDay(month) }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const addRange = (conditions: Conditions, filter: TransactionFilter): void => {
  const { from, to } = rangeOf(filter);
  if (from !== undefined) add(conditions, 't.date >= :from', { from });
  if (to !== undefined) add(conditions, 't.date <= :to', { to });
};

const addRowConditions = (conditions: Conditions, filter: TransactionFilter): void => {
  const { accountId, payeeId, importId, direction, minAmount, maxAmount } = filter;
  if (accountId !== undefined) add(conditions, 't.account_id = :accountId', { accountId });
  if (payeeId !== undefined) add(conditions, 't.payee_id = :payeeId', { payeeId });
  if (importId !== undefined) add(conditions, 't.import_id = :importId', { importId });
  if (direction !== undefined) add(conditions, direction === 'in' ? 't.amount > 0' : 't.amount < 0');
  if (minAmount !== undefined) add(conditions, 'abs(t.amount) >= :minAmount', { minAmount });
  if (maxAmount !== undefined) add(conditions, 'abs(t.amount) <= :maxAmount', { maxAmount });
};

const FLOW_SQL = { income: 'l.flow = 1', expense: 'l.flow = 2', any: 'l.flow <> 0' } as const;

const leafConditions = (filter: TransactionFilter, params: Params): readonly string[] => {
  const conditions: string[] = [];
  if (filter.categoryId === null) conditions.push('l.category_id IS NULL AND l.flow <> 0');
  if (typeof filter.categoryId === 'number') {
    conditions.push('l.category_id = :categoryId');
    params.categoryId = filter.categoryId;
  }
  if (filter.bucketId !== undefined) {
    conditions.push('l.bucket_id = :bucketId');
    params.bucketId = filter.bucketId;
  }
  if (filter.flow !== undefined) conditions.push(FLOW_SQL[filter.flow]);
  return conditions;
};

const TOP = 't.parent_id IS NULL';

/** Turns a filter into SQL; a split transaction matches when one of its parts does. */
export const filterSql = (reader: Reader, filter: TransactionFilter): FilterSql => {
  const conditions: Conditions = { sql: [TOP], params: {} };
  addRange(conditions, filter);
  addRowConditions(conditions, filter);
  if (filter.tag !== undefined) add(conditions, hasTagSql(reader), { tag: soughtTag(filter.tag) });
  const leaf = leafConditions(filter, conditions.params).join(' AND ');
  if (leaf !== '')
    add(conditions, `t.id IN (SELECT ifnull(l.parent_id, l.id) FROM transactions l WHERE l.is_split = 0 AND ${leaf})`);
  const search = filter.search === undefined ? null : planSearch(reader, filter.search);
  return { where: conditions.sql.join(' AND '), params: conditions.params, leafWhere: leaf, search };
};
