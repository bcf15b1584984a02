import { findLabel } from '../../rows/find-label.ts';
import type { Row } from '../../rows/row.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Candidate } from '../ranked-field.ts';
import { boxWithin } from '../span-box.ts';

/** What follows a label: the place in the row and the number itself. */
type Found = { readonly start: number; readonly end: number; readonly value: string };

/** Labels by confidence, and the shape of the numbers they name. */
export type NumberKind = {
  readonly labels: readonly (readonly [confidence: number, labels: readonly string[]])[];
  readonly shape: RegExp;
  /** Rows whose labels name something else. */
  readonly skips: (row: Row) => boolean;
};

/** Print that may stand between a label and its number; a colon is sometimes read as 8 or 3. */
const BETWEEN = /^[\s:.#=)°ºno-]*(?:[83]\s)?$/iu;
const REACH = 14;

const numberIn = (text: string, from: number, shape: RegExp): Found | null => {
  const match = shape.exec(text.slice(from));
  if (!match || match.index > REACH || !BETWEEN.test(text.slice(from, from + match.index))) return null;
  const start = from + match.index;
  const isDate = findDates(text).some(
    (span) => span.form !== 'compact' && span.start < start + match[0].length && start < span.end,
  );
  return isDate ? null : { start, end: start + match[0].length, value: match[0].trim() };
};

/** A number so short may be that of a table or an order of the day. */
const FEW_CHARACTERS = 4;
const FEW = 0.2;

const onRow = (row: Row, kind: NumberKind): readonly Candidate<string>[] =>
  kind.labels.flatMap(([confidence, labels]) => {
    const hit = findLabel(row.text, labels);
    if (hit?.whole !== true) return [];
    const found = numberIn(row.text, hit.end, kind.shape);
    if (!found) return [];
    return [
      {
        value: found.value,
        confidence: found.value.length < FEW_CHARACTERS ? confidence - FEW : confidence,
        box: boxWithin(row, found.start, found.end),
        text: row.text.slice(hit.start, found.end),
        mended: false,
      },
    ];
  });

const BELOW = 0.12;

/** A label that ends its row may have its number at the beginning of the next. */
const onNextRow = (row: Row, next: Row | undefined, kind: NumberKind): readonly Candidate<string>[] => {
  if (!next) return [];
  return kind.labels.slice(0, 1).flatMap(([confidence, labels]) => {
    const hit = findLabel(row.text, labels);
    if (hit?.whole !== true || !BETWEEN.test(row.text.slice(hit.end)) || hit.phrase.length < 5) return [];
    const found = numberIn(next.text, 0, kind.shape);
    if (found?.start !== 0) return [];
    const box = boxWithin(next, found.start, found.end);
    return [{ value: found.value, confidence: confidence - BELOW, box, text: found.value, mended: false }];
  });
};

/** Returns the numbers on a page that labels name, the surest first, of equals the upper. */
export const labelledNumbers = (rows: readonly Row[], kind: NumberKind): readonly Candidate<string>[] =>
  rows
    .flatMap((row, place) => {
      if (kind.skips(row)) return [];
      const own = onRow(row, kind);
      return own.length > 0 ? own : onNextRow(row, rows[place + 1], kind);
    })
    .toSorted((a, b) => b.confidence - a.confidence);

const compared = (value: string): string => value.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');

const AGREED = 0.07;
const ALONE = 0.93;

/** Joins the numbers of both pages: one that both readers read alike is surer, one that only one read is less so. */
export const agreedNumbers = (pages: readonly (readonly Candidate<string>[])[]): readonly Candidate<string>[] => {
  const all = pages.flat().map((candidate) => {
    const readers = pages.filter((page) =>
      page.some((one) => compared(one.value) === compared(candidate.value)),
    ).length;
    // A page without any such number may not hold the line at all.
    if (pages.filter((page) => page.length > 0).length < 2) return candidate;
    const confidence = readers > 1 ? Math.min(0.98, candidate.confidence + AGREED) : candidate.confidence * ALONE;
    return { ...candidate, confidence };
  });
  return all
    .filter((one, place) => !all.slice(0, place).some((other) => compared(other.value) === compared(one.value)))
    .toSorted((a, b) => b.confidence - a.confidence);
};
