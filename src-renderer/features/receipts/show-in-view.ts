import type { ReceiptBox } from '../../../src-shared/contract/receipts.ts';

type Size = { readonly width: number; readonly height: number };

/** Scrolls a picture's surroundings so that a box on it is in view, in the middle where it was not; `picture` is its size in pixels. */
export function showInView(canvas: HTMLElement, box: ReceiptBox, picture: Size): void {
  const view = canvas.parentElement;
  if (!view || picture.width === 0) return;
  const scale = canvas.clientWidth / picture.width;
  view.scrollTo(
    along(box.left * scale, box.width * scale, view.scrollLeft, view.clientWidth),
    along(box.top * scale, box.height * scale, view.scrollTop, view.clientHeight),
  );
}

/** Returns how far to scroll so that a stretch is in view. */
function along(start: number, length: number, scrolled: number, visible: number): number {
  const isSeen = start >= scrolled && start + length <= scrolled + visible;
  return isSeen ? scrolled : start + length / 2 - visible / 2;
}
