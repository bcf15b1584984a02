import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import type { SortKey } from './sorting.ts';

export type FieldKey = 'date' | 'payee' | 'category' | 'account' | 'bucket' | 'notes' | 'amount';
export type ColumnKey = FieldKey | 'select' | 'tags' | 'details';

export type Column = {
  readonly key: ColumnKey;
  readonly label: MessageDescriptor;
  /** A track of the CSS grid. */
  readonly width: string;
  readonly sort?: SortKey;
  readonly alignRight?: boolean;
  /** Whether the user may hide it. */
  readonly optional?: boolean;
};

export const COLUMNS: readonly Column[] = [
  { key: 'select', label: msg`Select`, width: '40px' },
  { key: 'date', label: msg`Date`, width: '138px', sort: 'date' },
  { key: 'payee', label: msg`Payee`, width: 'minmax(120px, 1.6fr)', sort: 'payee' },
  { key: 'category', label: msg`Category`, width: 'minmax(120px, 1.4fr)', sort: 'category' },
  { key: 'account', label: msg`Account`, width: 'minmax(96px, 1.15fr)', sort: 'account', optional: true },
  { key: 'bucket', label: msg`Bucket`, width: 'minmax(100px, 1.15fr)', optional: true },
  { key: 'notes', label: msg`Notes`, width: 'minmax(100px, 1.2fr)', optional: true },
  { key: 'tags', label: msg`Tags`, width: 'minmax(100px, 1fr)', optional: true },
  { key: 'amount', label: msg`Amount`, width: 'minmax(112px, 136px)', sort: 'amount', alignRight: true },
  { key: 'details', label: msg`Details`, width: '40px' },
];

/** Returns the columns to show, in their order. */
export const visibleColumns = (hidden: readonly ColumnKey[]): readonly Column[] =>
  COLUMNS.filter((column) => !column.optional || !hidden.includes(column.key));

/** Returns the CSS grid tracks for these columns. */
export const trackList = (columns: readonly Column[]): string => columns.map((column) => column.width).join(' ');

/** Tells whether a column is one of the transaction's own fields. */
export const isField = (key: ColumnKey): key is FieldKey => key !== 'select' && key !== 'details' && key !== 'tags';

/** Tells whether a field can be changed in its cell; a split's parts and a transfer's sides have their own editors. */
export const isEditable = (key: ColumnKey, transaction: Transaction): boolean => {
  if (!isField(key)) return false;
  const split = transaction.splits.length > 0;
  if (key === 'amount') return !split;
  if (key === 'category') return !split && transaction.transferId === null;
  if (key === 'bucket') return transaction.bucketId !== null && !split;
  return true;
};
