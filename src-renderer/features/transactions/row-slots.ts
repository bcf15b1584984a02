/** A row and the element that shows it. */
export type PlacedRow = { readonly row: number; readonly slot: number };

export type Placement = {
  /** In the order of the elements. */
  readonly placed: readonly PlacedRow[];
  /** The row that the others' places count from. */
  readonly base: number;
};

/** The rows from one to another, and one more that must keep its element, wherever it is. */
export type WantedRows = { readonly from: number; readonly to: number; readonly pinned: number };

/**
 * Hands out the elements of a list that shows a few of many rows: a row keeps its element while it is shown, and
 * elements that become free show the next rows. So scrolling neither makes nor removes any.
 */
export const createSlots = (): ((wanted: WantedRows) => Placement) => {
  let held: ReadonlyMap<number, number> = new Map();
  let base = 0;
  return ({ from, to, pinned }) => {
    const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    // After a jump every place is counted anew: what stands in the first element stays at the first place.
    if (!rows.some((row) => held.has(row))) base = from;
    if (pinned >= 0 && (pinned < from || pinned > to)) rows.push(pinned);
    held = handedOut(rows, held);
    const placed = [...held].map(([row, slot]) => ({ row, slot }));
    return { placed: placed.toSorted((a, b) => a.slot - b.slot), base };
  };
};

const handedOut = (rows: readonly number[], before: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
  const kept = rows.flatMap((row) => before.get(row) ?? []);
  const taken = new Set(kept);
  let next = 0;
  const free = (): number => {
    while (taken.has(next)) next += 1;
    return next++;
  };
  return new Map(rows.map((row) => [row, before.get(row) ?? free()]));
};
