import { useMemo, useSyncExternalStore } from 'react';

import { rowWindow } from './row-window.ts';
import type { RowWindow } from './row-window.ts';

const isSame = (a: RowWindow, b: RowWindow): boolean => a.first === b.first && a.last === b.last && a.lift === b.lift;

/** Watches an element scroll; the window of rows stays the same object until other rows are in view. */
const watchRows = (scroller: HTMLElement, count: number) => {
  // Asking for it while scrolling would cost a layout.
  let height = scroller.clientHeight;
  const look = (): RowWindow => rowWindow(count, { scrollTop: scroller.scrollTop, height });
  let now = look();
  const subscribe = (onChange: () => void): (() => void) => {
    const update = (): void => {
      const next = look();
      if (isSame(now, next)) return;
      now = next;
      onChange();
    };
    const sizes = new ResizeObserver(() => {
      height = scroller.clientHeight;
      update();
    });
    sizes.observe(scroller);
    scroller.addEventListener('scroll', update, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', update);
    };
  };
  return { subscribe, now: () => now };
};

/** The rows that a scrolling element shows now; it renders only when they are others, and in the same frame. */
export function useRowWindow(scroller: HTMLElement, count: number): RowWindow {
  const rows = useMemo(() => watchRows(scroller, count), [scroller, count]);
  return useSyncExternalStore(rows.subscribe, rows.now);
}
