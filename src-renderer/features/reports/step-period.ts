import type { ReportSpan } from '../../../src-shared/contract/report-document.ts';
import type { ReportPeriod } from '../../../src-shared/contract/report-request.ts';
import { addDays, daysBetween } from '../../../src-shared/date.ts';
import { addMonths, firstDay, lastDay, monthOf } from '../../../src-shared/month.ts';

type Span = Pick<ReportSpan, 'from' | 'to'>;

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

const isWholeMonths = ({ from, to }: Span): boolean => from === firstDay(monthOf(from)) && to === lastDay(monthOf(to));

/** Returns the span just before (-1) or after (1): as many whole months where it is whole months, else as many days. */
export const stepPeriod = (span: Span, step: 1 | -1): ReportPeriod => {
  if (!isWholeMonths(span)) {
    const days = (daysBetween(span.from, span.to) + 1) * step;
    return { kind: 'range', from: addDays(span.from, days), to: addDays(span.to, days) };
  }
  const count = monthNumber(span.to) - monthNumber(span.from) + 1;
  const month = addMonths(monthOf(span.from), count * step);
  if (count === 1) return { kind: 'month', month };
  if (count === 12 && month.endsWith('-01')) return { kind: 'year', year: Number(month.slice(0, 4)) };
  return { kind: 'range', from: firstDay(month), to: lastDay(addMonths(month, count - 1)) };
};
