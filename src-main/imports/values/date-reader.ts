import { dateParts } from './date-parts.ts';
import type { DateParts } from './date-parts.ts';
import { plainDate } from './plain-date.ts';

/** So many texts are remembered; where each has a time of its own, none would be met again. */
const KEPT = 5000;
const YEARS = ['first', 'last', 'none'] as const;

/** A small number that stands for all that parts say: no number of a date but the year has more than two digits. */
const keyOf = ({ numbers: [a, b, c], year, named, dotted }: DateParts): number => {
  const day = year === 'last' ? (c * 100 + b) * 100 + a : (a * 100 + b) * 100 + c;
  return ((day * YEARS.length + YEARS.indexOf(year)) * 2 + Number(named)) * 2 + Number(dotted);
};

/** Builds the reader of a column's dates, which returns the same parts for the same day, with whatever time behind it. */
export const dateReader = (): ((text: string) => DateParts | null) => {
  const days = new Map<number, DateParts>();
  const texts = new Map<string, DateParts | null>();
  const shared = (parts: DateParts): DateParts => {
    const key = keyOf(parts);
    const known = days.get(key);
    if (!known) days.set(key, parts);
    return known ?? parts;
  };
  const readAny = (text: string): DateParts | null => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const parts = dateParts(text);
    const read = parts && shared(parts);
    if (texts.size < KEPT) texts.set(text, read);
    return read;
  };
  let before = '';
  let last: DateParts | null = null;
  return (text) => {
    if (text === before) return last;
    const plain = plainDate(text);
    before = text;
    last = plain ? shared(plain) : readAny(text);
    return last;
  };
};
