import type { MinorUnits } from '../../src-shared/money.ts';
import type { Part } from './allocation.ts';

export type BucketBalance = { readonly bucketId: number; readonly balance: MinorUnits };

/** What would lift one bucket back to zero; `from` and `uncovered` sum to the deficit. */
export type CoverProposal = {
  readonly bucketId: number;
  readonly deficit: MinorUnits;
  readonly from: readonly Part[];
  readonly uncovered: MinorUnits;
};

export type CoverQuestion = {
  readonly balances: readonly BucketBalance[];
  /** Buckets in the order in which they pay; any other pays after them, the largest balance first. */
  readonly order: readonly number[];
};

/**
 * Proposes transfers for every bucket below zero, in the order of `balances`.
 * Takes only from buckets above zero, and no money twice.
 */
export const proposeCover = ({ balances, order }: CoverQuestion): readonly CoverProposal[] => {
  const available = new Map(inPayingOrder(balances, order).map(({ bucketId, balance }) => [bucketId, balance]));
  return balances
    .filter(({ balance }) => balance < 0)
    .map(({ bucketId, balance }) => cover(bucketId, -balance, available));
};

/** Proposes transfers for one bucket as if it were the only one below zero; null when it is not below zero. */
export const proposeCoverOf = (bucketId: number, { balances, order }: CoverQuestion): CoverProposal | null => {
  const relevant = balances.filter((bucket) => bucket.bucketId === bucketId || bucket.balance > 0);
  return proposeCover({ balances: relevant, order })[0] ?? null;
};

const inPayingOrder = (balances: readonly BucketBalance[], order: readonly number[]): readonly BucketBalance[] => {
  const rank = (bucketId: number): number => (order.includes(bucketId) ? order.indexOf(bucketId) : order.length);
  return balances
    .filter(({ balance }) => balance > 0)
    .toSorted((a, b) => rank(a.bucketId) - rank(b.bucketId) || b.balance - a.balance);
};

/** Takes the deficit out of `available`, which it lowers. */
const cover = (bucketId: number, deficit: MinorUnits, available: Map<number, MinorUnits>): CoverProposal => {
  const from: Part[] = [];
  let uncovered = deficit;
  for (const [payer, balance] of available) {
    const amount = Math.min(uncovered, balance);
    if (amount === 0) continue;
    from.push({ bucketId: payer, amount });
    available.set(payer, balance - amount);
    uncovered -= amount;
  }
  return { bucketId, deficit, from, uncovered };
};
