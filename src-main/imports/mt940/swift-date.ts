import { daysBetween, daysInMonth, isoDate } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';

/** A day as a bank wrote it; `clamped` where February has no such day and its last one is meant. */
export type SwiftDay = { readonly date: IsoDate; readonly clamped: boolean };

const DAYS_30 = 30;

const dayIn = (year: number, month: number, day: number): SwiftDay | null => {
  const date = isoDate(year, month, day);
  if (date !== null) return { date, clamped: false };
  const last = month === 2 && day <= DAYS_30 && day > 0 ? isoDate(year, month, daysInMonth(year, month)) : null;
  return last === null ? null : { date: last, clamped: true };
};

/** The days of a file are few, and finding out whether one exists is dear. */
const KEPT = 4096;
const knownDays = new Map<number, SwiftDay | null>();

/** Banks that count each month as thirty days book on 29 or 30 February. */
const dayOf = (year: number, month: number, day: number): SwiftDay | null => {
  const key = (year * 100 + month) * 100 + day;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  const found = dayIn(year, month, day);
  if (knownDays.size >= KEPT) knownDays.clear();
  knownDays.set(key, found);
  return found;
};

const PIVOT = 80;
const numberAt = (text: string, from: number): number => Number(text.slice(from, from + 2));

/** Reads `YYMMDD`; years below 80 are of this century. Null when no such day exists. */
export const swiftDay = (text: string): SwiftDay | null => {
  if (!/^\d{6}$/u.test(text)) return null;
  const year = numberAt(text, 0);
  return dayOf(year < PIVOT ? 2000 + year : 1900 + year, numberAt(text, 2), numberAt(text, 4));
};

/** Reads `MMDD` in the year that brings it closest to another day, as at the turn of the year. */
export const swiftEntryDay = (text: string, near: IsoDate): SwiftDay | null => {
  const year = Number(near.slice(0, 4));
  const same = text.slice(0, 2) === near.slice(5, 7) ? dayOf(year, numberAt(text, 0), numberAt(text, 2)) : null;
  if (same) return same;
  let best: SwiftDay | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = dayOf(candidate, numberAt(text, 0), numberAt(text, 2));
    if (!day) continue;
    const isCloser = best === null || Math.abs(daysBetween(day.date, near)) < Math.abs(daysBetween(best.date, near));
    if (isCloser) best = day;
  }
  return best;
};
