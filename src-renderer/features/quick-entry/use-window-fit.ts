import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { api } from '../../app/api.ts';

/** Keeps the window as high as the element that gets this reference. */
export function useWindowFit(isWindow: boolean): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!isWindow || element === null) return;
    const observer = new ResizeObserver(() => {
      // A window that cannot be made higher scrolls instead.
      api.desktop.fitQuickEntry({ height: Math.ceil(element.offsetHeight) }).catch(() => undefined);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isWindow]);
  return ref;
}
