/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/u;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const epochDay = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

const fromEpochDay = (day: number): IsoDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Returns the number of days in a month; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Every month has so many days. */
const SHORTEST_MONTH = 28;

/** Tells whether year, month (1–12) and day name a day that exists in the Gregorian calendar. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  (day <= SHORTEST_MONTH || day <= daysInMonth(year, month));

/** Builds a date from its numbers, or returns null when no such day exists (31 February). */
export const isoDate = (year: number, month: number, day: number): IsoDate | null =>
  isRealDay(year, month, day) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;

/** Tells whether a text is a real day written `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean => {
  const match = PATTERN.exec(text);
  return match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]));
};

const FIRST = epochDay('0001-01-01');
const LAST = epochDay('9999-12-31');

/** Returns the date `days` later (earlier when negative), but never beyond what four digits of a year can write. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  fromEpochDay(Math.min(LAST, Math.max(FIRST, epochDay(date) + days)));

/** Returns the whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => epochDay(to) - epochDay(from);
