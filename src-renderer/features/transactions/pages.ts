import type { QueryClient } from '@tanstack/react-query';

import type { Transaction, TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import type { Api } from '../../app/api.ts';
import type { Sorting } from './sorting.ts';

/** Which rows, in which order. */
export type RowQuery = { readonly filter: TransactionFilter; readonly sorting: Sorting };

export const PAGE_SIZE = 100;
const BATCH_SIZE = 500;
// A page that left the screen is dropped soon, so that a fling through everything does not keep everything.
const KEPT_MS = 30_000;

export const pageOf = (row: number): number => Math.floor(row / PAGE_SIZE);

/** One page of rows by position. */
export const pageOptions = ({ filter, sorting }: RowQuery, page: number) =>
  orpc.transactions.list.queryOptions({
    input: { ...filter, ...sorting, offset: page * PAGE_SIZE, limit: PAGE_SIZE },
    gcTime: KEPT_MS,
  });

/** How many rows match, and their sums. */
export type TransactionSummary = Awaited<ReturnType<Api['transactions']['summary']>>;

export const summaryOptions = (filter: TransactionFilter) => orpc.transactions.summary.queryOptions({ input: filter });

/** Returns the ids of the rows from one position to another, both included, reading what is not there yet. */
export async function idsBetween(
  client: QueryClient,
  query: RowQuery,
  from: number,
  to: number,
): Promise<readonly number[]> {
  const [first, last] = from < to ? [from, to] : [to, from];
  const pages = Array.from({ length: pageOf(last) - pageOf(first) + 1 }, (_, index) => pageOf(first) + index);
  const rows = await Promise.all(
    pages.map((page) => client.query({ ...pageOptions(query, page), staleTime: 'static' })),
  );
  const start = first - pageOf(first) * PAGE_SIZE;
  return rows
    .flat()
    .slice(start, start + last - first + 1)
    .map((row) => row.id);
}

/** Returns the ids of everything that matches, in batches, without keeping the rows. */
export async function allIds(query: RowQuery, count: number): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let offset = 0; offset < count; offset += BATCH_SIZE) {
    // One batch at a time leaves the app usable meanwhile.
    const rows = await orpc.transactions.list.call({ ...query.filter, ...query.sorting, offset, limit: BATCH_SIZE });
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}

/** Puts changed rows into every page and every detail that holds them; returns how to put the old ones back. */
export function changeCachedRows(client: QueryClient, change: (row: Transaction) => Transaction): () => void {
  const pages = client.getQueriesData<Transaction[]>({ queryKey: orpc.transactions.list.key() });
  const details = client.getQueriesData<Transaction>({ queryKey: orpc.transactions.get.key() });
  for (const [key, rows] of pages) {
    if (rows) client.setQueryData(key, rows.map(change));
  }
  for (const [key, row] of details) {
    if (row) client.setQueryData(key, change(row));
  }
  return () => {
    for (const [key, data] of [...pages, ...details]) client.setQueryData(key, data);
  };
}
