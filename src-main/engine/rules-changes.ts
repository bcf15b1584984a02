import { foldName } from '../../src-shared/fold-name.ts';
import type { RuleAction } from '../../src-shared/contract/rules.ts';
import type { RuleOutcome, RuleRow } from './rules.ts';
import type { SplitShare } from './rules-split.ts';

/** A whole transaction that rules are applied to once it is there. */
export type FiledRow = RuleRow & {
  readonly id: number;
  readonly accountId: number;
  readonly categoryId: number | null;
  /** Empty where the user chose the category. */
  readonly categoryReason: string;
  readonly chosenBucketId: number | null;
  readonly tags: readonly string[];
  readonly isSplit: boolean;
  readonly isTransfer: boolean;
  /** Whether it is a transfer that counts nowhere, and so needs no category. */
  readonly isInternal: boolean;
  /** Whether a reconciliation locks it. */
  readonly isReconciled: boolean;
};

/** A part with the bucket to charge, where that is not its category's. */
export type ChangedPart = SplitShare & { readonly bucketId?: number };

/** What rules change of a transaction; null stands for no change. */
export type RowChange = {
  readonly category: { readonly id: number; readonly reason: string } | null;
  readonly payee: string | null;
  readonly bucketId: number | null;
  /** All tags that it then has. */
  readonly tags: readonly string[] | null;
  readonly split: { readonly parts: readonly ChangedPart[]; readonly reason: string } | null;
  /** The account of the other side, where one is looked for. */
  readonly transferAccountId: number | null;
};

const reasonFor = ({ because }: RuleOutcome, kind: RuleAction['kind']): string =>
  because.find((cause) => cause.kind === kind)?.words ?? '';

const categoryChange = (row: FiledRow, outcome: RuleOutcome, overwrite: boolean): RowChange['category'] => {
  const { categoryId } = outcome;
  const isUsers = row.categoryId !== null && row.categoryReason === '';
  if (categoryId === null || categoryId === row.categoryId || (isUsers && !overwrite)) return null;
  return { id: categoryId, reason: reasonFor(outcome, 'category') };
};

const bucketChange = (row: FiledRow, { bucketId }: RuleOutcome, overwrite: boolean): number | null =>
  bucketId === row.chosenBucketId || (row.chosenBucketId !== null && !overwrite) ? null : bucketId;

const tagChange = (row: FiledRow, { tags }: RuleOutcome): readonly string[] | null => {
  const known = new Set(row.tags.map(foldName));
  const added = tags.filter((tag) => !known.has(foldName(tag)));
  return added.length === 0 ? null : [...row.tags, ...added];
};

/** A user who filed a transaction does not want it split either; what is locked keeps its parts. */
const splitChange = (row: FiledRow, outcome: RuleOutcome, overwrite: boolean): RowChange['split'] => {
  const isUsers = row.categoryId !== null && row.categoryReason === '' && !overwrite;
  if (outcome.splits.length === 0 || isUsers || row.isTransfer || row.isReconciled) return null;
  const bucketId = bucketChange(row, outcome, overwrite) ?? row.chosenBucketId;
  const parts = bucketId === null ? outcome.splits : outcome.splits.map((part) => ({ ...part, bucketId }));
  return { parts, reason: reasonFor(outcome, 'split') };
};

const transferChange = (row: FiledRow, { transferAccountId }: RuleOutcome): number | null =>
  row.isTransfer || row.isSplit || row.amount === 0 || transferAccountId === row.accountId ? null : transferAccountId;

const payeeChange = (row: FiledRow, { payee }: RuleOutcome): string | null =>
  payee === null || foldName(payee) === foldName(row.payee) ? null : payee;

const isNothing = (change: RowChange): boolean => Object.values(change).every((value) => value === null);

/**
 * Returns what the rules' outcome changes of a transaction that is there, or null for nothing. A category, bucket or split
 * leaves alone what the user filed unless `overwrite`; a transaction that is split already keeps its parts always, and a
 * transfer that counts nowhere gets no category. A transfer goes before a split, and a split before a category; the parts of a
 * split have the bucket.
 */
export const changeOf = (row: FiledRow, outcome: RuleOutcome, overwrite: boolean): RowChange | null => {
  const split = row.isSplit || outcome.transferAccountId !== null ? null : splitChange(row, outcome, overwrite);
  const whole = !row.isSplit && !row.isInternal && split === null;
  const change: RowChange = {
    category: whole ? categoryChange(row, outcome, overwrite) : null,
    payee: payeeChange(row, outcome),
    bucketId: whole ? bucketChange(row, outcome, overwrite) : null,
    tags: tagChange(row, outcome),
    split,
    transferAccountId: transferChange(row, outcome),
  };
  return isNothing(change) ? null : change;
};
