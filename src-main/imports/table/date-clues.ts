import type { IsoDate } from '../../../src-shared/date.ts';
import type { BalanceChain } from './balance-chain.ts';
import type { ColumnRoles } from './column-roles.ts';
import { dateParts, resolveDate } from '../values/date-parts.ts';
import type { DateParts } from '../values/date-parts.ts';
import type { DateColumn } from '../values/decide-date-order.ts';
import type { HeaderLanguage } from './match-header.ts';
import type { OpenTable } from './open-table.ts';
import type { Survey } from './survey-rows.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

const DATES_IN_TEXT = /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\b/gu;
const ISO_IN_TEXT = /\b\d{4}-\d{2}-\d{2}\b/gu;
const DAYS_IN_NAME = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/gu;

const partsOf = (texts: readonly string[]): readonly DateParts[] =>
  [...new Set(texts)].map(dateParts).filter((parts) => parts !== null);

/** Returns the days that the file's name and the lines above the table state. */
export const statementDays = (table: OpenTable, fileName: string): readonly IsoDate[] => {
  const named = [...fileName.matchAll(DAYS_IN_NAME)].map(([, year, month, day]) => `${year}-${month}-${day}`);
  const above = table.preamble.flatMap(({ raw }) => raw.match(ISO_IN_TEXT) ?? []);
  return partsOf([...named, ...above])
    .map((parts) => resolveDate(parts, 'ymd'))
    .filter((date) => date !== null);
};

const NEIGHBOUR_ROWS = 500;

const neighboursOf = (rows: readonly TableRow[], { date, otherDates }: ColumnRoles): DateColumn['neighbours'] =>
  rows.slice(0, NEIGHBOUR_ROWS).flatMap((row) => {
    const cell = date === null ? null : dateParts(cellText(row, date));
    return otherDates.flatMap((column) => {
      const other = dateParts(cellText(row, column));
      const day = other && other.year === 'first' ? resolveDate(other, 'ymd') : null;
      return cell && day ? [{ cell, day }] : [];
    });
  });

const pairsOf = (rows: readonly TableRow[], { date, otherDates }: ColumnRoles): NonNullable<DateColumn['pairs']> =>
  rows.slice(0, NEIGHBOUR_ROWS).flatMap((row) => {
    const cell = date === null ? null : dateParts(cellText(row, date));
    return otherDates.flatMap((column) => {
      const other = dateParts(cellText(row, column));
      return cell && other && !cell.named && !other.named && other.year === cell.year ? [[cell, other] as const] : [];
    });
  });

/** Gathers what the file offers to tell day from month: its date columns, the lines above the table, the file's name. */
export const dateClues = (
  table: OpenTable,
  { rows, dates, otherDates }: Survey,
  roles: ColumnRoles,
  known: {
    readonly fileName: string;
    readonly languages: readonly HeaderLanguage[];
    readonly chain: BalanceChain | null;
  },
): DateColumn => ({
  texts: dates,
  otherColumns: partsOf(otherDates),
  neighbours: neighboursOf(rows, roles),
  pairs: pairsOf(rows, roles),
  preamble: partsOf(table.preamble.flatMap(({ raw }) => raw.match(DATES_IN_TEXT) ?? [])),
  languages: known.languages,
  chain: known.chain?.order ?? null,
  statementDays: statementDays(table, known.fileName),
});
