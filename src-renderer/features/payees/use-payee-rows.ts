import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { orpc } from '../../app/api.ts';

export type PayeeOrder = { readonly search: string; readonly sort: 'name' | 'count' | 'lastDate' };

const PAGE = 100;

const pageOf = (row: number): number => Math.floor(row / PAGE);

const pageOptions = (order: PayeeOrder, page: number) =>
  orpc.payees.list.queryOptions({ input: { ...order, offset: page * PAGE, limit: PAGE } });

/** The payees by position, read page by page around what is in view. */
export function usePayeeRows(order: PayeeOrder) {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const first = useQuery({ ...pageOptions(order, 0), placeholderData: keepPreviousData });
  const total = first.data?.total ?? 0;
  const pages = useMemo(() => pagesIn(range.from, Math.min(range.to, pageOf(total - 1))), [range, total]);
  const read = useQueries({
    queries: useMemo(() => pages.map((page) => pageOptions(order, page)), [pages, order]),
  });
  const rowAt = (row: number): Payee | undefined => {
    if (pageOf(row) === 0) return first.data?.payees[row];
    return read[pages.indexOf(pageOf(row))]?.data?.payees[row % PAGE];
  };
  const onRange = (top: number, bottom: number): void => {
    const [from, to] = [pageOf(top), pageOf(bottom)];
    setRange((known) => (known.from === from && known.to === to ? known : { from, to }));
  };
  return { first, total, rowAt, onRange };
}

const pagesIn = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter((page) => page > 0);
