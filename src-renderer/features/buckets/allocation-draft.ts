import { divideMoney, sumMoney } from '../../../src-shared/money.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';

export type DraftPart = {
  readonly bucketId: number;
  readonly amount: MinorUnits;
  /** 0–100, not rounded, so that changing the whole amount back and forth loses nothing. */
  readonly percent: number;
};

/** What the allocate form holds: the amount to divide and each bucket's part, in the order of the buckets. */
export type AllocationDraft = { readonly amount: MinorUnits; readonly parts: readonly DraftPart[] };

export type Share = { readonly bucketId: number; readonly percent: number };

/** Returns a draft that leaves the whole amount unallocated. */
export const emptyDraft = (amount: MinorUnits, bucketIds: readonly number[]): AllocationDraft => ({
  amount,
  parts: bucketIds.map((bucketId) => ({ bucketId, amount: 0, percent: 0 })),
});

/** Returns what no bucket gets, in minor units; never negative. */
export const restOf = (draft: AllocationDraft): MinorUnits =>
  draft.amount - sumMoney(draft.parts.map((part) => part.amount));

/** Returns the most that a bucket may get while the others keep theirs. */
export const mostFor = (draft: AllocationDraft, bucketId: number): MinorUnits =>
  restOf(draft) + (partOf(draft, bucketId)?.amount ?? 0);

/** Returns the draft with another amount to divide; every bucket keeps its percentage. */
export const withAmount = (draft: AllocationDraft, amount: MinorUnits): AllocationDraft => divided(amount, draft.parts);

/** Returns the draft divided by a strategy; buckets that it does not name get nothing. */
export const withShares = (draft: AllocationDraft, shares: readonly Share[]): AllocationDraft =>
  divided(
    draft.amount,
    draft.parts.map((part) => ({ ...part, percent: percentFor(shares, part.bucketId) })),
  );

/** Returns the draft with one bucket's amount, held between nothing and what is left for it. */
export const withPartAmount = (draft: AllocationDraft, bucketId: number, wanted: MinorUnits): AllocationDraft => {
  const amount = Math.min(Math.max(0, wanted), mostFor(draft, bucketId));
  return withPart(draft, { bucketId, amount, percent: draft.amount === 0 ? 0 : (amount / draft.amount) * 100 });
};

/** Returns the draft with one bucket's percentage, held between nothing and what is left for it. */
export const withPartPercent = (draft: AllocationDraft, bucketId: number, wanted: number): AllocationDraft => {
  const others = draft.parts.reduce((sum, part) => (part.bucketId === bucketId ? sum : sum + part.percent), 0);
  const percent = Math.min(Math.max(0, wanted), Math.max(0, 100 - others));
  const amount = Math.min(Math.round((draft.amount * percent) / 100), mostFor(draft, bucketId));
  return withPart(draft, { bucketId, amount, percent });
};

/** Tells whether the draft is divided exactly as the strategy says. */
export const followsShares = (draft: AllocationDraft, shares: readonly Share[]): boolean =>
  draft.parts.every((part) => Math.abs(part.percent - percentFor(shares, part.bucketId)) < 0.000_001);

/** Returns the draft's percentages with two decimals, for saving as a strategy; they never exceed 100 together. */
export const sharesOf = (draft: AllocationDraft): readonly Share[] => {
  const rest = restPercent(draft.parts);
  if (rest === 100) return [];
  const hundredths = divideMoney(10_000, [...draft.parts.map((part) => part.percent), rest]);
  return draft.parts
    .map((part, index) => ({ bucketId: part.bucketId, percent: (hundredths[index] ?? 0) / 100 }))
    .filter((share) => share.percent > 0);
};

const partOf = (draft: AllocationDraft, bucketId: number): DraftPart | undefined =>
  draft.parts.find((part) => part.bucketId === bucketId);

const percentFor = (shares: readonly Share[], bucketId: number): number =>
  shares.find((share) => share.bucketId === bucketId)?.percent ?? 0;

const withPart = (draft: AllocationDraft, changed: DraftPart): AllocationDraft => ({
  ...draft,
  parts: draft.parts.map((part) => (part.bucketId === changed.bucketId ? changed : part)),
});

const restPercent = (parts: readonly DraftPart[]): number =>
  Math.max(0, 100 - parts.reduce((sum, part) => sum + part.percent, 0));

const divided = (amount: MinorUnits, parts: readonly DraftPart[]): AllocationDraft => {
  const shares = divideMoney(amount, [...parts.map((part) => part.percent), restPercent(parts)]);
  return { amount, parts: parts.map((part, index) => ({ ...part, amount: shares[index] ?? 0 })) };
};
