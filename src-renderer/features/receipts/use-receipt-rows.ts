import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { ReceiptRow } from '../../../src-shared/contract/receipts.ts';
import type { ReceiptSearch } from '../../app/receipt-search.ts';
import { pageOf, pageOptions, PAGE_SIZE } from './gallery-pages.ts';

/** The first and the last receipt in view, by position. */
export type ReceiptRange = { readonly first: number; readonly last: number };

export type ReceiptAt = (position: number) => ReceiptRow | undefined;

type PageResult = { readonly data: readonly ReceiptRow[] | undefined; readonly error: unknown };

// Read here and not where a card is drawn, or a change of the rows would not be heard before the first card is.
const joined = (results: readonly PageResult[]) => ({
  data: results.map(({ data }) => data),
  error: results.find(({ error }) => error !== null)?.error ?? null,
});

/** The receipts around those in view. */
export function useReceiptRows(filter: ReceiptSearch, { first, last }: ReceiptRange, count: number) {
  const from = pageOf(first);
  const to = Math.min(pageOf(last), pageOf(Math.max(0, count - 1)));
  const pages = useMemo(
    () => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index),
    [from, to],
  );
  const queries = useMemo(() => pages.map((page) => pageOptions(filter, page)), [filter, pages]);
  const { data, error } = useQueries({ queries, combine: joined });
  const rowAt: ReceiptAt = (position) => data[pages.indexOf(pageOf(position))]?.[position % PAGE_SIZE];
  return { rowAt, error };
}
