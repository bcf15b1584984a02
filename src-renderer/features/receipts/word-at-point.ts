import type { ReceiptBox } from '../../../src-shared/contract/receipts.ts';

/** A point in pixels of the upright picture. */
export type Point = { readonly x: number; readonly y: number };

type Boxed = { readonly box: ReceiptBox };

const area = ({ width, height }: ReceiptBox): number => width * height;

const holds = ({ left, top, width, height }: ReceiptBox, { x, y }: Point): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** Returns the place of the smallest box that holds a point; -1 when none does. */
export function boxAtPoint(boxes: readonly Boxed[], point: Point): number {
  let found = -1;
  for (const [index, { box }] of boxes.entries()) {
    const best = boxes[found];
    if (holds(box, point) && (!best || area(box) < area(best.box))) found = index;
  }
  return found;
}

/** Returns the smallest box around boxes; null around none. */
export function boxAround(boxes: readonly Boxed[]): ReceiptBox | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ box }) => box.left));
  const top = Math.min(...boxes.map(({ box }) => box.top));
  const right = Math.max(...boxes.map(({ box }) => box.left + box.width));
  const bottom = Math.max(...boxes.map(({ box }) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
