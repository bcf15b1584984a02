/** Cells of a grid, each with the number of the component that it belongs to; −1 for none. */
export type Components = {
  readonly width: number;
  readonly height: number;
  readonly labels: Int32Array;
  readonly count: number;
};

type Joining = {
  readonly width: number;
  readonly height: number;
  /** Whether a cell belongs to any component. */
  readonly holds: (cell: number) => boolean;
  /** Whether two neighbouring cells belong together. */
  readonly joins: (cell: number, neighbour: number) => boolean;
};

const rootOf = (parents: Int32Array, cell: number): number => {
  let at = cell;
  for (;;) {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    const above = parents[parent] ?? parent;
    parents[at] = above;
    at = above;
  }
};

const union = (parents: Int32Array, one: number, other: number): void => {
  const a = rootOf(parents, one);
  const b = rootOf(parents, other);
  if (a < b) parents[b] = a;
  else parents[a] = b;
};

/** Labels the groups of cells that are joined to each other, side by side or one above the other. */
export const componentsOf = ({ width, height, holds, joins }: Joining): Components => {
  const parents = new Int32Array(width * height).fill(-1);
  for (let y = 0, cell = 0; y < height; y++) {
    for (let x = 0; x < width; x++, cell++) {
      if (!holds(cell)) continue;
      parents[cell] = cell;
      if (x > 0 && (parents[cell - 1] ?? -1) >= 0 && joins(cell, cell - 1)) union(parents, cell, cell - 1);
      if (y > 0 && (parents[cell - width] ?? -1) >= 0 && joins(cell, cell - width)) union(parents, cell, cell - width);
    }
  }
  return { width, height, ...numbered(parents) };
};

/** A root has the lowest cell number of its group, so it is met before the rest of it. */
const numbered = (parents: Int32Array): Pick<Components, 'labels' | 'count'> => {
  const labels = new Int32Array(parents.length).fill(-1);
  let count = 0;
  for (let cell = 0; cell < parents.length; cell++) {
    const parent = parents[cell] ?? -1;
    if (parent < 0) continue;
    const root = rootOf(parents, cell);
    labels[cell] = root === cell ? count++ : (labels[root] ?? -1);
  }
  return { labels, count };
};

/** Returns the sum of a value over the cells of each component. */
export const sumsOf = ({ labels, count }: Components, valueOf: (cell: number) => number): Float64Array => {
  const sums = new Float64Array(count);
  for (let cell = 0; cell < labels.length; cell++) {
    const label = labels[cell] ?? -1;
    if (label >= 0) sums[label] = (sums[label] ?? 0) + valueOf(cell);
  }
  return sums;
};

/** The rectangle of each component in cells: its first and last columns and rows. */
export type Extent = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Returns the extent of each component. */
export const extentsOf = ({ width, height, labels, count }: Components): readonly Extent[] => {
  const left = new Int32Array(count).fill(width);
  const right = new Int32Array(count);
  const top = new Int32Array(count).fill(height);
  const bottom = new Int32Array(count);
  for (let y = 0, cell = 0; y < height; y++) {
    for (let x = 0; x < width; x++, cell++) {
      const label = labels[cell] ?? -1;
      if (label < 0) continue;
      if (x < (left[label] ?? 0)) left[label] = x;
      if (x > (right[label] ?? 0)) right[label] = x;
      if (y < (top[label] ?? 0)) top[label] = y;
      bottom[label] = y;
    }
  }
  return Array.from(left, (first, label) => ({
    left: first,
    right: right[label] ?? 0,
    top: top[label] ?? 0,
    bottom: bottom[label] ?? 0,
  }));
};
