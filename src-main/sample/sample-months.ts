import type { IsoDate } from '../../src-shared/date.ts';
import { addMonths, monthLength, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';

/** A month of the story, up to and including `lastDay`. */
export type SampleMonth = {
  readonly month: Month;
  /** Counts from 0, the story's first month. */
  readonly index: number;
  /** 1–12 */
  readonly calendar: number;
  readonly length: number;
  /** The month's length, except in the month of today. */
  readonly lastDay: number;
  /** The weekday of the first: 0 is Sunday. */
  readonly firstWeekday: number;
};

const SATURDAY = 6;

/** Returns the story's months, oldest first; the last one ends today. */
export const sampleMonths = (today: IsoDate, count: number): readonly SampleMonth[] =>
  Array.from({ length: count }, (_, index) => {
    const month = addMonths(monthOf(today), index - count + 1);
    const length = monthLength(month);
    return {
      month,
      index,
      calendar: Number(month.slice(5)),
      length,
      lastDay: index === count - 1 ? Number(today.slice(8)) : length,
      firstWeekday: new Date(`${month}-01T00:00:00Z`).getUTCDay(),
    };
  });

/** Returns the weekday of a day of the month: 0 is Sunday. */
export const weekdayOf = (month: SampleMonth, day: number): number => (month.firstWeekday + day - 1) % 7;

/** Returns the month's first day that is no Saturday or Sunday. */
export const firstWorkingDay = (month: SampleMonth): number => {
  if (month.firstWeekday === SATURDAY) return 3;
  return month.firstWeekday === 0 ? 2 : 1;
};

/** Returns the Saturday or Sunday nearest before the day, or the day itself when there is none in the month. */
export const weekendNear = (month: SampleMonth, day: number): number => {
  const back = weekdayOf(month, day) % SATURDAY;
  return back < day ? day - back : day;
};
