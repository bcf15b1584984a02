import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ErrorState } from './error-state.tsx';
import { Loading } from './loading.tsx';

type QueryViewProps<T, E> = {
  readonly query: UseQueryResult<T, E>;
  /** What keeps the place meanwhile; `<Loading />` unless given. */
  readonly loading?: ReactNode;
  readonly children: (data: T) => ReactNode;
};

/** Shows a query's data, or its loading and error states. Data that is there stays while it is read again. */
export function QueryView<T, E>({ query, loading = <Loading />, children }: QueryViewProps<T, E>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return loading;
}
