import { overlapAcross } from '../../../box.ts';
import { findLabel } from '../../rows/find-label.ts';
import type { Row } from '../../rows/row.ts';
import { boxWithin, confidenceWithin } from '../span-box.ts';
import { compactDates } from './damaged-dates.ts';
import { DATE_LABELS, OTHER_DATE_LABELS, PERIOD } from './date-labels.ts';
import type { DateForm, DateSpan } from './date-span.ts';
import { findDates } from './find-dates.ts';
import { findTimes } from './find-times.ts';

/** A date on a page, and how much speaks for it being the day of the purchase, as a logarithm of odds. */
export type DateMention = { readonly row: Row; readonly span: DateSpan; readonly odds: number };

const FORM_ODDS: Readonly<Record<DateForm, number>> = {
  named: 1.8,
  'full-year': 1.8,
  'short-year': 0.8,
  blanks: -0.5,
  compact: -1.2,
  broken: -0.3,
};
const LABELLED = 1.5;
const OTHERWISE_LABELLED = -3.5;
const WITH_TIME = 1.2;
const IN_PERIOD = -2;
const MENDED = -0.5;
/** The reader's own doubt: nothing from here on, the more below. */
const SURE_FROM = 0.85;
const DOUBT_WORTH = 3;
const MOST_DOUBT = -1.8;
/** Without a label, a number without separators is a number of anything. */
const COMPACT_UNLABELLED = -1.8;

/** Print between a label and what it names. */
const LABEL_REACH = 28;
const ROWS_ABOVE = 2;

type LabelKind = 'date' | 'other' | 'none';

const kindOf = (before: string): LabelKind => {
  const near = before.slice(-LABEL_REACH);
  const other = findLabel(near, OTHER_DATE_LABELS);
  const label = findLabel(near, DATE_LABELS);
  if (other?.whole === true && other.end >= (label?.whole === true ? label.end - 5 : 0)) return 'other';
  return label !== null && (label.whole || label.phrase.length > 3) ? 'date' : 'none';
};

const HEADS: readonly string[] = ['date', 'datum', 'fecha', 'data', 'tanggal', 'tarikh', 'invoice date', 'date time'];

/** Labels of other dates that stand in the row above, as in a table of terms of return. */
const LONG_OTHERS =
  /\bexpir(?:es|y|ation)\b|\bvalid (?:until|till|thru)\b|\bdue date\b|gültig bis|valable jusqu|válido hasta|geldig tot/iu;

/** A label may stand as a column head above the date. */
const headKind = (rows: readonly Row[], row: Row, span: DateSpan): LabelKind => {
  const box = boxWithin(row, span.start, span.end);
  const isHead = rows
    .slice(Math.max(0, row.index - ROWS_ABOVE), row.index)
    .flatMap(({ words }) => words)
    .some((word) => overlapAcross(word.box, box) > 0.3 && findLabel(word.text, HEADS)?.whole === true);
  if (isHead) return 'date';
  const above = rows[row.index - 1]?.text ?? '';
  return LONG_OTHERS.test(above) && findDates(above).length === 0 ? 'other' : 'none';
};

const isInPeriod = (text: string, spans: readonly DateSpan[], span: DateSpan): boolean =>
  spans.some((other) => {
    if (other === span) return false;
    const [first, second] = other.start < span.start ? [other, span] : [span, other];
    const isSame = first.readings[0]?.date === second.readings[0]?.date;
    return !isSame && PERIOD.test(text.slice(first.end, second.start));
  });

const doubtOdds = (confidence: number): number =>
  Math.max(MOST_DOUBT, Math.min(0, (confidence - SURE_FROM) * DOUBT_WORTH));

const oddsOf = (rows: readonly Row[], row: Row, spans: readonly DateSpan[], span: DateSpan): number => {
  const previous = spans.findLast((other) => other.end <= span.start)?.end ?? 0;
  const before = row.text.slice(previous, span.start);
  const own = kindOf(before);
  const kind = own === 'none' ? headKind(rows, row, span) : own;
  const hasTime =
    findTimes(row.text.slice(span.end)).length > 0 || findTimes(row.text.slice(previous, span.start)).length > 0;
  return (
    FORM_ODDS[span.form] +
    (kind === 'date' ? LABELLED : 0) +
    (kind === 'other' ? OTHERWISE_LABELLED : 0) +
    (kind === 'none' && span.form === 'compact' ? COMPACT_UNLABELLED : 0) +
    (hasTime ? WITH_TIME : 0) +
    (isInPeriod(row.text, spans, span) ? IN_PERIOD : 0) +
    (span.mended ? MENDED : 0) +
    doubtOdds(confidenceWithin(row, span.start, span.end))
  );
};

/** Returns every date on a page, with the odds that it is the day of the purchase. */
export const dateMentions = (rows: readonly Row[]): readonly DateMention[] =>
  rows.flatMap((row) => {
    const spans = findDates(row.text);
    return spans.map((span) => ({ row, span, odds: oddsOf(rows, row, spans, span) }));
  });

/** Returns the dates that begin long numbers, such as `2018032251310415556`: too weak to be a date, but they confirm one. */
export const hiddenDates = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ text }) =>
      [...text.matchAll(/20\d{6}(?=\d)/gu)].flatMap(([digits]) =>
        compactDates(digits).flatMap(({ readings }) => readings.map(({ date }) => date)),
      ),
    ),
  );
