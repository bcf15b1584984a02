import { useEffect, useRef } from 'react';

import { pageOf } from './pages.ts';
import type { RowWindow } from './row-window.ts';

const SETTLE_MS = 60;
// A list that comes to other pages faster than this flies over them.
const FLUNG_MS = 100;
// Reading starts this many rows before they come into view.
const AHEAD = 60;

/** Pages from one to another, both included. */
export type PageRange = { readonly from: number; readonly to: number };

/** Tells which pages the list comes to; those that it only flies over are never named. */
export function usePageRange({ first, last }: RowWindow, onRange: (range: PageRange) => void): void {
  const changedAt = useRef(0);
  const from = pageOf(Math.max(0, first - AHEAD));
  const to = pageOf(Math.max(0, last + AHEAD));
  useEffect(() => {
    const flung = performance.now() - changedAt.current < FLUNG_MS;
    changedAt.current = performance.now();
    const timer = setTimeout(() => onRange({ from, to }), flung ? SETTLE_MS : 0);
    return () => clearTimeout(timer);
  }, [from, to, onRange]);
}
