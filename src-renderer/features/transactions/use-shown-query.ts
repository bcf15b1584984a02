import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { pageOptions, summaryOptions } from './pages.ts';
import type { RowQuery } from './pages.ts';

/**
 * Follows the wanted query once its first rows and its count have arrived, so that rows and footer change
 * together and the rows before stay until then.
 */
export function useShownQuery(wanted: RowQuery): { readonly shown: RowQuery; readonly pending: boolean } {
  const client = useQueryClient();
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    let current = true;
    const first = pageOptions(wanted, 0);
    const summary = summaryOptions(wanted.filter);
    const show = (): void => {
      if (current) setShown(wanted);
    };
    // A failure is shown too: by the queries of the list itself.
    Promise.all([
      client.query({ ...first, staleTime: 'static' }),
      client.query({ ...summary, staleTime: 'static' }),
    ]).then(show, show);
    return () => {
      current = false;
      for (const { queryKey } of [first, summary]) {
        const unread = client.getQueryState(queryKey)?.data === undefined;
        if (unread) void client.cancelQueries({ queryKey, exact: true, type: 'inactive' });
      }
    };
  }, [client, wanted]);
  return { shown, pending: shown !== wanted };
}
