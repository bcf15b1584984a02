import { useRef } from 'react';
import type { PointerEvent } from 'react';

/** Pixels; less is a click of an unsteady hand. */
const DRAG_FROM = 4;

type Grip = { readonly x: number; readonly y: number; readonly left: number; readonly top: number; isDrag: boolean };

/** Pans a scrolling element by dragging with the mouse; a press without dragging is a click. */
export function usePan(onClick: (event: PointerEvent<HTMLElement>) => void) {
  const grip = useRef<Grip | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      const { scrollLeft: left, scrollTop: top } = event.currentTarget;
      grip.current = { x: event.clientX, y: event.clientY, left, top, isDrag: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const held = grip.current;
      // A finger scrolls by itself.
      if (!held || event.pointerType !== 'mouse' || event.buttons === 0) return;
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
      if (!held.isDrag && Math.hypot(dx, dy) < DRAG_FROM) return;
      held.isDrag = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.scrollTo(held.left - dx, held.top - dy);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const held = grip.current;
      grip.current = null;
      if (held && !held.isDrag) onClick(event);
    },
    onPointerCancel: (): void => {
      grip.current = null;
    },
  };
}
