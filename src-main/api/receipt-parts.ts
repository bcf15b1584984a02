import type { Box } from '../receipts/page.ts';
import type { ReadWord } from './receipt-reader.ts';

/** Where on a file a receipt is: the page, from 0, and the words on it. */
export type PartPlace = { readonly sheet: number; readonly words: readonly ReadWord[] };

/** A receipt that was found on a file before, by its number; one without a receipt only holds the place. */
export type KnownPart = PartPlace & { readonly part: number; readonly isReceipt: boolean };

type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const edgesOf = (boxes: readonly Box[]): Edges => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ left, width }) => left + width)),
  bottom: Math.max(...boxes.map(({ top, height }) => top + height)),
});

const overlapOf = (a: PartPlace, b: PartPlace): number => {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const [one, other] = [edgesOf(a.words.map(({ box }) => box)), edgesOf(b.words.map(({ box }) => box))];
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
};

/** Same page, and most of the place in common, first. */
const byPlace = (known: readonly KnownPart[], found: readonly PartPlace[]): ReadonlyMap<number, number> => {
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  const pairs = found
    .flatMap((place, index) =>
      known
        .filter(({ sheet, isReceipt }) => isReceipt && sheet === place.sheet)
        .map((before) => ({ index, part: before.part, overlap: overlapOf(place, before) })),
    )
    .toSorted((a, b) => b.overlap - a.overlap || a.part - b.part || a.index - b.index);
  for (const { index, part } of pairs) {
    if (numbers.has(index) || taken.has(part)) continue;
    numbers.set(index, part);
    taken.add(part);
  }
  return numbers;
};

/**
 * Numbers the receipts that were found on a file: each as it was numbered before, since what the user said of it goes with its
 * number; a new one takes a place that held no receipt, else the next number.
 */
export const numberParts = (known: readonly KnownPart[], found: readonly PartPlace[]): readonly number[] => {
  const numbers = byPlace(known, found);
  const open = known.filter(({ isReceipt }) => !isReceipt).map(({ part }) => part);
  let next = Math.max(-1, ...known.map(({ part }) => part)) + 1;
  return found.map((_, index) => {
    const same = numbers.get(index) ?? open.shift();
    if (same !== undefined) return same;
    next += 1;
    return next - 1;
  });
};
