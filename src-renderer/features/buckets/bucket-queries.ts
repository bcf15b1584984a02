import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { Strategy } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import type { Api } from '../../app/api.ts';

/** Every bucket with the figures that belong to all of them. */
export type BucketTotals = Awaited<ReturnType<Api['buckets']['list']>>;

export type CoverProposal = Awaited<ReturnType<Api['buckets']['coverProposals']>>[number];

export const useBuckets = (): UseQueryResult<BucketTotals> => useQuery(orpc.buckets.list.queryOptions());

/** The built-in and saved strategies, built-in first. */
export const useStrategies = (): readonly Strategy[] => useQuery(orpc.buckets.strategies.queryOptions()).data ?? NONE;

const NONE: readonly Strategy[] = [];
