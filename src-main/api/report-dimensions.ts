import type { Dimension } from '../../src-shared/contract/report-request.ts';
import { listAccounts } from '../database/accounts.ts';
import { bucketBalances } from '../database/buckets.ts';
import { allCategories } from '../database/categories.ts';
import { payeeNames } from '../database/report-names.ts';
import type { PivotKey } from '../engine/report-pivot-tally.ts';
import type { ReportContext } from './report-kind.ts';

/** What a dimension is called above its groups. */
export const DIMENSION_TITLES: Readonly<Record<Dimension, string>> = {
  month: 'Month',
  quarter: 'Quarter',
  week: 'Week',
  year: 'Year',
  'category-kind': 'Kind',
  category: 'Category',
  payee: 'Payee',
  bucket: 'Bucket',
  account: 'Account',
  tag: 'Tag',
  member: 'Member',
};

type Named = { readonly id: number; readonly name: string };

/** What the group of everything without one is called. */
const NONE = {
  category: 'Uncategorized',
  payee: 'No payee',
  bucket: 'No bucket',
  account: '',
} as const;

const namesOf = (
  { reader }: Pick<ReportContext, 'reader'>,
  dimension: keyof typeof NONE,
  keys: Iterable<PivotKey>,
): readonly Named[] => {
  switch (dimension) {
    case 'category':
      return allCategories(reader);
    case 'payee':
      return payeeNames(
        reader,
        [...keys].filter((key) => typeof key === 'number'),
      );
    case 'bucket':
      return bucketBalances(reader);
    case 'account':
      return listAccounts(reader);
  }
};

/** Returns how the groups of a dimension are called; of payees only those in `keys` are known. */
export const groupNames = (
  context: Pick<ReportContext, 'reader' | 'words'>,
  dimension: Dimension,
  keys: Iterable<PivotKey>,
): ((key: PivotKey) => string) => {
  switch (dimension) {
    case 'month':
    case 'quarter':
    case 'week':
    case 'year':
      return (key) => context.words.group(String(key), dimension);
    case 'category-kind':
      return (key) => (key === 'income' ? 'Income' : 'Expenses');
    case 'tag':
      return (key) => (key === '' ? 'Untagged' : String(key));
    case 'member':
      return (key) => String(key ?? '');
    case 'category':
    case 'payee':
    case 'bucket':
    case 'account': {
      const names = new Map<PivotKey, string>(namesOf(context, dimension, keys).map(({ id, name }) => [id, name]));
      return (key) => names.get(key) ?? NONE[dimension];
    }
  }
};
