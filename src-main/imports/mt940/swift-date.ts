import { daysBetween, daysInMonth, isoDate } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import { remembering } from '../statements/remembering.ts';

/** A day as a bank wrote it; `clamped` where February has no such day and its last one is meant. */
export type SwiftDay = { readonly date: IsoDate; readonly clamped: boolean };

const DAYS_30 = 30;

/** Banks that count each month as thirty days book on 29 or 30 February. */
const dayOf = (year: number, month: number, day: number): SwiftDay | null => {
  const date = isoDate(year, month, day);
  if (date !== null) return { date, clamped: false };
  const last = month === 2 && day <= DAYS_30 && day > 0 ? isoDate(year, month, daysInMonth(year, month)) : null;
  return last === null ? null : { date: last, clamped: true };
};

const PIVOT = 80;
const numberAt = (text: string, from: number): number => Number(text.slice(from, from + 2));

/** Reads `YYMMDD`; years below 80 are of this century. Null when no such day exists. */
export const swiftDay = remembering((text): SwiftDay | null => {
  if (!/^\d{6}$/u.test(text)) return null;
  const year = numberAt(text, 0);
  return dayOf(year < PIVOT ? 2000 + year : 1900 + year, numberAt(text, 2), numberAt(text, 4));
});

const closest = (text: string, near: IsoDate): SwiftDay | null => {
  const year = Number(near.slice(0, 4));
  let best: SwiftDay | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = dayOf(candidate, numberAt(text, 0), numberAt(text, 2));
    if (!day) continue;
    const isCloser = best === null || Math.abs(daysBetween(day.date, near)) < Math.abs(daysBetween(best.date, near));
    if (isCloser) best = day;
  }
  return best;
};

/** Reads `MMDD` in the year that brings it closest to another day, as at the turn of the year; `near` is one that `swiftDay` read. */
export const swiftEntryDay = (text: string, near: IsoDate): SwiftDay | null => {
  const same = text.slice(0, 2) === near.slice(5, 7) ? swiftDay(near.slice(2, 4) + text) : null;
  return same ?? closest(text, near);
};
