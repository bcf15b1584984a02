/** Where a figure stands in a text, its digits, its sign, and whether a currency stands at it. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  readonly figure: string;
  readonly sign: 1 | -1;
  readonly signed: boolean;
};

/** What looks like a figure but is none; each keeps its length, so that places stay. */
const NO_AMOUNTS: readonly RegExp[] = [
  /[([]\s*\d{1,3}\s+\p{L}+\s*[)\]]/gu,
  /(?<!\d)\d{1,4}\s?([/.-])\s?\d{1,2}\s?\1\s?(?:\d{4}|\d{2})(?!\d)/gu,
  /(?<!\d)\d{1,2}[-\s]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[-\s,.]*\d{2,4}(?!\d)/giu,
  /(?<!\d)\d{1,2}:\d{2}:\d{2}(?:\s?[AP]\.?M)?/giu,
  /(?<!\d)\d{1,2}[:.]\d{2}\s?[AP]\.?M\b/giu,
  /(?<![\d.,])\d{1,3}(?:[.,]\d{1,3})?\s?%/gu,
  /(?<!\d)(?:\d{2,5}-){1,}\d{3,}(?:-\d+)*/gu,
  /(?<![\d.,])\d{8,}(?![\d.,])/gu,
];

const masked = (text: string): string =>
  NO_AMOUNTS.reduce((rest, pattern) => rest.replaceAll(pattern, (found) => '_'.repeat(found.length)), text);

const LOOKS = 'OoQDUIl|ZSsBGT';
/** Digits and what is read for them, with separators; a letter may begin it only where no letter stands before. */
const RUN = new RegExp(
  `(?:(?<![\\p{L}\\d.,])[.,](?=\\d{2}(?!\\d))|(?<![\\p{L}\\d])[${LOOKS}](?=[${LOOKS}\\d]*[.,]?[${LOOKS}]*\\d)|\\d|(?<=RM|R\\$|[$€£₹¥])[\${LOOKS}o](?=[\${LOOKS}\\d]*[.,][\${LOOKS}o\\d]*\\d))[\\d${LOOKS}bgq.,:;'’·]*`,
  'gu',
);
const TAIL = /[.,:;'’·]+$/u;
const PROPER = /^\d[\d.,'’]*[.,]\d{2}(?=[OoQDUIl|ZSsBGTbgq]+$)/u;
/** Trailing letters belong to a figure only where a decimal mark stands just before them. */
const LOOSE_LETTERS = /(?<![.,]\d?)[OoQDUIl|ZSsBGTbgq]+$/u;
const DASHED = /^[.,][-–—]{1,2}/u;

type Run = { readonly start: number; readonly end: number };

const trimmed = (text: string, start: number, found: string): Run => {
  const proper = PROPER.exec(found)?.[0];
  if (proper !== undefined) return { start, end: start + proper.length };
  const figure = found.replace(TAIL, '').replace(LOOSE_LETTERS, '').replace(TAIL, '');
  const end = start + figure.length;
  const dashed = DASHED.exec(text.slice(end))?.[0];
  return { start, end: end + (dashed?.length ?? 0) };
};

const DIGIT = /\d/u;

const runsOf = (text: string): readonly Run[] =>
  [...text.matchAll(RUN)]
    .map((match) => trimmed(text, match.index, match[0]))
    .filter(({ start, end }) => DIGIT.test(text.slice(start, end)));

const JOINED = /^(?:\d{1,6}[.,] [\dOo]{2}|\d{1,6} [.,] ?\d{2}|\d{1,3}(?: \d{3})+,\d{2})$/u;
const LOST_POINT = /^\d{1,4} \d{2}$/u;
const DIGITS_BEFORE = /\d\s$/u;
/** Behind an amount whose point was lost stands no further figure. */
const NO_FIGURE = /^(?:$|\t|\s?\p{L})/u;

/** An amount with a blank inside ends its column, but for a letter of its tax: `Shop 4, 88 Elm Street` has none. */
const ENDS_COLUMN = /^(?:$|\t|\s?\p{Sc}|\s?[\p{Lu}*]{1,3}(?:$|\s))/u;

/** A blank inside: `12. 50`, `12 ,50`, `1 234,56`; or in the place of a lost point: `12 50`. */
const joins = (text: string, one: Run, other: Run): boolean => {
  const both = text.slice(one.start, other.end);
  if (other.start - one.end > 3 || DIGIT.test(text[other.end] ?? '')) return false;
  const rest = text.slice(other.end);
  if (JOINED.test(both)) return ENDS_COLUMN.test(rest);
  return LOST_POINT.test(both) && NO_FIGURE.test(rest) && !DIGITS_BEFORE.test(text.slice(0, one.start));
};

const joinRuns = (text: string, runs: readonly Run[]): readonly Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && joins(text, last, run)) joined.splice(-1, 1, { start: last.start, end: run.end });
    else joined.push(run);
  }
  return joined;
};

const CURRENCY =
  '(?:\\p{Sc}|円|(?<!\\p{L})(?:RM|MYR|R[5S]|Rs\\.?|INR|USD|EUR|EURO|GBP|CHF|SFr\\.?|Fr\\.|SGD|AUD|CAD|BRL|R\\$|Rp\\.?|IDR|PHP|JPY|THB))';
const BEFORE = new RegExp(
  `(?<open>[(\\[]?)(?<minus>[-−–]?)\\s?(?<sign>${CURRENCY})?[*=:]?\\s?(?<minus2>[-−–]?)$`,
  'iu',
);
const AFTER = new RegExp(`^(?<minus>[-−–](?![\\d]))?\\s?(?<sign>${CURRENCY}(?![\\p{L}]))?(?<close>[)\\]]?)`, 'iu');
/** A hyphen that belongs to a word or separates is no minus. */
const WORD_HYPHEN = /[\p{L}\d][-−–]$|[\p{L}\d:]\s[-−–]\s$/u;

const signsOf = (text: string, { start, end }: Run): Pick<Figure, 'sign' | 'signed'> => {
  const before = BEFORE.exec(text.slice(0, start))?.groups ?? {};
  const after = AFTER.exec(text.slice(end))?.groups ?? {};
  const bracketed = before['open'] === '(' && after['close'] === ')';
  const dash = before['minus'] !== '' || before['minus2'] !== '';
  const minus = dash && !(before['sign'] === undefined && WORD_HYPHEN.test(text.slice(0, start)));
  const negative = minus || (after['minus'] ?? '') !== '' || bracketed;
  return { sign: negative ? -1 : 1, signed: before['sign'] !== undefined || after['sign'] !== undefined };
};

const MEASURE = /^\s?(?:kgs?|g|gr|mg|ml|cl|ltr|lt|l|lbs?|oz|cm|mm|pcs?|stk|stuks?|st|uds?|pz|pax)\b/iu;

const isMeasure = (text: string, { start, end }: Run): boolean =>
  MEASURE.test(text.slice(end)) && !/[.,]\d{2}$/u.test(text.slice(start, end));

/** Finds the figures of a text that may be amounts. */
export const findFigures = (text: string): readonly Figure[] => {
  const rest = masked(text);
  return joinRuns(rest, runsOf(rest))
    .filter((run) => !isMeasure(rest, run))
    .map((run) => ({ ...run, figure: rest.slice(run.start, run.end), ...signsOf(rest, run) }));
};
