import type { Dimension, Measure } from '../../src-shared/contract/report-request.ts';
import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { PivotKey } from '../engine/report-pivot-tally.ts';
import type { PivotTimes } from '../engine/report-pivot-time.ts';
import type { ReportContext } from './report-kind.ts';
import { openRows } from './report-parts.ts';

const FLOWS: Readonly<Record<Measure, NonNullable<TransactionFilter['flow']>>> = {
  expenses: 'expense',
  income: 'income',
  net: 'any',
  count: 'any',
  average: 'expense',
};

/** What a list of transactions asks for to show one group; null where it cannot. */
const narrowedBy = (
  { filter }: ReportContext['request'],
  dimension: Dimension,
  key: PivotKey,
): TransactionFilter | null => {
  const id = typeof key === 'number' ? key : null;
  switch (dimension) {
    case 'category':
      return { categoryId: id };
    case 'payee':
      return id === null ? null : { payeeId: id };
    case 'bucket':
      return id === null ? null : { bucketId: id };
    case 'account':
      return id === null ? null : { accountId: id };
    case 'tag': {
      const tag = filter.tags.find((one) => foldName(one) === foldName(String(key))) ?? String(key);
      return tag === '' ? null : { tag };
    }
    case 'category-kind':
      return { flow: key === 'income' ? 'income' : 'expense' };
    case 'member':
      return null;
    case 'month':
    case 'quarter':
    case 'week':
    case 'year':
      return {};
  }
};

/** How a pivot's groups are opened. */
export type PivotOpening = {
  readonly measure: Measure;
  /** Of the rows, from the outside in. */
  readonly dimensions: readonly Dimension[];
  readonly times: PivotTimes;
};

/** Returns the transactions behind a group of a pivot; null where the list cannot show just them. */
export const openGroup = (
  context: ReportContext,
  { measure, dimensions, times }: PivotOpening,
  path: readonly PivotKey[],
): TransactionFilter | null => {
  const { from, to } = times.within(dimensions, path);
  let more: TransactionFilter = { from, to, flow: FLOWS[measure] };
  for (const [level, key] of path.entries()) {
    const dimension = dimensions[level];
    const narrowed = dimension ? narrowedBy(context.request, dimension, key) : null;
    if (narrowed === null) return null;
    const clashes = narrowed.flow !== undefined && more.flow !== 'any' && more.flow !== narrowed.flow;
    if (clashes) return null;
    more = { ...more, ...narrowed };
  }
  return openRows(context, more);
};
