import type { Dimension, ReportFilter, ReportGrouping } from '../../src-shared/contract/report-request.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader } from './connection.ts';
import { planSearch } from './search.ts';
import { countTags, hasTagSql, soughtTag } from './tags.ts';

type Params = Record<string, string | number>;

/** Which days and rows are summed. */
export type SumScope = { readonly from: string; readonly to: string; readonly filter: ReportFilter };

/** Sums of one group; `keys` follow the dimensions asked for. */
export type GroupSum = {
  /** Ids, or texts; null stands for none (no category, no payee), `''` for no tag. */
  readonly keys: readonly (string | number | null)[];
  /** Minor units of the base currency; expenses are positive and less their refunds. */
  readonly income: number;
  readonly expenses: number;
  /** Whole transactions: one that is split counts once in a group. */
  readonly count: number;
};

/** Expressions over a leaf `l`, its whole transaction `t`, and what JOINS adds. */
export const KEY_SQL: Readonly<Record<Dimension, string>> = {
  week: `date(l.date, 'weekday 0', '-6 days')`,
  month: 'substr(l.date, 1, 7)',
  quarter: `substr(l.date, 1, 4) || '-Q' || ((CAST(substr(l.date, 6, 2) AS INTEGER) + 2) / 3)`,
  year: 'substr(l.date, 1, 4)',
  'category-kind': `ifnull(k.kind, iif(l.flow = 1, 'income', 'expense'))`,
  category: 'l.category_id',
  payee: 'l.payee_id',
  bucket: 'l.bucket_id',
  account: 'l.account_id',
  tag: 'g.value',
  member: 'm.member',
};

/** Returns SQL for the group of a leaf `l`'s day, as `groupKey` of the engine names it. */
export const groupKeySql = (grouping: ReportGrouping): string => KEY_SQL[grouping];

const JOINS: Partial<Record<Dimension, string>> = {
  'category-kind': 'LEFT JOIN categories k ON k.id = l.category_id',
  tag: `JOIN json_each(iif(t.tags = '', '[""]', t.tags)) g`,
  member: 'JOIN commands m ON m.id = t.command_id',
};

/** Returns the joins that the keys of some dimensions need, each once. */
export const joinsOf = (dimensions: readonly Dimension[]): string =>
  [...new Set(dimensions.map((dimension) => JOINS[dimension] ?? ''))].join(' ');

const idList = (params: Params, key: string, column: string, ids: readonly number[]): readonly string[] => {
  if (ids.length === 0) return [];
  params[key] = JSON.stringify(ids);
  return [`${column} IN (SELECT value FROM json_each(:${key}))`];
};

const categoryCondition = (params: Params, ids: ReportFilter['categoryIds']): readonly string[] => {
  if (ids.length === 0) return [];
  const known = ids.filter((id) => id !== null);
  const parts = [
    ...idList(params, 'categoryIds', 'l.category_id', known),
    ...(known.length < ids.length ? ['l.category_id IS NULL'] : []),
  ];
  return [`(${parts.join(' OR ')})`];
};

const tagCondition = (reader: Reader, params: Params, tags: readonly string[]): readonly string[] => {
  if (tags.length === 0) return [];
  const parts = tags.map((tag, index) => {
    params[`tag${index}`] = soughtTag(tag);
    return `(${hasTagSql(reader).replace(':tag', `:tag${index}`)})`;
  });
  return [`(${parts.join(' OR ')})`];
};

const searchCondition = (reader: Reader, params: Params, search: string): readonly string[] => {
  const plan = planSearch(reader, search);
  if (plan === null) return [];
  Object.assign(params, plan.params);
  return [plan.where];
};

const amountConditions = (params: Params, { minAmount, maxAmount }: ReportFilter): readonly string[] => {
  if (minAmount !== null) params['minAmount'] = minAmount;
  if (maxAmount !== null) params['maxAmount'] = maxAmount;
  return [
    ...(minAmount === null ? [] : ['abs(t.amount) >= :minAmount']),
    ...(maxAmount === null ? [] : ['abs(t.amount) <= :maxAmount']),
  ];
};

/**
 * Turns days and a filter into SQL over a leaf `l` and its whole transaction `t`. Amounts, texts and tags are those of the whole
 * transaction; category and bucket those of the leaf.
 */
export const scopeSql = (
  reader: Reader,
  { from, to, filter }: SumScope,
): { readonly where: string; readonly params: Params } => {
  const params: Params = { from, to };
  const conditions = [
    'l.date BETWEEN :from AND :to',
    ...idList(params, 'accountIds', 'l.account_id', filter.accountIds),
    ...categoryCondition(params, filter.categoryIds),
    ...idList(params, 'bucketIds', 'l.bucket_id', filter.bucketIds),
    ...idList(params, 'payeeIds', 'l.payee_id', filter.payeeIds),
    ...tagCondition(reader, params, filter.tags),
    ...searchCondition(reader, params, filter.search),
    ...amountConditions(params, filter),
  ];
  return { where: conditions.join(' AND '), params };
};

/** Leaves `l` with their whole transactions `t`. */
export const LEAVES = 'transactions l JOIN transactions t ON t.id = ifnull(l.parent_id, l.id)';

const AMOUNTS = `ifnull(sum(iif(l.flow = 1, l.amount, 0)), 0) AS income, 0 - ifnull(sum(iif(l.flow = 2, l.amount, 0)), 0) AS expenses`;

type SumRow = Omit<GroupSum, 'keys'> & Readonly<Record<string, string | number | null>>;

const asGroup = (row: SumRow, keys: readonly string[]): GroupSum => ({
  keys: keys.map((key) => row[key] ?? null),
  income: row.income,
  expenses: row.expenses,
  count: row.count,
});

/** Dimensions that the sums by day know. */
const DAILY = new Set<Dimension>(['week', 'month', 'quarter', 'year', 'category', 'category-kind']);

const isDaily = (dimensions: readonly Dimension[], filter: ReportFilter): boolean =>
  dimensions.every((dimension) => DAILY.has(dimension)) &&
  [filter.accountIds, filter.bucketIds, filter.payeeIds, filter.tags].every((list) => list.length === 0) &&
  filter.search === '' &&
  filter.minAmount === null &&
  filter.maxAmount === null;

const DAYS = `(SELECT date, nullif(category_id, 0) AS category_id, flow, amount, count FROM day_sums) l`;

export type SumOptions = {
  /** Counts whole transactions exactly; otherwise a split may count once for each of its parts. */
  readonly exactCount?: boolean;
};

/** Returns the spelling used most of each tag, by its folded name. */
export const spellings = (reader: Reader): ReadonlyMap<string, string> =>
  new Map(countTags(reader).map(({ tag }) => [foldName(tag), tag]));

/** Joins the groups of tags that differ in letter case or accents alone, under the spelling used most. */
const withTagsJoined = (
  reader: Reader,
  dimensions: readonly Dimension[],
  groups: readonly GroupSum[],
): readonly GroupSum[] => {
  const place = dimensions.indexOf('tag');
  if (place === -1) return groups;
  const spelled = spellings(reader);
  const joined = new Map<string, GroupSum>();
  for (const { keys, income, expenses, count } of groups) {
    const tag = String(keys[place]);
    const own = keys.with(place, spelled.get(foldName(tag)) ?? tag);
    const had = joined.get(JSON.stringify(own)) ?? { income: 0, expenses: 0, count: 0 };
    joined.set(JSON.stringify(own), {
      keys: own,
      income: had.income + income,
      expenses: had.expenses + expenses,
      count: had.count + count,
    });
  }
  return [...joined.values()];
};

/**
 * Sums income and expenses on budget accounts by some dimensions, in the order of their keys. A transaction with several tags
 * counts under each. Without a dimension there is one group: everything.
 */
export const sumsBy = (
  reader: Reader,
  scope: SumScope,
  dimensions: readonly Dimension[],
  { exactCount = false }: SumOptions = {},
): readonly GroupSum[] => {
  const { where, params } = scopeSql(reader, scope);
  const fromDays = !exactCount && isDaily(dimensions, scope.filter);
  const keys = dimensions.map((_, index) => `key${index}`);
  const columns = dimensions.map((dimension, index) => `${KEY_SQL[dimension]} AS key${index}, `).join('');
  const joins = joinsOf(dimensions);
  const count = fromDays ? 'ifnull(sum(l.count), 0)' : 'count(DISTINCT t.id)';
  const grouping = keys.length === 0 ? '' : `GROUP BY ${keys.join(', ')} ORDER BY ${keys.join(', ')}`;
  const text = `SELECT ${columns}${AMOUNTS}, ${count} AS count FROM ${fromDays ? DAYS : LEAVES} ${joins}
    WHERE ${fromDays ? '' : 'l.is_split = 0 AND '}l.flow <> 0 AND ${where} ${grouping}`;
  const groups = (reader.sql(text).all(params) as readonly SumRow[]).map((row) => asGroup(row, keys));
  return withTagsJoined(reader, dimensions, groups);
};
