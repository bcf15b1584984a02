import { useEffect, useEffectEvent } from 'react';

const isInOpenPart = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.ariaExpanded === 'true' || target.closest('[role="dialog"]') !== null);

/** Does something on Escape, unless the key closes an open list or a dialog first. */
export function useEscape(onEscape: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isInOpenPart(event.target)) onEscape();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    // Before a list hears of it and is closed already.
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
