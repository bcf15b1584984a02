import { plainSpan } from './date-span.ts';
import { knownReadings, numericReadings, yearOf } from './date-readings.ts';
import type { DateForm, DateReading, DateSpan } from './date-span.ts';
import { DIGIT_LOOKS, mendDigits } from './mend-digits.ts';

const SEPARATOR = '\\s?([/.·•\\\\–-])\\s?';
/** Three groups of digits with the same kind of separator; the last may have a time glued to it. */
const SEPARATED = new RegExp(
  `([${DIGIT_LOOKS}]{1,8})${SEPARATOR}([${DIGIT_LOOKS}]{1,2})${SEPARATOR}['’]?([${DIGIT_LOOKS}]{1,8})`,
  'gu',
);
const IDEOGRAPHS = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/gu;
const BLANKS = /(?<![\d.,/-]\s?)(\d{1,2})\s+(\d{1,2})\s+(20\d{2})(?![.,]?\d)/gu;
const COMMAS = /(?<!\d)(\d{1,2})[,:](\d{1,2})[,:](20\d{2})(?!\d)/gu;

/** The time that was printed right behind the date follows with its colon. */
const TIME_FOLLOWS = /^\s?[:.;h]\s?\d{2}/u;

type Ending = { readonly digits: string; readonly length: number };

/** The year at the front of digits to which an hour or other print may be glued, or null. */
const leadingYear = (digits: string, after: string): Ending | null => {
  const full = digits.slice(0, 4);
  if (digits.length >= 4 && yearOf(full) !== null && (digits.length !== 4 || !isShortWithHour(digits, after)))
    return { digits: full, length: 4 };
  const hour = digits.length - 2;
  if (digits.length === 2 || (hour > 0 && hour <= 2 && TIME_FOLLOWS.test(after)))
    return { digits: digits.slice(0, 2), length: 2 };
  return null;
};

const isShortWithHour = (digits: string, after: string): boolean =>
  TIME_FOLLOWS.test(after) && Number(digits.slice(2)) < 24 && !/^(?:19|20)/u.test(digits);

const leadingDay = (digits: string, after: string): Ending | null => {
  if (digits.length <= 2) return { digits, length: digits.length };
  const hour = digits.length - 2;
  return hour <= 2 && TIME_FOLLOWS.test(after) ? { digits: digits.slice(0, 2), length: 2 } : null;
};

type Groups = { readonly first: string; readonly second: string; readonly third: string; readonly after: string };
type Parsed = {
  readonly readings: readonly DateReading[];
  readonly cut: number;
  readonly form: DateForm;
  readonly thirdLength: number;
};

const yearFirst = ({ first, second, third, after }: Groups): Parsed | null => {
  const year = first.slice(-4);
  if (first.length < 4 || yearOf(year) === null) return null;
  const day = leadingDay(third, after);
  if (day === null) return null;
  const readings = knownReadings('ymd', { year, month: second, day: day.digits });
  if (readings.length === 0) return null;
  return { readings, cut: first.length - 4, form: 'full-year', thirdLength: day.length };
};

const yearLast = ({ first, second, third, after }: Groups): Parsed | null => {
  const year = leadingYear(third, after);
  if (year === null) return null;
  const cut = Math.max(0, first.length - 2);
  const readings = numericReadings(first.slice(cut), second, year.digits);
  if (readings.length === 0) return null;
  return { readings, cut, form: year.length === 4 ? 'full-year' : 'short-year', thirdLength: year.length };
};

const separatedSpan = (match: RegExpExecArray, text: string): DateSpan | null => {
  const [whole, rawFirst = '', one = '', rawSecond = '', other = '', rawThird = ''] = match;
  const mended = mendDigits([rawFirst, rawSecond, rawThird]);
  if (mended === null) return null;
  const [first = '', second = '', third = ''] = mended;
  const after = text.slice(match.index + whole.length);
  const parsed = yearFirst({ first, second, third, after }) ?? yearLast({ first, second, third, after });
  const isSlipped = one !== other;
  // Two kinds of separators and two digits of a year: rather a register “19-02/03” before the date.
  if (parsed === null || (isSlipped && parsed.form === 'short-year')) return null;
  if (isPartOfMore(parsed, text.slice(0, match.index), after, third)) return null;
  const unread = third.length - parsed.thirdLength;
  const used = [rawFirst.slice(parsed.cut), rawSecond, rawThird.slice(0, parsed.thirdLength)].join('');
  return {
    start: match.index + parsed.cut,
    end: match.index + whole.length - unread,
    form: parsed.form,
    mended: parsed.cut > 0 || /\D/u.test(used) || isSlipped,
    separator: one,
    readings: parsed.readings,
  };
};

/** Short dates are easily parts of longer numbers: a version 1.2.18.4, a code 12-03-04-06, an amount 1.234.56. */
const isPartOfMore = ({ form, cut }: Parsed, before: string, after: string, third: string): boolean => {
  if (form !== 'short-year') return false;
  return (
    cut > 0 ||
    /[\d.,/-]$/u.test(before) ||
    (/^[./-]\d/u.test(after) && !/^-\d{1,2}:\d{2}/u.test(after)) ||
    (third.length === 2 && /^\d/u.test(after))
  );
};

/** Groups before the date may look like its first: each group is tried as the beginning. */
const separatedDates = (text: string): readonly DateSpan[] => {
  const spans: DateSpan[] = [];
  const pattern = new RegExp(SEPARATED);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const span = separatedSpan(match, text);
    if (span) spans.push(span);
    pattern.lastIndex = span ? span.end : match.index + (match[1]?.length ?? 0) + 1;
  }
  return spans;
};

const ideographs = (text: string): readonly DateSpan[] =>
  [...text.matchAll(IDEOGRAPHS)].flatMap((match) =>
    plainSpan(
      match,
      'named',
      knownReadings('ymd', { year: match[1] ?? '', month: match[2] ?? '', day: match[3] ?? '' }),
    ),
  );

const loose = (text: string, pattern: RegExp, form: DateForm): readonly DateSpan[] =>
  [...text.matchAll(pattern)].flatMap((match) =>
    plainSpan(match, form, numericReadings(match[1] ?? '', match[2] ?? '', match[3] ?? '')),
  );

/** Finds dates of three numbers: `31/12/2018`, `31-12-18`, `2018-12-31`, `25/03/201812:53`, `2018年3月25日`, `25 03 2018`. */
export const numericDates = (text: string): readonly DateSpan[] => [
  ...separatedDates(text),
  ...ideographs(text),
  ...loose(text, BLANKS, 'blanks'),
  ...loose(text, COMMAS, 'broken'),
];
