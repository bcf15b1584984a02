import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import type { ReportFormat } from '../../src-shared/contract/reports.ts';
import { monthOf } from '../../src-shared/month.ts';
import { isWholeMonths } from '../engine/report-period.ts';
import type { DaySpan } from '../engine/report-period.ts';

/** Bytes of UTF-8: what fits behind a period and before an ending within the 255 that file systems allow. */
const MOST_BYTES = 150;

/** What Windows, macOS or Linux does not take in a name, and marks that would turn it about. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFEFF]+/gu;

const cutToBytes = (text: string): string => {
  let [kept, bytes] = ['', 0];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MOST_BYTES) return kept;
    kept += segment;
  }
  return kept;
};

/** Returns a text as a part of a file's name, safe on every system; empty when nothing of it may stand there. */
export const fileNamePart = (text: string): string =>
  cutToBytes(text.normalize('NFC').replace(FORBIDDEN, ' ').replaceAll(/\s+/gu, ' ').trim()).replace(/[. ]+$/u, '');

const isYear = ({ from, to }: DaySpan): boolean =>
  from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');

/** Returns a span as it begins a file's name, so that names sort by time: `2026`, `2026-03` or `2026-01 to 2026-03`. */
const spanPart = (span: DaySpan): string => {
  if (isYear(span)) return span.from.slice(0, 4);
  const ends = isWholeMonths(span) ? [monthOf(span.from), monthOf(span.to)] : [span.from, span.to];
  return [...new Set(ends)].join(' to ');
};

/** Returns the name of a report's file, such as `2026-03 Monthly statement.pdf`; `name` stands in place of its title. */
export const reportFileName = (
  { period, title }: Pick<ReportDocument, 'period' | 'title'>,
  format: ReportFormat,
  name: string | null = null,
): string => `${spanPart(period)} ${fileNamePart(name ?? title) || 'Report'}.${format}`;
