import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';

import { readReceiptSearch } from '../../app/receipt-search.ts';
import type { ReceiptSearch } from '../../app/receipt-search.ts';
import { pageOptions, summaryOptions } from './gallery-pages.ts';

export type ReceiptFilterState = {
  /** What the address asks for. */
  readonly wanted: ReceiptSearch;
  /** What is on the screen: it follows once its first receipts and its count are there. */
  readonly shown: ReceiptSearch;
  /** Changes parts of the filter; undefined takes a part away. */
  readonly change: (patch: { readonly [K in keyof ReceiptSearch]?: ReceiptSearch[K] | undefined }) => void;
  readonly clear: () => void;
};

/** The filter in the address, so that any set of receipts can be linked to. */
export function useReceiptFilter(): ReceiptFilterState {
  const navigate = useNavigate();
  const wanted = useSearchFilter();
  const shown = useShown(wanted);
  const go = (next: Readonly<Record<string, unknown>>): void => {
    void navigate({ to: '/receipts', search: readReceiptSearch(next), replace: true });
  };
  return { wanted, shown, change: (patch) => go({ ...wanted, ...patch }), clear: () => go({}) };
}

/** The receipts' filter that the address carries; the same object while it says the same. */
export function useSearchFilter(): ReceiptSearch {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const text = JSON.stringify(readReceiptSearch(search));
  return useMemo(() => readReceiptSearch(JSON.parse(text) as Readonly<Record<string, unknown>>), [text]);
}

function useShown(wanted: ReceiptSearch): ReceiptSearch {
  const client = useQueryClient();
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    let current = true;
    const show = (): void => {
      if (current) setShown(wanted);
    };
    // A failure is shown too: by the queries of the gallery itself.
    Promise.all([
      client.query({ ...pageOptions(wanted, 0), staleTime: 'static' }),
      client.query({ ...summaryOptions(wanted), staleTime: 'static' }),
    ]).then(show, show);
    return () => {
      current = false;
    };
  }, [client, wanted]);
  return shown;
}
