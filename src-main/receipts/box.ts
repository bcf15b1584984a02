import type { Box } from './page.ts';

export const rightOf = ({ left, width }: Box): number => left + width;
export const bottomOf = ({ top, height }: Box): number => top + height;
export const middleOf = ({ top, height }: Box): number => top + height / 2;

/** Returns the smallest box around others, of which there is one at least. */
export const boxAroundSome = (boxes: readonly Box[]): Box => {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map(rightOf));
  const bottom = Math.max(...boxes.map(bottomOf));
  return { left, top, width: right - left, height: bottom - top };
};

/** Returns the smallest box around others, or null when there are none. */
export const boxAround = (boxes: readonly Box[]): Box | null => (boxes.length === 0 ? null : boxAroundSome(boxes));

/** Returns the part (0–1) of the smaller height that two boxes have in common, the second moved down by `shift`. */
export const overlapDown = (one: Box, other: Box, shift = 0): number => {
  const common = Math.min(bottomOf(one), bottomOf(other) + shift) - Math.max(one.top, other.top + shift);
  return common / Math.max(1, Math.min(one.height, other.height));
};

/** Returns the part (0–1) of the smaller width that two boxes have in common. */
export const overlapAcross = (one: Box, other: Box): number => {
  const common = Math.min(rightOf(one), rightOf(other)) - Math.max(one.left, other.left);
  return common / Math.max(1, Math.min(one.width, other.width));
};

/** Returns the middle value, the lower one of two, or 0 of none. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
