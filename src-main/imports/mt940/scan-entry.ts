/** How the money moved: a reversal takes back a credit (`RC`, money out) or a debit (`RD`, money in); `EC`, `ED` are expected. */
export type SwiftMark = 'C' | 'D' | 'RC' | 'RD' | 'EC' | 'ED';

/** The parts of a `:61:` line as they are written; `booked` is empty where the bank gives no entry date. */
export type EntryParts = {
  readonly valued: string;
  readonly booked: string;
  readonly mark: SwiftMark;
  readonly amount: string;
  readonly rest: string;
};

const [TAB, RETURN, BLANK, NO_BREAK] = [9, 13, 32, 160];
const [ZERO, NINE, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [48, 57, 65, 90, 97, 122];
const DAY = 6;

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === BLANK || (code >= TAB && code <= RETURN) || (code >= NO_BREAK && /\s/u.test(text.charAt(at)));
};

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

const isLetter = (code: number): boolean =>
  (code >= UPPER_A && code <= UPPER_Z) || (code >= LOWER_A && code <= LOWER_Z);

const behindBlanks = (text: string, from: number): number => {
  let at = from;
  while (isBlank(text, at)) at += 1;
  return at;
};

const behindDigits = (text: string, from: number): number => {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
};

const AMOUNT_SIGNS = ".,'’";

const behindAmount = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && (isDigit(text.charCodeAt(at)) || AMOUNT_SIGNS.includes(text.charAt(at)))) at += 1;
  return at;
};

const MARKS: ReadonlyMap<string, SwiftMark> = new Map(
  (['C', 'D', 'RC', 'RD', 'EC', 'ED'] as const).map((mark) => [mark, mark]),
);

const markAt = (text: string, at: number): SwiftMark | undefined =>
  MARKS.get(text.charAt(at).toUpperCase()) ?? MARKS.get(text.slice(at, at + 2).toUpperCase());

/** Takes a `:61:` line apart: value date, entry date, mark, a letter of the currency, amount, all with blanks between or without. Null for any other text. */
export const scanEntry = (text: string): EntryParts | null => {
  const start = behindBlanks(text, 0);
  if (behindDigits(text, start) < start + DAY) return null;
  const booked = behindBlanks(text, start + DAY);
  const bookedEnd = behindDigits(text, booked);
  if (![0, 4, DAY].includes(bookedEnd - booked)) return null;
  const marked = behindBlanks(text, bookedEnd);
  const mark = markAt(text, marked);
  if (!mark) return null;
  const funds = behindBlanks(text, marked + mark.length);
  const amount = isLetter(text.charCodeAt(funds)) ? behindBlanks(text, funds + 1) : funds;
  const end = behindAmount(text, amount);
  if (end === amount) return null;
  return {
    valued: text.slice(start, start + DAY),
    booked: text.slice(booked, bookedEnd),
    mark,
    amount: text.slice(amount, end),
    rest: text.slice(behindBlanks(text, end)),
  };
};
