import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import type { ReportFormat } from '../../src-shared/contract/reports.ts';
import { monthOf } from '../../src-shared/month.ts';
import { isWholeMonths, wholeYear } from '../engine/report-period.ts';
import type { DaySpan } from '../engine/report-period.ts';
import { allowedInName } from '../reports/zip/file-name.ts';

/** Bytes of UTF-8: what fits behind a period and before an ending within the 255 that file systems allow. */
const MOST_BYTES = 150;

/** Windows keeps these names for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu;

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
  cutToBytes(allowedInName(text).replace(DEVICE, '_$&')).replace(/[. ]+$/u, '');

/** Returns a span as it begins a file's name, so that names sort by time: `2026`, `2026-03` or `2026-01 to 2026-03`. */
const spanPart = (span: DaySpan): string => {
  const year = wholeYear(span);
  if (year !== null) return year;
  const ends = isWholeMonths(span) ? [monthOf(span.from), monthOf(span.to)] : [span.from, span.to];
  return [...new Set(ends)].join(' to ');
};

/** Returns the name of a report's file, such as `2026-03 Monthly statement.pdf`; `name` stands in place of its title. */
export const reportFileName = (
  { period, title }: Pick<ReportDocument, 'period' | 'title'>,
  format: ReportFormat,
  name: string | null = null,
): string => `${spanPart(period)} ${fileNamePart(name ?? title) || 'Report'}.${format}`;
