import type { ReportRequest } from '../../src-shared/contract/report-request.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { Reader } from '../database/connection.ts';
import { lastEntryIn } from '../database/totals.ts';
import { comparedSpan } from '../engine/report-period.ts';
import type { DaySpan, SpanNow } from '../engine/report-period.ts';

type Asked = { readonly reader: Reader; readonly today: IsoDate };

/** Returns what decides how much of a span counts: today, and what is entered in it. */
export const spanNow = ({ reader, today }: Asked, span: DaySpan): SpanNow => ({
  today,
  lastEntry: lastEntryIn(reader, span),
});

/** Returns the days that a span is compared with as a request asks; null without, and for budgets. */
export const comparedDays = (
  asked: Asked & { readonly request: Pick<ReportRequest, 'comparison'> },
  span: DaySpan,
): DaySpan | null => {
  const { comparison } = asked.request;
  if (comparison !== 'previous' && comparison !== 'last-year') return null;
  return comparedSpan(span, comparison, spanNow(asked, span));
};
