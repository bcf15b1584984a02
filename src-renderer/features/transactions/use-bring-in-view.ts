import { useLayoutEffect, useRef } from 'react';

import type { RowQuery } from './pages.ts';
import { scrollTopFor } from './row-window.ts';

/** Returns how to scroll a row into view; another query begins at its first row. */
export function useBringInView(grid: HTMLElement | null, count: number, query: RowQuery): (row: number) => void {
  const shown = useRef(query);
  useLayoutEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    grid?.scrollTo({ top: 0 });
  }, [grid, query]);
  return (row) => {
    if (!grid) return;
    const { scrollTop, clientHeight } = grid;
    grid.scrollTo({ top: scrollTopFor(row, count, { scrollTop, height: clientHeight }) });
  };
}
