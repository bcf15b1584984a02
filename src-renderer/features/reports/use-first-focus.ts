import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Takes the focus when a screen begins, unless something has it: what led there is gone. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body) first.current?.focus({ preventScroll: true });
  }, []);
  return first;
}
