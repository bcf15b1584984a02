import type { Box } from '../receipts/page.ts';
import type { ReadWord } from './receipt-reader.ts';

/** Space left around the words, as a share of their extent. */
const MARGIN = 0.06;

/** Cutting off less than this is not worth it. */
const WORTHWHILE = 0.8;

type Size = { readonly width: number; readonly height: number };

/** Returns the part of an upright picture with all words and a margin, in whole pixels; null where that is nearly all of it, or nothing. */
export const wordsArea = (words: readonly ReadWord[], { width, height }: Size): Box | null => {
  if (words.length === 0) return null;
  const left = Math.min(...words.map(({ box }) => box.left));
  const top = Math.min(...words.map(({ box }) => box.top));
  const right = Math.max(...words.map(({ box }) => box.left + box.width));
  const bottom = Math.max(...words.map(({ box }) => box.top + box.height));
  const margin = MARGIN * Math.max(right - left, bottom - top);
  const from = { left: Math.max(0, Math.floor(left - margin)), top: Math.max(0, Math.floor(top - margin)) };
  const area = {
    ...from,
    width: Math.min(width, Math.ceil(right + margin)) - from.left,
    height: Math.min(height, Math.ceil(bottom + margin)) - from.top,
  };
  const isPart = area.width > 0 && area.height > 0 && area.width * area.height < WORTHWHILE * width * height;
  return isPart ? area : null;
};
