import type { DateParts } from './date-parts.ts';

const [ZERO, NINE, COLON, SPACE, LETTER_T] = [48, 57, 58, 32, 84];
const [DASH, POINT, SLASH] = [45, 46, 47];
/** A day with the longest time that is read here, `2025-01-31T23:59:59`. */
const LONGEST = 19;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

const digitsFrom = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at - start;
};

const numberAt = (text: string, start: number, digits: number): number => {
  let value = 0;
  for (let at = start; at < start + digits; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
};

const separates = (code: number): boolean => code === DASH || code === POINT || code === SLASH;

const isPair = (text: string, at: number): boolean => isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));

/** Tells whether nothing follows the day, or a time as `12:30` or `12:30:05`. */
const endsPlainly = (text: string, at: number): boolean => {
  if (at === text.length) return true;
  const gap = text.charCodeAt(at);
  if (gap !== SPACE && gap !== LETTER_T) return false;
  const hasSeconds = text.length === at + 9 && text.charCodeAt(at + 6) === COLON && isPair(text, at + 7);
  return (
    (hasSeconds || text.length === at + 6) &&
    isPair(text, at + 1) &&
    text.charCodeAt(at + 3) === COLON &&
    isPair(text, at + 4)
  );
};

/**
 * Reads the plainest ways to write a day, three numbers with a sign between them and perhaps a time behind, without patterns.
 * Returns null for anything else, which says nothing about whether it is a date.
 */
export const plainDate = (text: string): DateParts | null => {
  if (text.length > LONGEST) return null;
  const first = digitsFrom(text, 0);
  if (first === 0 || first === 3 || first > 4 || !separates(text.charCodeAt(first))) return null;
  const middle = digitsFrom(text, first + 1);
  const behind = first + 1 + middle;
  if (middle === 0 || middle > 2 || !separates(text.charCodeAt(behind))) return null;
  const last = digitsFrom(text, behind + 1);
  const isYear = last === 4 && first < 4;
  if (last === 0 || (last > 2 && !isYear) || !endsPlainly(text, behind + 1 + last)) return null;
  return {
    numbers: [numberAt(text, 0, first), numberAt(text, first + 1, middle), numberAt(text, behind + 1, last)],
    year: first === 4 ? 'first' : isYear ? 'last' : 'none',
    named: false,
    dotted: text.charCodeAt(first) === POINT,
  };
};
