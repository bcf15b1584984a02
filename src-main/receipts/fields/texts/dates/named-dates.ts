import type { DateOrder, DateSpan } from './date-span.ts';
import { knownReadings } from './date-readings.ts';
import { DIGIT_LOOKS, mendDigits } from './mend-digits.ts';
import { monthOf } from './month-names.ts';

const BETWEEN = '[\\s.,/\'’`´‘"“”*_-]';
const OF = `(?:(?:de|del|of|do)\\s+)?`;
const NUMBER_ENDING = '(?:st|nd|rd|th|er|re|[.º°ªa])?';
const YEAR = "['’]?(\\d{4}|\\d{2}(?!:\\d))(?!\\d(?!\\d?:))";
type Parts = { readonly word: string; readonly between: string; readonly day: string; readonly year: string };
type Shape = { readonly pattern: RegExp; readonly order: DateOrder; readonly isDamaged: boolean };

const CLEAN: Parts = { word: '(\\p{L}{3,10})', between: `${BETWEEN}{0,3}`, day: '(\\d{1,2})', year: YEAR };
/** Letters may have been read as digits and digits as letters, where the month is set off from the day and the year. */
const DAMAGED: Parts = {
  word: '([\\p{L}015|]{3,10})',
  between: `${BETWEEN}{1,3}`,
  day: `([${DIGIT_LOOKS}]{1,2})`,
  year: `['’]?([${DIGIT_LOOKS}]{4}|\\d{2}(?!:\\d))(?!\\d)`,
};

const shapesOf = ({ word, between, day, year }: Parts, isDamaged: boolean): readonly Shape[] => [
  {
    order: 'dmy',
    isDamaged,
    pattern: new RegExp(`(?<![\\p{L}\\d])${day}${NUMBER_ENDING}${between}${OF}${word}${between}${OF}${year}`, 'giu'),
  },
  {
    order: 'mdy',
    isDamaged,
    pattern: new RegExp(`(?<!\\p{L})${word}${between}${day}(?:st|nd|rd|th)?${BETWEEN}{1,3}${year}(?!:)`, 'giu'),
  },
  {
    order: 'ymd',
    isDamaged,
    pattern: new RegExp(`(?<!\\d)(\\d{4})${between}${word}${between}${day}(?!\\d)`, 'giu'),
  },
];

const SHAPES: readonly Shape[] = [...shapesOf(CLEAN, false), ...shapesOf(DAMAGED, true)];

const numbersOf = (order: DateOrder, [, one = '', two = '', three = '']: RegExpExecArray): readonly string[] => {
  if (order === 'dmy') return [three, two, one];
  return order === 'mdy' ? [three, one, two] : [one, two, three];
};

const spanOf = ({ order, isDamaged }: Shape, match: RegExpExecArray): DateSpan | null => {
  const [rawYear = '', word = '', rawDay = ''] = numbersOf(order, match);
  const month = monthOf(word);
  const mended = mendDigits([rawYear, rawDay]);
  if (month === null || mended === null || !/\d/u.test(rawDay) || (isDamaged && !/\p{L}/u.test(word))) return null;
  const [year = '', day = ''] = mended;
  const readings = knownReadings(order, { year, month, day });
  if (readings.length === 0) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    form: 'named',
    mended: isDamaged,
    separator: '',
    readings,
  };
};

/** Registers print `Oct20'18 07:14PM`, whose apostrophe is easily lost, and `Mon Jan 28 12:41:22 2019`. */
const UNMARKED_YEAR = /(?<!\p{L})(\p{L}{3,4})\s?(\d{2})(\d{2})(?=\s+\d{1,2}:\d{2})/giu;
const YEAR_BEHIND_TIME =
  /(?<!\p{L})(\p{L}{3,9})\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+[A-Z]{2,4})?\s+(\d{4})(?!\d)/giu;

const REGISTER_SHAPES: readonly Shape[] = [
  { order: 'mdy', isDamaged: true, pattern: UNMARKED_YEAR },
  { order: 'mdy', isDamaged: false, pattern: YEAR_BEHIND_TIME },
];

/** Finds dates whose month is a word: `31 DEC 2018`, `Dec 31, 2018`, `5. März 2018`, `5 de marzo de 2018`, `05AUG2017`. */
export const namedDates = (text: string): readonly DateSpan[] =>
  MAY_HOLD_DATE.test(text)
    ? [...SHAPES, ...REGISTER_SHAPES]
        .flatMap((shape) => Array.from(text.matchAll(shape.pattern), (match) => spanOf(shape, match) ?? []))
        .flat()
    : [];

/** A cheap look first: most rows hold no digit, or no word. */
const MAY_HOLD_DATE = /\d.*\p{L}.?\p{L}|\p{L}.?\p{L}.*\d/u;
