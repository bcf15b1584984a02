import type {
  CustomSpec,
  ReportFilter,
  ReportPeriod,
  ReportRequest,
} from '../../src-shared/contract/report-request.ts';
import { isIsoDate } from '../../src-shared/date.ts';
import { isMonth } from '../../src-shared/month.ts';
import {
  BUILDER_CHARTS,
  COMPARISONS,
  DIMENSIONS,
  GROUPINGS,
  MEASURES,
  PERCENTS,
  RELATIVE_SPANS,
} from '../../src-shared/report-lists.ts';

/** What is asked for beyond the start of a kind, or beyond what was saved; parts of a filter and of the builder's over their starts. */
export type ReportAsk = Partial<Omit<ReportRequest, 'kind' | 'filter' | 'spec'>> & {
  readonly filter?: Partial<ReportFilter>;
  readonly spec?: Partial<CustomSpec>;
};

/** What the address of a report may say: the saved report that it is, and what differs from it. */
export type ReportSearch = { readonly saved?: number; readonly ask?: ReportAsk };

/** What the address of the gallery may say; without a tab it shows the reports. */
export type GallerySearch = { readonly tab?: 'schedule' };

/** What the builder starts with: spending by category, month by month. */
export const START_SPEC: CustomSpec = {
  measure: 'expenses',
  rows: ['category'],
  columns: 'month',
  sort: { by: 'value', descending: true },
  top: null,
  chart: 'stacked-bar',
  totals: true,
  percent: 'none',
};

const MOST_ROWS = 3;
const MOST_TOP = 500;
const MOST_IDS = 500;
const MOST_TAGS = 100;

type Reader<T> = (value: unknown) => T | undefined;
type Fields = Readonly<Record<string, unknown>>;

const fields: Reader<Fields> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
const oneOf =
  <T>(known: readonly T[]): Reader<T> =>
  (value) =>
    known.find((each) => each === value);
const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most ? value : undefined;
const textUpTo =
  (most: number): Reader<string> =>
  (value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, most) : undefined;
const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value);
const listOf =
  <T>(read: Reader<T>, most: number): Reader<T[]> =>
  (value) =>
    Array.isArray(value)
      ? value
          .map(read)
          .filter((each) => each !== undefined)
          .slice(0, most)
      : undefined;
const day: Reader<string> = (value) => (typeof value === 'string' && isIsoDate(value) ? value : undefined);
const id = whole(1);
const amount = orNull(whole(0));

const period: Reader<ReportPeriod> = (value) => {
  const given = fields(value);
  if (given?.['kind'] === 'relative') {
    const span = oneOf(RELATIVE_SPANS)(given['span']);
    return span && { kind: 'relative', span };
  }
  if (given?.['kind'] === 'month') {
    const month = given['month'];
    return typeof month === 'string' && isMonth(month) ? { kind: 'month', month } : undefined;
  }
  if (given?.['kind'] === 'year') {
    const year = whole(1, 9999)(given['year']);
    return year === undefined ? undefined : { kind: 'year', year };
  }
  const [from, to] = [day(given?.['from']), day(given?.['to'])];
  return from !== undefined && to !== undefined && from <= to ? { kind: 'range', from, to } : undefined;
};

const FILTER_READERS: { readonly [K in keyof ReportFilter]: Reader<ReportFilter[K]> } = {
  accountIds: listOf(id, MOST_IDS),
  categoryIds: listOf(orNull(id), MOST_IDS),
  bucketIds: listOf(id, MOST_IDS),
  payeeIds: listOf(id, MOST_IDS),
  tags: listOf(textUpTo(40), MOST_TAGS),
  search: textUpTo(200),
  minAmount: amount,
  maxAmount: amount,
};

const SPEC_READERS: { readonly [K in keyof CustomSpec]: Reader<CustomSpec[K]> } = {
  measure: oneOf(MEASURES),
  rows: (value) => {
    const rows = [...new Set(listOf(oneOf(DIMENSIONS), MOST_ROWS)(value))];
    return rows.length === 0 ? undefined : rows;
  },
  columns: orNull(oneOf(DIMENSIONS)),
  sort: (value) => {
    const given = fields(value);
    const by = oneOf(['label', 'value'] as const)(given?.['by']);
    const descending = flag(given?.['descending']);
    return by === undefined || descending === undefined ? undefined : { by, descending };
  },
  top: orNull(whole(1, MOST_TOP)),
  chart: oneOf(BUILDER_CHARTS),
  totals: flag,
  percent: oneOf(PERCENTS),
};

const readParts = <T extends object>(
  readers: { readonly [K in keyof T]: Reader<T[K]> },
  given: Fields,
): { readonly [K in keyof T]?: T[K] } =>
  Object.fromEntries(
    Object.entries<Reader<unknown>>(readers)
      .map(([key, read]) => [key, given[key] === undefined ? undefined : read(given[key])] as const)
      .filter(([, value]) => value !== undefined),
  ) as { readonly [K in keyof T]?: T[K] };

const partsOf =
  <T extends object>(readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<{ readonly [K in keyof T]?: T[K] }> =>
  (value) => {
    const given = fields(value);
    return given && readParts(readers, given);
  };

const ASK_READERS: { readonly [K in keyof ReportAsk]-?: Reader<NonNullable<ReportAsk[K]>> } = {
  title: textUpTo(120),
  period,
  filter: partsOf(FILTER_READERS),
  comparison: oneOf(COMPARISONS),
  grouping: oneOf(GROUPINGS),
  charts: flag,
  notes: textUpTo(4000),
  spec: partsOf(SPEC_READERS),
};

/** Reads a report from the address; what cannot be read is left out, so that the kind's or the saved report's own counts. */
export function readReportSearch(search: Fields): ReportSearch {
  const saved = id(search['saved']);
  const ask = readParts<Required<ReportAsk>>(ASK_READERS, fields(search['ask']) ?? {});
  return { ...(saved !== undefined && { saved }), ...(Object.keys(ask).length > 0 && { ask }) };
}

/** Reads which part of the gallery to show. */
export function readGallerySearch(search: Fields): GallerySearch {
  return search['tab'] === 'schedule' ? { tab: 'schedule' } : {};
}
