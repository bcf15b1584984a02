import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import type { Category } from '../../../src-shared/contract/categories.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import type { Format } from '../../app/make-format.ts';

/** What a row's numbers stand for, by id. */
export type Lookups = {
  readonly accounts: ReadonlyMap<number, Account>;
  readonly categories: ReadonlyMap<number, Category>;
  readonly buckets: ReadonlyMap<number, Bucket>;
  readonly format: Format;
};

const byId = <Row extends { readonly id: number }>(rows: readonly Row[] | undefined): ReadonlyMap<number, Row> =>
  new Map(rows?.map((row) => [row.id, row]));

/** The names behind the ids; the same object until one of them changes. */
export function useLookups(): Lookups {
  const format = useFormat();
  const accounts = useQuery(orpc.accounts.list.queryOptions()).data;
  const categories = useQuery(orpc.categories.list.queryOptions()).data;
  const buckets = useQuery(orpc.buckets.list.queryOptions()).data?.buckets;
  return useMemo(
    () => ({ accounts: byId(accounts), categories: byId(categories), buckets: byId(buckets), format }),
    [accounts, categories, buckets, format],
  );
}
