import { sumMoney } from '../../../src-shared/money.ts';

/** One part of a split while it is edited; null while its amount is empty or not a number. */
export type SplitPart = {
  readonly key: number;
  readonly amount: number | null;
  readonly categoryId: number | null;
  readonly bucketId: number | null;
  readonly notes: string;
};

export const emptyPart = (key: number, amount: number | null = null): SplitPart => ({
  key,
  amount,
  categoryId: null,
  bucketId: null,
  notes: '',
});

/** Returns what the parts leave of the amount; negative below a positive amount when they exceed it. */
export const remainder = (amount: number, parts: readonly SplitPart[]): number =>
  amount - sumMoney(parts.map((part) => part.amount ?? 0));

/** Gives one part everything that the others leave. */
export const restTo = (amount: number, parts: readonly SplitPart[], key: number): readonly SplitPart[] => {
  const others = parts.filter((part) => part.key !== key);
  return parts.map((part) => (part.key === key ? { ...part, amount: remainder(amount, others) } : part));
};

export type SplitProblem = 'too-few' | 'empty-amount' | 'does-not-sum';

/** Says why the parts cannot be saved yet; null when they can. */
export const splitProblem = (amount: number, parts: readonly SplitPart[]): SplitProblem | null => {
  if (parts.length < 2) return 'too-few';
  if (parts.some((part) => part.amount === null || part.amount === 0)) return 'empty-amount';
  return remainder(amount, parts) === 0 ? null : 'does-not-sum';
};
