import { isoDate } from '../../../src-shared/date.ts';

/** Languages whose month names common receipts carry, beside the user's own. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;

/** The shortest beginning of a name that tells one month from another. */
const LETTERS = 3;

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const monthNames = (locale: string): readonly (readonly string[])[] =>
  [locale, ...LANGUAGES].map((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => fold(format.format(new Date(Date.UTC(2026, month, 15)))));
  });

/** Returns the month, 1–12, that a word names in one of the languages; null when it names none or different ones. */
function monthOfWord(word: string, locale: string): number | null {
  const folded = fold(word);
  if (folded.length < LETTERS) return null;
  const found = new Set(
    monthNames(locale).flatMap((names) => {
      const months = names.flatMap((name, index) => (name.startsWith(folded) ? [index + 1] : []));
      return months.length === 1 ? months : [];
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

// A year of two digits is of this century; receipts fade before the next.
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const NUMBERS = /(?<!\d)(\d{1,4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{1,2})(?!\d)/u;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.\-/]*([\p{L}]{3,})[\s.,\-/']*(\d{4}|\d{2})(?!\d)/iu;
const MONTH_FIRST = /([\p{L}]{3,})[\s.\-/]*(\d{1,2})(?:st|nd|rd|th)?[\s,.\-/']+(\d{4}|\d{2})(?!\d)/iu;

/** Returns the days that a text may mean, `YYYY-MM-DD`: none where it is no date, two where day and month may be swapped. */
export function readDates(text: string, locale: string): readonly string[] {
  const [, a = '', b = '', c = ''] = NUMBERS.exec(text) ?? [];
  if (a.length === 4) return real([isoDate(Number(a), Number(b), Number(c))]);
  if (a !== '' && a.length < 3 && c.length > 1) {
    const year = fullYear(c);
    return real([isoDate(year, Number(b), Number(a)), isoDate(year, Number(a), Number(b))]);
  }
  return namedMonth(DAY_FIRST.exec(text), locale, 'day') ?? namedMonth(MONTH_FIRST.exec(text), locale, 'month') ?? [];
}

function namedMonth(found: RegExpExecArray | null, locale: string, first: 'day' | 'month'): readonly string[] | null {
  const [, a = '', b = '', year = ''] = found ?? [];
  const month = monthOfWord(first === 'day' ? b : a, locale);
  return month === null ? null : real([isoDate(fullYear(year), month, Number(first === 'day' ? a : b))]);
}

const real = (dates: readonly (string | null)[]): readonly string[] => [
  ...new Set(dates.filter((date) => date !== null)),
];
