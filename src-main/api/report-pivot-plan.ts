import type { CustomSpec, Dimension } from '../../src-shared/contract/report-request.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { bySort, byTime } from '../engine/report-pivot-order.ts';
import type { PivotFact, PivotKey } from '../engine/report-pivot-tally.ts';
import { isTime } from '../engine/report-pivot-time.ts';
import type { PivotTimes } from '../engine/report-pivot-time.ts';
import type { PivotDimension } from '../engine/report-pivot-tree.ts';
import { DIMENSION_TITLES, groupNames } from './report-dimensions.ts';
import type { ReportContext } from './report-kind.ts';

/** A table with more columns cannot be read. */
export const MOST_COLUMNS = 60;

/** Within other groups, times without anything in them are shown up to so many. */
const MOST_EMPTY = 24;

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

/** Throws `invalid_input` for what the builder cannot make a report of. */
export const checkSpec = ({ rows, columns, percent, measure }: CustomSpec): void => {
  const chosen = columns === null ? rows : [...rows, columns];
  const twice = chosen.find((dimension, place) => chosen.indexOf(dimension) !== place);
  if (twice !== undefined) {
    const title = DIMENSION_TITLES[twice];
    throw unusable(`“${title}” is chosen twice. Choose each grouping once.`, columns === twice ? 'columns' : 'rows');
  }
  if (percent !== 'none' && measure === 'average')
    throw unusable('Averages have no shares. Choose no percentages, or another measure.', 'percent');
  if (percent === 'of-row' && columns === null)
    throw unusable('Shares of the row need columns. Choose columns, or shares of the total.', 'percent');
};

const timeDimension = ({ spec, times }: Making, dimension: Dimension, dimensions: readonly Dimension[]) => ({
  compare: byTime(spec.sort.by === 'label' && spec.sort.descending),
  always: (path: readonly PivotKey[]): readonly PivotKey[] => {
    if (!isTime(dimension)) return [];
    const groups = times.groups(times.within(dimensions, path), dimension);
    return path.length > 0 && groups.length > MOST_EMPTY ? [] : groups.map(({ key }) => key);
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
  const count = column.always([]).length;
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
