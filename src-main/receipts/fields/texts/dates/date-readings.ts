import { isoDate } from '../../../../../src-shared/date.ts';
import type { DateOrder, DateReading } from './date-span.ts';

const CENTURY = 2000;
/** The years that a receipt can be of, before what the caller knows of today. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** The Buddhist calendar of Thailand is ahead by so many years. */
const BUDDHIST = 543;

/** Returns the year of the common calendar that two or four digits mean, or null when they mean none a receipt can be of. */
export const yearOf = (digits: string): number | null => {
  const number = Number(digits);
  if (digits.length === 2) return CENTURY + number;
  if (digits.length !== 4) return null;
  if (number >= FIRST_YEAR && number <= LAST_YEAR) return number;
  return number - BUDDHIST >= CENTURY && number - BUDDHIST <= LAST_YEAR ? number - BUDDHIST : null;
};

type Numbers = { readonly year: string; readonly month: string | number; readonly day: string };

const readingOf = (order: DateOrder, { year, month, day }: Numbers): readonly DateReading[] => {
  const fullYear = yearOf(year);
  const date = fullYear === null ? null : isoDate(fullYear, Number(month), Number(day));
  return date === null ? [] : [{ date, order }];
};

/** Returns the readings of a date whose month is known: by name, or because the year stands first. */
export const knownReadings = (order: DateOrder, numbers: Numbers): readonly DateReading[] => readingOf(order, numbers);

/** Returns all readings of three numbers that name a real day, the year last or, with two digits, first. */
export const numericReadings = (first: string, second: string, third: string): readonly DateReading[] => {
  const dmy = readingOf('dmy', { year: third, month: second, day: first });
  const mdy = readingOf('mdy', { year: third, month: first, day: second });
  const ymd =
    third.length === 2 && first.length === 2 ? readingOf('ymd', { year: first, month: second, day: third }) : [];
  // The third of March is one day in either order.
  const apart = mdy.filter(({ date }) => !dmy.some((other) => other.date === date));
  return [...dmy, ...apart, ...ymd.filter(({ date }) => ![...dmy, ...apart].some((other) => other.date === date))];
};
