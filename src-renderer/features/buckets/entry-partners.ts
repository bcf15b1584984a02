import type { HistoryEntry } from '../../../src-shared/contract/buckets.ts';

/**
 * Returns for each transfer and cover among the entries the bucket at its other end, by the entry's key. The two
 * halves were entered by the same command on the same day with opposite amounts; an entry whose other half is not
 * among them is left out.
 */
export const partnersOf = (entries: readonly HistoryEntry[]): ReadonlyMap<string, number> => {
  const waiting = new Map<string, HistoryEntry[]>();
  const partners = new Map<string, number>();
  for (const entry of entries.filter(({ type }) => type === 'transfer' || type === 'cover')) {
    const others = waiting.get(halfName(entry, -entry.amount)) ?? [];
    const other = others.shift();
    if (other === undefined) {
      const name = halfName(entry, entry.amount);
      waiting.set(name, [...(waiting.get(name) ?? []), entry]);
    } else {
      partners.set(entry.key, other.bucketId);
      partners.set(other.key, entry.bucketId);
    }
  }
  return partners;
};

const halfName = ({ type, at, date }: HistoryEntry, amount: number): string => `${type} ${at} ${date} ${amount}`;
