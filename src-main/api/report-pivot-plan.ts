import type { CustomSpec, Dimension } from '../../src-shared/contract/report-request.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { groupCount } from '../engine/report-period.ts';
import { bySort, byTime } from '../engine/report-pivot-order.ts';
import type { PivotFact, PivotKey } from '../engine/report-pivot-tally.ts';
import { isTime } from '../engine/report-pivot-time.ts';
import type { PivotTimes } from '../engine/report-pivot-time.ts';
import type { PivotDimension } from '../engine/report-pivot-tree.ts';
import { DIMENSION_TITLES, groupNames } from './report-dimensions.ts';
import type { ReportContext } from './report-kind.ts';

/** A table with more columns cannot be read. */
const MOST_COLUMNS = 60;

/** Times without anything in them are shown while there are up to so many: fewer within other groups. */
const MOST_EMPTY = { outside: 600, within: 24 };

/** A dimension of the builder with the names of its groups. */
export type NamedDimension = PivotDimension & {
  readonly dimension: Dimension;
  readonly nameOf: (key: PivotKey) => string;
};

/** The dimensions of the builder's report. */
export type NamedPlan = { readonly rows: readonly NamedDimension[]; readonly column: NamedDimension | null };

type Making = {
  readonly context: ReportContext;
  readonly spec: CustomSpec;
  readonly times: PivotTimes;
};

const unusable = (message: string, field: string): PecuniaError =>
  new PecuniaError('invalid_input', message, { field: `spec.${field}` });

const timeDimension = ({ spec, times }: Making, dimension: Dimension, dimensions: readonly Dimension[]) => ({
  compare: byTime(spec.sort.by === 'label' && spec.sort.descending),
  always: (path: readonly PivotKey[]): readonly PivotKey[] => {
    const most = path.length > 0 ? MOST_EMPTY.within : MOST_EMPTY.outside;
    return isTime(dimension) ? times.keys(times.within(dimensions, path), dimension, most) : [];
  },
  most: null,
});

const named = (
  making: Making,
  dimension: Dimension,
  keys: ReadonlySet<PivotKey>,
  dimensions: readonly Dimension[],
): NamedDimension => {
  const { context, spec } = making;
  const nameOf = groupNames(context, dimension, keys);
  const behaviour = isTime(dimension)
    ? timeDimension(making, dimension, dimensions)
    : { compare: bySort(spec.sort, nameOf, context.settings.locale), always: () => [], most: spec.top };
  return { dimension, nameOf, ...behaviour };
};

const columnOf = (making: Making, facts: readonly PivotFact[]): NamedDimension | null => {
  const { columns } = making.spec;
  if (columns === null) return null;
  const column = named(making, columns, new Set(facts.map((fact) => fact.column)), []);
  if (!isTime(columns)) return { ...column, most: MOST_COLUMNS };
  const count = groupCount(making.context.period, columns);
  if (count <= MOST_COLUMNS) return column;
  throw unusable(
    `The period has ${count} ${DIMENSION_TITLES[columns].toLowerCase()}s; a table has at most ${MOST_COLUMNS} columns. Choose a shorter period or longer steps.`,
    'columns',
  );
};

/** Returns the dimensions of a report of the builder. Throws `invalid_input` when time makes more columns than a table can have. */
export const planPivot = (making: Making, facts: readonly PivotFact[]): NamedPlan => ({
  rows: making.spec.rows.map((dimension, level) =>
    named(making, dimension, new Set(facts.map(({ keys }) => keys[level] ?? null)), making.spec.rows),
  ),
  column: columnOf(making, facts),
});
