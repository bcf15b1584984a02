import { looksLikeDate } from '../values/date-parts.ts';

/** One part of a divided movement, as the file has it. */
export type QifSplit = { readonly category: string; memo: string; amount: string; percent: string };

/** What few records have. */
export type QifExtra = {
  /** The amount again, written under `U` by newer programs. */
  otherAmount: string;
  /** The amount moved to or from another account, of an investment. */
  moved: string;
  /** The check's number, or what an investment does. */
  number: string;
  security: string;
  readonly address: string[];
  readonly splits: QifSplit[];
};

/** One record up to its `^`: texts by what their letter means, '' where the file leaves one out. */
export type QifRecord = {
  readonly line: number;
  /** Where the record begins and ends in the text. */
  readonly start: number;
  end: number;
  date: string;
  amount: string;
  payee: string;
  memo: string;
  category: string;
  /** The text that a line without a letter continues. */
  last: 'payee' | 'memo' | null;
  extra: QifExtra | null;
};

/** What a record has that has none of it. */
export const NO_EXTRA: Readonly<QifExtra> = {
  otherAmount: '',
  moved: '',
  number: '',
  security: '',
  address: [],
  splits: [],
};

/** Begins an empty record. */
export const newRecord = (line: number, start: number): QifRecord => ({
  line,
  start,
  end: start,
  date: '',
  amount: '',
  payee: '',
  memo: '',
  category: '',
  last: null,
  extra: null,
});

const extraOf = (record: QifRecord): QifExtra => (record.extra ??= { ...NO_EXTRA, address: [], splits: [] });

/** Returns the text of a record's day; some banks write it as the memo of a record that has none. */
export const dateTextOf = ({ date, memo }: QifRecord): string => (date === '' && looksLikeDate(memo) ? memo : date);

/** Tells whether a record says nothing at all. */
export const isEmptyRecord = ({ date, amount, payee, memo, category, extra }: QifRecord): boolean =>
  extra === null && date === '' && amount === '' && payee === '' && memo === '' && category === '';

const addSplit = (record: QifRecord, category: string, amount = ''): void => {
  extraOf(record).splits.push({ category, memo: '', amount, percent: '' });
};

const takeDollar = (record: QifRecord, value: string): void => {
  const split = record.extra?.splits.at(-1);
  if (split && split.amount === '') split.amount = value;
  else if (split) addSplit(record, '', value);
  else extraOf(record).moved ||= value;
};

const continueText = (record: QifRecord, line: string): void => {
  const field = record.last ?? 'memo';
  record[field] = record[field] === '' ? line : `${record[field]} ${line}`;
  record.last = field;
};

const takeText = (record: QifRecord, field: 'payee' | 'memo', value: string): void => {
  record[field] = record[field] === '' || record[field] === value ? value : `${record[field]} ${value}`;
  record.last = field;
};

/** A second line of an amount's letter that is none: a text that goes on. */
const WORDS = /^\p{L}{2}/u;

const takeSplitField = (record: QifRecord, letter: string, value: string): boolean => {
  const split = record.extra?.splits.at(-1);
  if (letter === 'S') addSplit(record, value);
  else if (letter === '$') takeDollar(record, value);
  else if (letter === 'E' && split) split.memo ||= value;
  else if (letter === '%' && split) split.percent ||= value;
  else return letter === 'E' || letter === '%';
  return true;
};

/** Letters of fields that say nothing about the movement: cleared, price, quantity, commission, reimbursable, invoices. */
const UNUSED = new Set(['C', 'I', 'Q', 'O', 'F', 'X', 'K', 'B', 'R', 'G', 'Z', 'H', 'V', 'W', 'J']);

/** A stretch of the file's text: one line without outer blanks. */
export type Line = { readonly text: string; from: number; to: number };

/** Tells whether a letter is a blank, a no-break space or a control character. */
export const isBlank = (code: number): boolean => code <= 32 || code === 160;

/** Returns what stands behind the letter that begins a line. */
export const valueOf = ({ text, from, to }: Line): string => {
  let start = from + 1;
  while (start < to && isBlank(text.charCodeAt(start))) start += 1;
  return text.slice(start, to);
};

/**
 * Takes one line of a record by its first letter; each field counts once, but for texts: a second payee and lines without a known
 * letter continue them.
 */
export const takeLine = (record: QifRecord, line: Line): void => {
  const letter = line.text.charAt(line.from);
  const value = valueOf(line);
  record.end = line.to;
  if (value === '' && letter !== 'S') return;
  switch (letter) {
    case 'D':
      record.date ||= value;
      return;
    case 'T':
      if (record.amount === '') record.amount = value;
      else if (WORDS.test(value)) continueText(record, line.text.slice(line.from, line.to));
      return;
    case 'U':
      extraOf(record).otherAmount ||= value;
      return;
    case 'P':
      takeText(record, record.payee === '' || record.payee === value ? 'payee' : 'memo', value);
      return;
    case 'M':
      takeText(record, 'memo', value);
      return;
    case 'L':
      record.category ||= value;
      return;
    case 'N':
      extraOf(record).number ||= value;
      return;
    case 'Y':
      extraOf(record).security ||= value;
      return;
    case 'A':
      extraOf(record).address.push(value);
      return;
    default:
      if (!takeSplitField(record, letter, value) && !UNUSED.has(letter))
        continueText(record, line.text.slice(line.from, line.to));
  }
};
