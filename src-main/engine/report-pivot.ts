import type { Measure } from '../../src-shared/contract/report-request.ts';
import { concerns, measured } from './report-pivot-tally.ts';
import type { PivotFact, PivotKey } from './report-pivot-tally.ts';
import { growTree } from './report-pivot-tree.ts';
import type { Branch, ColumnPlaces, PivotDimension } from './report-pivot-tree.ts';

/** A column; `joined` is how many groups it stands for where it is “Other”, else 0. */
export type PivotColumn = { readonly key: PivotKey; readonly joined: number };

/** A row: minor units or numbers by the measure; null for the average of nothing. */
export type PivotRow = {
  readonly key: PivotKey;
  readonly joined: number;
  readonly value: number | null;
  /** One for each column. */
  readonly columns: readonly (number | null)[];
  readonly children: readonly PivotRow[];
};

export type Pivot = {
  readonly columns: readonly PivotColumn[];
  readonly rows: readonly PivotRow[];
  /** Over everything, also where rows count a transaction more than once. */
  readonly total: Pick<PivotRow, 'value' | 'columns'>;
};

export type PivotPlan = {
  readonly measure: Measure;
  /** Nested from the outside in. */
  readonly rows: readonly PivotDimension[];
  readonly column: PivotDimension | null;
};

type Columns = { readonly columns: readonly PivotColumn[]; readonly places: ColumnPlaces };

/** Columns are the groups of a tree of their own. */
const columnsOf = (facts: readonly PivotFact[], { measure, column }: PivotPlan): Columns => {
  if (column === null) return { columns: [], places: new Map() };
  const sideways = facts.map((fact) => ({ ...fact, keys: [fact.column] }));
  const { shown, hidden } = growTree(sideways, new Map(), { measure, dimensions: [column] });
  const columns = shown.map(({ key }) => ({ key, joined: 0 }));
  const places = new Map(columns.map(({ key }, place) => [key, place]));
  for (const key of hidden) places.set(key, columns.length);
  return { columns: hidden.size === 0 ? columns : [...columns, { key: null, joined: hidden.size }], places };
};

const rowOf = (branch: Branch, measure: Measure, columnCount: number, joined = 0): PivotRow => {
  const children = branch.shown.map((child) => rowOf(child, measure, columnCount));
  return {
    key: branch.key,
    joined,
    value: measured(measure, branch.total),
    columns: Array.from({ length: columnCount }, (_, place) => measured(measure, branch.columns.get(place))),
    children: branch.other ? [...children, rowOf(branch.other, measure, columnCount, branch.hidden.size)] : children,
  };
};

/**
 * Sums facts by nested groups of rows and by columns. Every level and the total are sums of the facts themselves: a transaction
 * with several tags or parts counts in each of its groups, and once in what holds them.
 */
export const pivot = (facts: readonly PivotFact[], plan: PivotPlan): Pivot => {
  const { measure } = plan;
  const telling = facts.filter((fact) => concerns(measure, fact));
  const { columns, places } = columnsOf(telling, plan);
  const { children, ...total } = rowOf(
    growTree(telling, places, { measure, dimensions: plan.rows }),
    measure,
    columns.length,
  );
  return { columns, rows: children, total: { value: total.value, columns: total.columns } };
};
