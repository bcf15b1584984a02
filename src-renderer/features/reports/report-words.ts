import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';

import type {
  CustomSpec,
  Dimension,
  Measure,
  RelativeSpan,
  ReportComparison,
  ReportGrouping,
  ReportPeriod,
} from '../../../src-shared/contract/report-request.ts';
import type { ReportFormat } from '../../../src-shared/contract/reports.ts';
import { useFormat } from '../../app/format.ts';

type Names<Key extends string> = Readonly<Record<Key, MessageDescriptor>>;

/** Spans that move with today, in the order in which they are offered. */
export const SPAN_NAMES: Names<RelativeSpan> = {
  'this-month': msg`This month`,
  'last-month': msg`Last month`,
  'this-quarter': msg`This quarter`,
  'last-quarter': msg`Last quarter`,
  'this-year': msg`This year`,
  'last-year': msg`Last year`,
  'last-30-days': msg`Last 30 days`,
  'last-3-months': msg`Last 3 months`,
  'last-6-months': msg`Last 6 months`,
  'last-12-months': msg`Last 12 months`,
  all: msg`All time`,
};

export const COMPARISON_NAMES: Names<ReportComparison> = {
  none: msg`Nothing`,
  previous: msg`The time before`,
  'last-year': msg`The year before`,
  budget: msg`The budget`,
};

export const GROUPING_NAMES: Names<ReportGrouping> = {
  week: msg`Week`,
  month: msg`Month`,
  quarter: msg`Quarter`,
  year: msg`Year`,
};

export const MEASURE_NAMES: Names<Measure> = {
  expenses: msg`Spending`,
  income: msg`Income`,
  net: msg`Net: income less spending`,
  count: msg`How many transactions`,
  average: msg`Average per transaction`,
};

export const DIMENSION_NAMES: Names<Dimension> = {
  category: msg`Category`,
  'category-kind': msg`Income or expense`,
  payee: msg`Payee`,
  bucket: msg`Bucket`,
  account: msg`Account`,
  tag: msg`Tag`,
  member: msg`Member`,
  week: msg`Week`,
  month: msg`Month`,
  quarter: msg`Quarter`,
  year: msg`Year`,
};

export const SHAPE_NAMES: Names<CustomSpec['chart']> = {
  bar: msg`Bars`,
  'stacked-bar': msg`Stacked bars`,
  'horizontal-bar': msg`Lying bars`,
  line: msg`Lines`,
  area: msg`Areas`,
  donut: msg`Donut`,
  none: msg`No chart`,
};

export const PERCENT_NAMES: Names<CustomSpec['percent']> = {
  none: msg`No percentages`,
  'of-total': msg`Percent of everything`,
  'of-row': msg`Percent of the row`,
  'of-column': msg`Percent of the column`,
};

export const FORMAT_NAMES: Names<ReportFormat> = {
  pdf: msg`PDF`,
  xlsx: msg`Excel`,
  csv: msg`CSV`,
  json: msg`JSON`,
};

/** Returns the keys of names in the order in which they are offered. */
export const keysOf = <Key extends string>(names: Names<Key>): readonly Key[] => Object.keys(names) as Key[];

/** Returns choices for a select, in the words of the catalog. */
export const choicesOf = <Key extends string>(
  keys: readonly Key[],
  names: Names<Key>,
  say: (words: MessageDescriptor) => string,
): { value: Key; label: string }[] => keys.map((key) => ({ value: key, label: say(names[key]) }));

/** Says what a period means, in words such as “Last month” or “March 2026”. */
export function usePeriodWords(): (period: ReportPeriod) => string {
  const { i18n, t } = useLingui();
  const { date, month } = useFormat();
  return (period) => {
    if (period.kind === 'relative') return i18n._(SPAN_NAMES[period.span]);
    if (period.kind === 'month') return month(period.month);
    if (period.kind === 'year') return String(period.year);
    const [first, last] = [date(period.from), date(period.to)];
    return first === last ? first : t`${first} to ${last}`;
  };
}
