import type { Field } from '../../../receipt.ts';
import { findLabel } from '../../rows/find-label.ts';
import type { Row } from '../../rows/row.ts';
import { rankedField } from '../ranked-field.ts';
import type { Candidate } from '../ranked-field.ts';
import { boxWithin } from '../span-box.ts';
import { findDates } from './find-dates.ts';
import { findTimes } from './find-times.ts';
import type { RankedDate } from './rank-dates.ts';

const LABELS: readonly string[] = ['time', 'zeit', 'uhrzeit', 'heure', 'hora', 'ora', 'tijd', 'jam', 'masa', 'waktu'];
/** Opening hours come in pairs, times of other events under other names. */
const OPENING = /open|hours|offnungszeit|öffnungszeit|horaire|horario|orari|mon\b|sun\b|daily|wifi/iu;
const PAIR = /\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:-|–|to|bis|à|a)\s?\d{1,2}[:.h]\d{2}/iu;

const SAME_ROW = 0.95;
const LABELLED = 0.9;
const NEXT_ROW = 0.85;
const ELSEWHERE = 0.55;
const AGREED = 0.03;
const FLOOR = 0.5;

/** Dates are blanked out first: their numbers must not become hours. */
const withoutDates = (text: string): string =>
  findDates(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

const confidenceOf = (row: Row, before: string, dateRow: Row | undefined): number => {
  if (dateRow && row.index === dateRow.index) return SAME_ROW;
  if (findLabel(before, LABELS)?.whole === true) return LABELLED;
  return dateRow && Math.abs(row.index - dateRow.index) === 1 ? NEXT_ROW : ELSEWHERE;
};

const timesOf = (rows: readonly Row[], date: RankedDate | undefined): readonly Candidate<string>[] => {
  // The date may have been found on the other page, whose rows are counted otherwise.
  const dateRow = date && (rows.includes(date.mention.row) ? date.mention.row : rowWith(rows, date.value));
  return rows
    .filter(({ text }) => !OPENING.test(text) && !PAIR.test(text))
    .flatMap((row) =>
      findTimes(withoutDates(row.text)).map(({ start, end, time }) => ({
        value: time,
        confidence: confidenceOf(row, row.text.slice(0, start), dateRow),
        box: boxWithin(row, start, end),
        text: row.text.slice(start, end).trim(),
        mended: false,
      })),
    );
};

const rowWith = (rows: readonly Row[], date: string): Row | undefined =>
  rows.find(({ text }) => findDates(text).some(({ readings }) => readings.some((reading) => reading.date === date)));

/** Reads the time of the purchase, `HH:MM`: beside the date, else behind a label, else the first there is. */
export const readTime = (pages: readonly (readonly Row[])[], date: RankedDate | undefined): Field<string> => {
  const found = pages.map((rows) => timesOf(rows, date));
  const isAgreed = (value: string): boolean =>
    found.filter((list) => list.some((one) => one.value === value)).length > 1;
  const distinct = new Map<string, Candidate<string>>();
  for (const candidate of found.flat()) {
    const agreed = { ...candidate, confidence: candidate.confidence + (isAgreed(candidate.value) ? AGREED : 0) };
    const known = distinct.get(candidate.value);
    if (!known || known.confidence < agreed.confidence) distinct.set(candidate.value, agreed);
  }
  return rankedField(
    [...distinct.values()].toSorted((a, b) => b.confidence - a.confidence),
    FLOOR,
  );
};
