import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { PAGE_SIZE, pageOf, pageOptions } from './pages.ts';
import type { RowQuery } from './pages.ts';

const SETTLE_MS = 60;
// Pages that change faster than this are flown over.
const FLUNG_MS = 100;
// Reading starts this many rows before they come into view.
const AHEAD = 60;

export type Window = {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly pinned: number | null;
};

export type Rows = {
  readonly rowAt: (row: number) => Transaction | undefined;
  readonly error: unknown;
};

const pagesIn = ({ first, last, count, pinned }: Window): readonly number[] => {
  if (count === 0) return [];
  const from = pageOf(Math.max(0, first - AHEAD));
  const to = pageOf(Math.min(count - 1, last + AHEAD));
  const pages = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return pinned === null || pages.includes(pageOf(pinned)) ? pages : [...pages, pageOf(pinned)];
};

type PageResult = { readonly data: readonly Transaction[] | undefined; readonly error: unknown };

const joined = (results: readonly PageResult[]) => ({
  data: results.map((result) => result.data),
  error: results.find((result) => result.error !== null)?.error ?? null,
});

/** The rows around a window of the list; pages that are only flown over are not read. */
export function useRows(query: RowQuery, window: Window): Rows {
  const settled = useSettled(pageOf(window.first));
  const pages = pagesIn(window);
  const read = useQueries({
    queries: pages.map((page) => ({ ...pageOptions(query, page), enabled: settled })),
    combine: joined,
  });
  return { rowAt: (row) => read.data[pages.indexOf(pageOf(row))]?.[row % PAGE_SIZE], error: read.error };
}

/** Tells whether the list moves slowly enough to read what it passes. */
function useSettled(page: number): boolean {
  const [seen, setSeen] = useState(page);
  const changedAt = useRef(0);
  useEffect(() => {
    const flung = performance.now() - changedAt.current < FLUNG_MS;
    changedAt.current = performance.now();
    const timer = setTimeout(() => setSeen(page), flung ? SETTLE_MS : 0);
    return () => clearTimeout(timer);
  }, [page]);
  return page === seen;
}
