import type { ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import { boxAround } from './word-at-point.ts';

/** How near a picture is shown at first, 1 being its whole width, and from where on: shares of its width and height. */
export type StartView = { readonly zoom: number; readonly left: number; readonly top: number };

const WHOLE: StartView = { zoom: 1, left: 0, top: 0 };

/** Below it, coming nearer would only cut off the logo above the words. */
const WORTH_IT = 1.3;
/** Nearer, the words of a small slip on a large page would be blurred. */
const NEAREST = 2.5;
/** What is left free beside the words, as a share of their width. */
const MARGIN = 0.06;

/** Returns the view of a receipt's picture that its words fill: a slip may take up a small part of the page or the table. */
export function startOf({ words, width, height }: Pick<ReceiptDetail, 'words' | 'width' | 'height'>): StartView {
  const place = boxAround(words);
  if (place === null || width <= 0 || height <= 0) return WHOLE;
  const margin = place.width * MARGIN;
  const zoom = Math.min(NEAREST, width / (place.width + 2 * margin));
  if (zoom < WORTH_IT) return WHOLE;
  const seen = width / zoom;
  const left = place.left + place.width / 2 - seen / 2;
  return {
    zoom,
    left: Math.min(width - seen, Math.max(0, left)) / width,
    top: Math.max(0, place.top - margin) / height,
  };
}
