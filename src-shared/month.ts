import { daysInMonth } from './date.ts';
import type { IsoDate } from './date.ts';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

const PATTERN = /^(\d{4})-(0[1-9]|1[0-2])$/u;

const parts = (month: Month): readonly [year: number, month: number] => [
  Number(month.slice(0, 4)),
  Number(month.slice(5, 7)),
];

/** Tells whether a text is a month written `YYYY-MM`. */
export const isMonth = (text: string): boolean => PATTERN.test(text);

/** Returns the month that a date lies in. */
export const monthOf = (date: IsoDate): Month => date.slice(0, 7);

/** Returns the month `count` later (earlier when negative). */
export const addMonths = (month: Month, count: number): Month => {
  const [year, index] = parts(month);
  const absolute = year * 12 + index - 1 + count;
  return `${String(Math.floor(absolute / 12)).padStart(4, '0')}-${String((absolute % 12) + 1).padStart(2, '0')}`;
};

/** Returns the number of days in the month. */
export const monthLength = (month: Month): number => daysInMonth(...parts(month));

/** Returns the first day of the month. */
export const firstDay = (month: Month): IsoDate => `${month}-01`;

/** Returns the last day of the month. */
export const lastDay = (month: Month): IsoDate => `${month}-${String(monthLength(month)).padStart(2, '0')}`;
