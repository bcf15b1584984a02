import { GROUPINGS } from '../../src-shared/contract/report-request.ts';
import type { Dimension, ReportGrouping } from '../../src-shared/contract/report-request.ts';
import { groupsOf } from './report-period.ts';
import type { DaySpan, SpanGroup } from './report-period.ts';
import type { PivotKey } from './report-pivot-tally.ts';

/** Tells whether a dimension divides by time. */
export const isTime = (dimension: Dimension): dimension is ReportGrouping =>
  (GROUPINGS as readonly Dimension[]).includes(dimension);

/** The days of a pivot's groups. */
export type PivotTimes = {
  /** The days that nested groups have in common: those of the period, narrowed by each that divides by time. */
  readonly within: (dimensions: readonly Dimension[], path: readonly PivotKey[]) => DaySpan;
  /** The groups of time in those days, in order, empty ones too. */
  readonly groups: (span: DaySpan, grouping: ReportGrouping) => readonly SpanGroup[];
};

type Divided = { readonly list: readonly SpanGroup[]; readonly byKey: ReadonlyMap<string, SpanGroup> };

/** Returns the days of groups within a period; what was divided once is remembered, as thousands of rows ask for the same. */
export const pivotTimes = (period: DaySpan): PivotTimes => {
  const known = new Map<string, Divided>();
  const divide = (span: DaySpan, grouping: ReportGrouping): Divided => {
    const name = `${span.from} ${span.to} ${grouping}`;
    const before = known.get(name);
    if (before) return before;
    const list = groupsOf(span, grouping);
    const divided = { list, byKey: new Map(list.map((group) => [group.key, group])) };
    known.set(name, divided);
    return divided;
  };
  return {
    groups: (span, grouping) => divide(span, grouping).list,
    within: (dimensions, path) =>
      path.reduce<DaySpan>((span, key, level) => {
        const dimension = dimensions[level];
        return dimension && isTime(dimension) ? (divide(span, dimension).byKey.get(String(key)) ?? span) : span;
      }, period),
  };
};
