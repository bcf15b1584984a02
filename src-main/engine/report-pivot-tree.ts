import type { Measure } from '../../src-shared/contract/report-request.ts';
import { addFact, measured, newTally } from './report-pivot-tally.ts';
import type { PivotFact, PivotKey, Tally } from './report-pivot-tally.ts';

/** A group with what its dimension is measured by, as it is put in order. */
export type Ranked = { readonly key: PivotKey; readonly value: number | null };

/** How one dimension of a pivot behaves. */
export type PivotDimension = {
  /** The order of the groups beside each other. */
  readonly compare: (a: Ranked, b: Ranked) => number;
  /** The groups that are shown even when nothing is in them, within groups further out. */
  readonly always: (path: readonly PivotKey[]) => readonly PivotKey[];
  /** Keeps the first so many and joins the others; null keeps all. */
  readonly most: number | null;
};

/** A group while it is summed. */
export type Branch = {
  readonly key: PivotKey;
  readonly total: Tally;
  /** By the place of the column. */
  readonly columns: Map<number, Tally>;
  readonly children: Map<PivotKey, Branch>;
  /** Its children in order, without those joined in `other`. */
  shown: readonly Branch[];
  hidden: ReadonlySet<PivotKey>;
  other: Branch | null;
};

const newBranch = (key: PivotKey): Branch => ({
  key,
  total: newTally(),
  columns: new Map(),
  children: new Map(),
  shown: [],
  hidden: new Set(),
  other: null,
});

const count = (branch: Branch, fact: PivotFact, column: number | undefined): void => {
  addFact(branch.total, fact);
  if (column === undefined) return;
  const known = branch.columns.get(column);
  const tally = known ?? newTally();
  if (!known) branch.columns.set(column, tally);
  addFact(tally, fact);
};

const childOf = (branch: Branch, key: PivotKey): Branch => {
  const known = branch.children.get(key);
  if (known) return known;
  const child = newBranch(key);
  branch.children.set(key, child);
  return child;
};

/** Where each column stands; several may stand in one place. */
export type ColumnPlaces = ReadonlyMap<PivotKey, number>;

const countAll = (root: Branch, facts: readonly PivotFact[], places: ColumnPlaces, depth: number): void => {
  for (const fact of facts) {
    const column = places.get(fact.column);
    let branch = root;
    count(branch, fact, column);
    for (let level = 0; level < depth; level += 1) {
      branch = childOf(branch, fact.keys[level] ?? null);
      count(branch, fact, column);
    }
  }
};

type Order = { readonly measure: Measure; readonly dimensions: readonly PivotDimension[] };

/** Puts groups in order and says which of them are joined; adds those that are always shown. */
const arrange = (branch: Branch, path: readonly PivotKey[], order: Order): void => {
  const dimension = order.dimensions[path.length];
  if (!dimension) return;
  for (const key of dimension.always(path)) childOf(branch, key);
  const ranked = [...branch.children.values()]
    .map((child) => ({ key: child.key, value: measured(order.measure, child.total), child }))
    .toSorted(dimension.compare)
    .map(({ child }) => child);
  const most = dimension.most ?? ranked.length;
  branch.shown = ranked.slice(0, most);
  branch.hidden = new Set(ranked.slice(most).map(({ key }) => key));
  branch.other = branch.hidden.size === 0 ? null : newBranch(null);
  for (const child of branch.shown) arrange(child, [...path, child.key], order);
};

/** Sums what is joined from the facts themselves: a transaction in two joined groups counts once. */
const countOthers = (root: Branch, facts: readonly PivotFact[], places: ColumnPlaces, depth: number): void => {
  for (const fact of facts) {
    let branch: Branch | undefined = root;
    for (let level = 0; level < depth && branch; level += 1) {
      const key: PivotKey = fact.keys[level] ?? null;
      const isHidden: boolean = branch.hidden.has(key);
      if (isHidden && branch.other) count(branch.other, fact, places.get(fact.column));
      branch = isHidden ? undefined : branch.children.get(key);
    }
  }
};

/** Sums facts at every level of nested groups, each level by itself. */
export const growTree = (facts: readonly PivotFact[], places: ColumnPlaces, order: Order): Branch => {
  const root = newBranch(null);
  const depth = order.dimensions.length;
  countAll(root, facts, places, depth);
  arrange(root, [], order);
  if (order.dimensions.some(({ most }) => most !== null)) countOthers(root, facts, places, depth);
  return root;
};
