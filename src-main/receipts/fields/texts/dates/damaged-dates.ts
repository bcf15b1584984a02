import { plainSpan } from './date-span.ts';
import { knownReadings, numericReadings } from './date-readings.ts';
import type { DateSpan } from './date-span.ts';

const YEAR = '((?:19|20)\\d{2})';
const DAY = '([0-3]\\d)';
const SLASH = '[/.-]';
/** A slash is sometimes read as one of these. */
const STROKE = '[17lI|!]';

/** Dates that lost a separator, or whose slash was read as a stroke; the year has four digits, or it would be any number. */
const DAMAGED: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${DAY}${STROKE}${DAY}\\s?${SLASH}\\s?${YEAR}`, 'gu'),
  new RegExp(`(?<!\\d)${DAY}\\s?${SLASH}\\s?${DAY}${STROKE}${YEAR}`, 'gu'),
  new RegExp(`(?<!\\d)${DAY}\\s?${SLASH}\\s?${DAY}\\s?${YEAR}`, 'gu'),
  new RegExp(`(?<!\\d)${DAY}\\s?${DAY}\\s?${SLASH}\\s?${YEAR}`, 'gu'),
  new RegExp(`(?<!\\d)${DAY}${STROKE}${DAY}${STROKE}${YEAR}(?!\\d)`, 'gu'),
];

/** One of two separators was lost to a blank. */
const HALF_BLANK: readonly RegExp[] = [
  /(?<![\d/.-])([0-3]?\d) ([0-3]?\d)[/-](\d{4}|\d{2})(?![\d/-])/gu,
  /(?<![\d/.-])([0-3]?\d)[/-]([0-3]?\d) (\d{4}|\d{2})(?![\d/.,-])/gu,
];

const YEAR_FIRST = /(?<![\d.,])(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?![.,]\d)/gu;
const DAY_FIRST = /(?<![\d.,])([0-3]\d)([01]\d)(20\d{2})(?![\d.,])/gu;

/** Finds dates whose separators were lost or misread, as in `17/0412018` and `17/042018`. */
export const damagedDates = (text: string): readonly DateSpan[] =>
  [...DAMAGED, ...HALF_BLANK].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      plainSpan(match, 'broken', numericReadings(match[1] ?? '', match[2] ?? '', match[3] ?? '')),
    ),
  );

/** Finds dates written without separators, as in `20181231` or `31122018`; many other numbers look like one. */
export const compactDates = (text: string): readonly DateSpan[] => [
  ...[...text.matchAll(YEAR_FIRST)].flatMap((match) =>
    plainSpan(
      match,
      'compact',
      knownReadings('ymd', { year: match[1] ?? '', month: match[2] ?? '', day: match[3] ?? '' }),
    ),
  ),
  ...[...text.matchAll(DAY_FIRST)].flatMap((match) =>
    plainSpan(match, 'compact', numericReadings(match[1] ?? '', match[2] ?? '', match[3] ?? '')),
  ),
];
