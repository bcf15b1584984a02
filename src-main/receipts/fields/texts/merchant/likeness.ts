import { foldLooks, foldPrint } from '../../rows/fold-print.ts';

/** Returns the letters and digits of a text that count for comparing names. */
export const nameKey = (text: string): string => foldPrint(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

const edits = (one: string, other: string): number => {
  let costs = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (costs[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, (costs[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    costs = next;
  }
  return costs[other.length] ?? 0;
};

/** Returns how alike two names look in print, 0–1: 1 less the part of letters to change; characters that look alike are equal. */
export const likeness = (one: string, other: string): number => {
  const [a, b] = [foldLooks(nameKey(one)), foldLooks(nameKey(other))];
  const most = Math.max(a.length, b.length);
  return most === 0 ? 0 : 1 - edits(a, b) / most;
};
