import type { HistoryEntry } from '../../src-shared/contract/buckets.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** Returns what a bucket could not pay of an expense, max(0, spent − max(0, balance before)); else 0. */
export const deficitOf = (amount: MinorUnits, balanceBefore: MinorUnits): MinorUnits =>
  amount < 0 ? Math.max(0, -amount - Math.max(0, balanceBefore)) : 0;

export type Movement = { readonly type: HistoryEntry['type']; readonly bucketId: number; readonly amount: MinorUnits };

export type WithBalance<T> = T & { readonly resultingBalance: MinorUnits; readonly deficit: MinorUnits };

/** Entries with their balances, and each bucket's balance before the oldest of them, to page on with. */
export type RunningBalances<T> = {
  readonly entries: readonly WithBalance<T>[];
  readonly balancesBefore: ReadonlyMap<number, MinorUnits>;
};

/**
 * Adds the resulting balance and the deficit to entries of several buckets, newest first.
 * `balancesAfter` holds each bucket's balance right after its newest entry here; only expenses have a deficit.
 */
export const withBucketBalances = <T extends Movement>(
  entriesNewestFirst: readonly T[],
  balancesAfter: ReadonlyMap<number, MinorUnits>,
): RunningBalances<T> => {
  const balances = new Map(balancesAfter);
  const entries = entriesNewestFirst.map((entry) => {
    const resultingBalance = balances.get(entry.bucketId) ?? 0;
    const before = resultingBalance - entry.amount;
    balances.set(entry.bucketId, before);
    return { ...entry, resultingBalance, deficit: entry.type === 'expense' ? deficitOf(entry.amount, before) : 0 };
  });
  return { entries, balancesBefore: balances };
};

/** Adds the resulting balance and the deficit to one bucket's entries; `balanceBefore` is the one before the oldest. */
export const withRunningBalances = <T extends Movement>(
  entriesNewestFirst: readonly T[],
  balanceAfterNewest: MinorUnits,
): { readonly entries: readonly WithBalance<T>[]; readonly balanceBefore: MinorUnits } => {
  const bucketId = entriesNewestFirst[0]?.bucketId;
  if (bucketId === undefined) return { entries: [], balanceBefore: balanceAfterNewest };
  const { entries, balancesBefore } = withBucketBalances(entriesNewestFirst, new Map([[bucketId, balanceAfterNewest]]));
  return { entries, balanceBefore: balancesBefore.get(bucketId) ?? 0 };
};
