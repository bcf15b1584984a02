import { GROUPINGS } from '../../src-shared/contract/report-request.ts';
import type { Dimension, ReportGrouping } from '../../src-shared/contract/report-request.ts';
import { groupCount, groupsOf, groupWithin } from './report-period.ts';
import type { DaySpan } from './report-period.ts';
import type { PivotKey } from './report-pivot-tally.ts';

/** Tells whether a dimension divides by time. */
export const isTime = (dimension: Dimension): dimension is ReportGrouping =>
  (GROUPINGS as readonly Dimension[]).includes(dimension);

/** The days of a pivot's groups. */
export type PivotTimes = {
  /** The days that nested groups have in common: those of the period, narrowed by each that divides by time. */
  readonly within: (dimensions: readonly Dimension[], path: readonly PivotKey[]) => DaySpan;
  /** The keys of the groups of time in those days, in order, empty ones too; none where there are more than `most`. */
  readonly keys: (span: DaySpan, grouping: ReportGrouping, most: number) => readonly string[];
};

/** Returns the days of groups within a period; what was divided once is remembered, as thousands of rows ask for the same. */
export const pivotTimes = (period: DaySpan): PivotTimes => {
  const known = new Map<string, readonly string[]>();
  return {
    keys: (span, grouping, most) => {
      if (groupCount(span, grouping) > most) return [];
      const name = `${span.from} ${span.to} ${grouping}`;
      const keys = known.get(name) ?? groupsOf(span, grouping).map(({ key }) => key);
      known.set(name, keys);
      return keys;
    },
    within: (dimensions, path) =>
      path.reduce<DaySpan>((span, key, level) => {
        const dimension = dimensions[level];
        return dimension && isTime(dimension) ? groupWithin(span, String(key), dimension) : span;
      }, period),
  };
};
