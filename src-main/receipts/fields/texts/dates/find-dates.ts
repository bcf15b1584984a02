import { compactDates, damagedDates } from './damaged-dates.ts';
import type { DateSpan } from './date-span.ts';
import { namedDates } from './named-dates.ts';
import { numericDates } from './numeric-dates.ts';

const MARKS = /\p{M}/gu;

/** Returns a text without accents in which every character stands where it stood. */
const plain = (text: string): string =>
  Array.from(text, (character) => {
    const bare = character.normalize('NFD').replace(MARKS, '');
    return bare.length === character.length ? bare : character;
  }).join('');

const overlaps = (one: DateSpan, other: DateSpan): boolean => one.start < other.end && other.start < one.end;

/** Finds everything in a text that can be read as a date, from left to right; where forms overlap, the plainer one stays. */
export const findDates = (text: string): readonly DateSpan[] => {
  const bare = plain(text);
  const kept: DateSpan[] = [];
  for (const finder of [namedDates, numericDates, damagedDates, compactDates]) {
    const found = finder(bare).toSorted(
      (a, b) => Number(a.mended) - Number(b.mended) || b.end - b.start - (a.end - a.start),
    );
    for (const span of found) if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
};
