import { distance } from '../fields/rows/word-distance.ts';

const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Returns how alike two names are, 0–1, by their letters and digits alone, without case and accents. */
export const nameLikeness = (one: string, other: string): number => {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
};
