/**
 * A text cut into records and cells by where they stand, so that a cell becomes a string only when it is read. `spans` holds the
 * start and the end of each cell, the start as its complement (`~start`) where the cell still holds doubled quotes or line ends of
 * two signs; `records` holds each record's first cell, start and end, and behind the last one where the cells end.
 */
export type CutText = {
  readonly text: string;
  readonly spans: Int32Array;
  readonly records: Int32Array;
  /** Whether carriage returns stand anywhere in the text. */
  readonly hasCarriages: boolean;
};

/** How many numbers of `records` belong to one record. */
const RECORD = 3;

const [LINE_FEED, CARRIAGE, QUOTE] = [10, 13, 34];

/**
 * What one walk through a text gathers: `lines` are the line feeds so far. `delimiterAt`, `feedAt` and `carriageAt` are where the
 * next of these signs stands, looked for anew only when the walk is past it; nothing finds a sign as quickly as `indexOf`.
 */
type Walk = {
  readonly text: string;
  readonly delimiter: string;
  at: number;
  lines: number;
  isUneven: boolean;
  cells: number;
  spans: Int32Array;
  delimiterAt: number;
  feedAt: number;
  carriageAt: number;
};

const placeOf = (text: string, sign: string, from: number): number => {
  const place = text.indexOf(sign, from);
  return place < 0 ? text.length : place;
};

/** Where the line at hand ends, or a carriage return stands in it. */
const lineEnd = (walk: Walk, from: number): number => {
  if (walk.feedAt < from) walk.feedAt = placeOf(walk.text, '\n', from);
  if (walk.carriageAt < from) walk.carriageAt = placeOf(walk.text, '\r', from);
  return Math.min(walk.feedAt, walk.carriageAt);
};

const grown = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
};

const addCell = (walk: Walk, start: number, end: number): void => {
  if (walk.cells * 2 + 2 > walk.spans.length) walk.spans = grown(walk.spans);
  walk.spans[walk.cells * 2] = start;
  walk.spans[walk.cells * 2 + 1] = end;
  walk.cells += 1;
};

/** Tells whether a carriage return stands alone, as on old Macs. */
const isLone = (text: string, at: number): boolean => at + 1 >= text.length || text.charCodeAt(at + 1) !== LINE_FEED;

/** Where the quote stands that closes a cell; −1 when none does. */
const closingQuote = (walk: Walk, from: number): number => {
  const { text } = walk;
  const close = text.indexOf('"', from);
  const isPlain = close >= 0 && text.charCodeAt(close + 1) !== QUOTE && lineEnd(walk, from) > close;
  return close < 0 || isPlain ? close : unevenQuote(walk, from);
};

/** The same for a cell with doubled quotes or several lines. */
const unevenQuote = (walk: Walk, from: number): number => {
  const { text } = walk;
  const { length } = text;
  for (let at = from; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > QUOTE) continue;
    if (code === QUOTE) {
      if (at + 1 >= length || text.charCodeAt(at + 1) !== QUOTE) return at;
      at += 1;
      walk.isUneven = true;
    } else if (code === LINE_FEED) walk.lines += 1;
    else if (code === CARRIAGE) {
      if (isLone(text, at)) return -1;
      walk.isUneven = true;
    }
  }
  return -1;
};

const plainEnd = (walk: Walk, from: number): number => {
  if (walk.delimiterAt < from) walk.delimiterAt = placeOf(walk.text, walk.delimiter, from);
  return Math.min(walk.delimiterAt, lineEnd(walk, from));
};

/** Takes the cell at hand and stops behind it; false when its quotes are not those of a table. */
const takeCell = (walk: Walk): boolean => {
  const { text, at } = walk;
  if (at >= text.length || text.charCodeAt(at) !== QUOTE) {
    walk.at = plainEnd(walk, at);
    addCell(walk, at, walk.at);
    return true;
  }
  walk.isUneven = false;
  const close = closingQuote(walk, at + 1);
  if (close < 0) return false;
  addCell(walk, walk.isUneven ? ~(at + 1) : at + 1, close);
  walk.at = close + 1;
  if (walk.at >= text.length) return true;
  const next = text.charCodeAt(walk.at);
  return next === LINE_FEED || next === CARRIAGE || text[walk.at] === walk.delimiter;
};

/** Steps over the end of a line; false for one that this walk does not know. */
const takeLineEnd = (walk: Walk): boolean => {
  const { text, at } = walk;
  if (at >= text.length) return true;
  const isCarriage = text.charCodeAt(at) === CARRIAGE;
  if (isCarriage && isLone(text, at)) return false;
  walk.at = at + (isCarriage ? 2 : 1);
  walk.lines += 1;
  return true;
};

/** Takes cells up to the end of a record; false when it cannot be cut. */
const takeRecord = (walk: Walk): boolean => {
  const { text, delimiter } = walk;
  for (;;) {
    if (!takeCell(walk)) return false;
    if (walk.at >= text.length || text[walk.at] !== delimiter) return true;
    walk.at += 1;
  }
};

const SAMPLE = 20_000;
const SPARE = 1.1;

/** How often signs stand in a text, by its beginning, with some to spare. */
const likelyCount = (text: string, signs: readonly string[]): number => {
  const head = text.slice(0, SAMPLE);
  const found = signs.reduce((sum, sign) => sum + head.split(sign).length, 0);
  return Math.ceil(found * SPARE * Math.max(1, text.length / SAMPLE)) + 64;
};

/** A text cut into records with each one's first line, counted from 0. */
export type CutRecords = { readonly cut: CutText; readonly lines: readonly number[] };

const isNothing = ({ text, spans, cells }: Walk, first: number): boolean => {
  if (cells !== first + 1) return false;
  const start = spans[first * 2] ?? 0;
  return text.slice(start < 0 ? ~start : start, spans[first * 2 + 1]).trim() === '';
};

/**
 * Cuts a text in one walk, as RFC 4180 says, with line ends of one sign or two; blank lines are left out. Returns null where a
 * quote is never closed, or text follows a closed one, or a carriage return ends a line: such files need more care.
 */
export const cutText = (text: string, delimiter: string, preview = 0): CutRecords | null => {
  if (delimiter.length !== 1 || delimiter === '"' || delimiter === '\n' || delimiter === '\r') return null;
  const spans = new Int32Array(likelyCount(text, [delimiter, '\n']) * 2);
  const places = { delimiterAt: -1, feedAt: -1, carriageAt: -1 };
  const walk: Walk = { text, delimiter, at: 0, lines: 0, isUneven: false, cells: 0, spans, ...places };
  let records = new Int32Array(likelyCount(text, ['\n']) * RECORD);
  const lines: number[] = [];
  let count = 0;
  while (walk.at < text.length && (preview === 0 || count < preview)) {
    const { at: start, lines: line, cells: first } = walk;
    if (!takeRecord(walk)) return null;
    const end = walk.at;
    if (!takeLineEnd(walk)) return null;
    if (isNothing(walk, first)) {
      walk.cells = first;
      continue;
    }
    if ((count + 2) * RECORD > records.length) records = grown(records);
    records[count * RECORD] = first;
    records[count * RECORD + 1] = start;
    records[count * RECORD + 2] = end;
    lines.push(line);
    count += 1;
  }
  records[count * RECORD] = walk.cells;
  return { cut: { text, spans: walk.spans, records, hasCarriages: text.includes('\r') }, lines };
};

/** Returns the number of cells of a record. */
export const widthOf = ({ records }: CutText, record: number): number =>
  (records[(record + 1) * RECORD] ?? 0) - (records[record * RECORD] ?? 0);

const evened = (text: string): string => text.replaceAll('""', '"').replaceAll('\r\n', '\n');

/** Returns a cell of a record as it stands, without its quotes; '' where the record is not so wide. */
export const cellOf = ({ text, spans, records }: CutText, record: number, column: number): string => {
  const place = (records[record * RECORD] ?? 0) + column;
  if (place >= (records[(record + 1) * RECORD] ?? 0)) return '';
  const start = spans[place * 2] ?? 0;
  const end = spans[place * 2 + 1] ?? 0;
  return start < 0 ? evened(text.slice(~start, end)) : text.slice(start, end);
};

/** Returns all cells of a record. */
export const cellsOf = (cut: CutText, record: number): readonly string[] =>
  Array.from({ length: widthOf(cut, record) }, (_, column) => cellOf(cut, record, column));

/** Returns the code of the first letter of a record's first cell, which is not cut for it; NaN where that is empty. */
export const firstCode = ({ text, spans, records }: CutText, record: number): number => {
  const place = records[record * RECORD] ?? 0;
  const start = spans[place * 2] ?? 0;
  const from = start < 0 ? ~start : start;
  return from < (spans[place * 2 + 1] ?? 0) ? text.charCodeAt(from) : Number.NaN;
};

/** Letters between these two are no blanks. */
const [BLANK, NO_BREAK] = [32, 160];

/** Tells whether a letter may be a blank by its code. */
export const mayBeBlank = (code: number): boolean => code <= BLANK || code >= NO_BREAK;

/** Tells whether a record holds nothing but blanks. */
export const isBlankRecord = (cut: CutText, record: number): boolean => {
  const first = firstCode(cut, record);
  if (!Number.isNaN(first) && !mayBeBlank(first)) return false;
  const width = widthOf(cut, record);
  for (let column = 0; column < width; column += 1) if (cellOf(cut, record, column).trim() !== '') return false;
  return true;
};

/** Returns a record as it stands in the text, its line ends of one sign. */
export const recordText = ({ text, records, hasCarriages }: CutText, record: number): string => {
  const raw = text.slice(records[record * RECORD + 1], records[record * RECORD + 2]);
  return hasCarriages && raw.includes('\r') ? raw.replaceAll('\r\n', '\n') : raw;
};
