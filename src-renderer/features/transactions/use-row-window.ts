import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { rowWindow } from './row-window.ts';
import type { RowWindow } from './row-window.ts';

const NOTHING: RowWindow = { first: 0, last: -1, lift: 0 };

const isSame = (a: RowWindow, b: RowWindow): boolean => a.first === b.first && a.last === b.last && a.lift === b.lift;

/** The rows that a scrolling element shows now; it renders only when they are others. */
export function useRowWindow(scroller: HTMLElement, count: number): RowWindow {
  const [shown, setShown] = useState(NOTHING);
  useLayoutEffect(() => {
    let now = NOTHING;
    let height = scroller.clientHeight;
    const look = (): boolean => {
      const next = rowWindow(count, { scrollTop: scroller.scrollTop, height });
      if (isSame(now, next)) return false;
      now = next;
      return true;
    };
    const onScroll = (): void => {
      // In the frame that scrolls, or else the rows would follow one frame late.
      if (look()) flushSync(() => setShown(now));
    };
    const sizes = new ResizeObserver(() => {
      height = scroller.clientHeight;
      if (look()) setShown(now);
    });
    if (look()) setShown(now);
    sizes.observe(scroller);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [scroller, count]);
  return shown;
}
