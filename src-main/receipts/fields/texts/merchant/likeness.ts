import { foldLooks, foldPrint } from '../../rows/fold-print.ts';
import { distance } from '../../rows/word-distance.ts';

/** Returns the letters and digits of a text that count for comparing names. */
export const nameKey = (text: string): string => foldPrint(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Returns how alike two names look in print, 0–1: 1 less the part of letters to change; characters that look alike are equal. */
export const likeness = (one: string, other: string): number => {
  const [a, b] = [foldLooks(nameKey(one)), foldLooks(nameKey(other))];
  const most = Math.max(a.length, b.length);
  return most === 0 ? 0 : 1 - distance(a, b) / most;
};
