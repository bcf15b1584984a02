import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { ZoomStep } from './review-keys.ts';

const STEP = 1.25;
const NEAREST = 8;
const FARTHEST = 0.2;
/** How much a turn of the wheel, in its pixels, brings the picture nearer. */
const WHEEL_PACE = 0.0016;

/** A point that stays where it is while the picture grows: its share of the picture, and its place in view in pixels. */
type Anchor = { readonly shareX: number; readonly shareY: number; readonly x: number; readonly y: number };

/** The zoom of a picture in a scrolling element: 1 is as wide as the element. Ctrl and the wheel zoom around the pointer. */
export function useZoom(scroller: RefObject<HTMLElement | null>, start: number) {
  const [zoom, setZoom] = useState(start);
  const zoomTo = (wanted: number, x?: number, y?: number): void => {
    const view = scroller.current;
    if (!view) return;
    const held = anchorAt(view, x ?? view.clientWidth / 2, y ?? view.clientHeight / 2);
    // The picture has its new size before it is moved, all in the same frame.
    flushSync(() => setZoom(Math.min(NEAREST, Math.max(FARTHEST, wanted))));
    view.scrollTo(held.shareX * view.scrollWidth - held.x, held.shareY * view.scrollHeight - held.y);
  };
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left = 0, top = 0 } = scroller.current?.getBoundingClientRect() ?? {};
    zoomTo(zoom * Math.exp(-event.deltaY * WHEEL_PACE), event.clientX - left, event.clientY - top);
  });
  useEffect(() => {
    const view = scroller.current;
    const listen = (event: WheelEvent): void => onWheel(event);
    // React listens passively, where the page itself would zoom.
    view?.addEventListener('wheel', listen, { passive: false });
    return () => view?.removeEventListener('wheel', listen);
  }, [scroller]);
  const step = (by: ZoomStep): void => zoomTo(by === 0 ? 1 : zoom * STEP ** by);
  return { zoom, step };
}

const anchorAt = (view: HTMLElement, x: number, y: number): Anchor => ({
  shareX: (view.scrollLeft + x) / view.scrollWidth,
  shareY: (view.scrollTop + y) / view.scrollHeight,
  x,
  y,
});
