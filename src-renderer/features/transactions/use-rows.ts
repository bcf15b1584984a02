import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { PAGE_SIZE, pageOf, pageOptions } from './pages.ts';
import type { RowQuery } from './pages.ts';
import type { PageRange } from './use-page-range.ts';

export type RowAt = (row: number) => Transaction | undefined;

export type Rows = {
  readonly rowAt: RowAt;
  readonly error: unknown;
};

type PageResult = { readonly data: readonly Transaction[] | undefined; readonly error: unknown };

const joined = (results: readonly PageResult[]) => ({
  data: results.map((result) => result.data),
  error: results.find((result) => result.error !== null)?.error ?? null,
});

const pagesIn = ({ from, to }: PageRange, pinned: number, count: number): readonly number[] => {
  const end = Math.min(to, pageOf(count - 1));
  const pages = Array.from({ length: Math.max(0, end - from + 1) }, (_, index) => from + index);
  return count === 0 || pages.includes(pinned) ? pages : [...pages, pinned];
};

/** The rows of some pages, and of the one with the row that keeps the focus. */
export function useRows(query: RowQuery, range: PageRange, pinnedRow: number, count: number): Rows {
  const pinned = pageOf(pinnedRow);
  const { from, to } = range;
  const pages = useMemo(() => pagesIn({ from, to }, pinned, count), [from, to, pinned, count]);
  const queries = useMemo(() => pages.map((page) => pageOptions(query, page)), [query, pages]);
  const { data, error } = useQueries({ queries, combine: joined });
  const rowAt = useCallback((row: number) => data[pages.indexOf(pageOf(row))]?.[row % PAGE_SIZE], [data, pages]);
  return { rowAt, error };
}
