import type { MinorUnits } from '../../src-shared/money.ts';

/** How often the user filed a payee under a category. */
export type FiledCount = { readonly categoryId: number; readonly count: number };

/** For each payee and direction, how often the user filed it under each category. */
export type FiledHistory = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Returns the key of a payee's history: what came in and what went out are learned apart. */
export const historyKey = (payeeId: number, amount: MinorUnits): string => `${payeeId}${amount > 0 ? '+' : '-'}`;

/** Returns a payee's categories, most frequent first. */
export const rankedCounts = (counts: ReadonlyMap<number, number> | undefined): readonly FiledCount[] =>
  [...(counts ?? [])]
    .map(([categoryId, count]) => ({ categoryId, count }))
    .toSorted((a, b) => b.count - a.count || a.categoryId - b.categoryId);

/** Adds to a count (or takes from it, below zero never); changes the map in place. */
export const addFiled = (
  history: Map<string, Map<number, number>>,
  key: string,
  categoryId: number,
  more: number,
): void => {
  const counts = history.get(key) ?? new Map<number, number>();
  history.set(key, counts);
  const count = (counts.get(categoryId) ?? 0) + more;
  if (count > 0) counts.set(categoryId, count);
  else counts.delete(categoryId);
};
