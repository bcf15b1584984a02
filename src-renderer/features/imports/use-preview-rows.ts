import { useQueries } from '@tanstack/react-query';

import type { PreviewRow } from '../../../src-shared/contract/imports.ts';
import { orpc } from '../../app/api.ts';

const PAGE_SIZE = 100;

type Place = { readonly token: string; readonly part: string; readonly status: PreviewRow['status'] };
type Window = { readonly first: number; readonly last: number; readonly count: number };

const pageOf = (row: number): number => Math.floor(row / PAGE_SIZE);

/** The preview's rows around a window, read page by page; a new preview makes them stale. */
export function usePreviewRows({ token, part, status }: Place, { first, last, count }: Window) {
  const from = pageOf(first);
  const length = count === 0 ? 0 : pageOf(Math.min(last, count - 1)) - from + 1;
  const pages = Array.from({ length }, (_, index) => from + index);
  const read = useQueries({
    queries: pages.map((page) => {
      const input = { token, part, status, offset: page * PAGE_SIZE, limit: PAGE_SIZE };
      return orpc.imports.rows.queryOptions({ input, staleTime: Infinity, gcTime: 30_000 });
    }),
    combine: (results) => results.map((result): readonly PreviewRow[] | undefined => result.data),
  });
  return (row: number): PreviewRow | undefined => read[pageOf(row) - from]?.[row % PAGE_SIZE];
}
