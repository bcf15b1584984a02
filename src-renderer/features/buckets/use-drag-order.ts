import { useState } from 'react';
import type { PointerEvent } from 'react';

type Drag = { readonly index: number; readonly startY: number; readonly step: number };

export type DragOrder = {
  /** How far a row stands from its place while one is dragged, in pixels. */
  readonly offsetOf: (index: number) => number;
  readonly draggedIndex: number | null;
  readonly handleOf: (index: number) => {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
};

/** Lets rows of equal height be dragged by a handle; `onMove` gets the row and by how many places it moved. */
export function useDragOrder(
  count: number,
  rowHeight: number,
  onMove: (index: number, step: number) => void,
): DragOrder {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stepOf = ({ index, startY }: Drag, y: number): number =>
    Math.min(count - 1 - index, Math.max(-index, Math.round((y - startY) / rowHeight)));
  return {
    draggedIndex: drag?.index ?? null,
    offsetOf: (index) => (drag ? placesOff(drag, index) * rowHeight : 0),
    handleOf: (index) => ({
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ index, startY: event.clientY, step: 0 });
      },
      onPointerMove: (event) => {
        if (drag) setDrag({ ...drag, step: stepOf(drag, event.clientY) });
      },
      onPointerUp: () => {
        if (drag && drag.step !== 0) onMove(drag.index, drag.step);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}

// The rows between the old and the new place make room by one.
const placesOff = ({ index: dragged, step }: Drag, index: number): number => {
  if (index === dragged) return step;
  if (index > dragged && index <= dragged + step) return -1;
  return index < dragged && index >= dragged + step ? 1 : 0;
};
