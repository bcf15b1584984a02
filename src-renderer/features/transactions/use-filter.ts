import { useLocalStorage } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { readTransactionFilter } from '../../app/transaction-search.ts';
import type { RowQuery } from './pages.ts';
import { NEWEST_FIRST } from './sorting.ts';
import type { Sorting } from './sorting.ts';

export type FilterState = {
  readonly wanted: RowQuery;
  /** Changes parts of the filter; undefined takes a part away. */
  readonly change: (patch: Partial<TransactionFilter>) => void;
  readonly sortBy: (sorting: Sorting) => void;
  readonly clear: () => void;
};

/** The filter in the address, so that any set of rows can be linked to, and the order that this user chose. */
export function useFilter(): FilterState {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [sorting, sortBy] = useLocalStorage({
    key: 'pecunia.transactions.sorting',
    defaultValue: NEWEST_FIRST,
    getInitialValueInEffect: false,
  });
  const filter = useSame(readTransactionFilter(search));
  const wanted = useMemo(() => ({ filter, sorting }), [filter, sorting]);
  const go = (next: TransactionFilter): void => {
    void navigate({ to: '/transactions', search: next, replace: true });
  };
  return { wanted, sortBy, change: (patch) => go({ ...filter, ...patch }), clear: () => go({}) };
}

/** Keeps an object the same while it says the same. */
function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text is the value
  return useMemo(() => value, [text]);
}
