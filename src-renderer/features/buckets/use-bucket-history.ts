import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

import type { HistoryEntry } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';

export type BucketHistory = {
  readonly entries: readonly HistoryEntry[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** Reads on when a row near the end of what was read comes into view. */
  readonly showed: (lastRow: number) => void;
};

const PAGE = 100;
const AHEAD = 30;

/** Reads the history of one bucket, or of all, page by page. */
export function useBucketHistory(bucketId: number | null): BucketHistory {
  const query = useInfiniteQuery(
    orpc.buckets.history.infiniteOptions({
      input: (cursor: string | undefined) => ({
        limit: PAGE,
        ...(cursor === undefined ? {} : { cursor }),
        ...(bucketId === null ? {} : { bucketId }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return {
    entries,
    isPending: query.isPending,
    error: query.error,
    retry: () => void query.refetch(),
    showed: (lastRow) => {
      if (lastRow > entries.length - AHEAD && query.hasNextPage && !query.isFetchingNextPage)
        void query.fetchNextPage();
    },
  };
}
