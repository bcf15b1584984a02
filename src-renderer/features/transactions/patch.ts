import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { isIsoDate } from '../../../src-shared/date.ts';

type Editable = Pick<
  Transaction,
  'accountId' | 'date' | 'amount' | 'payee' | 'categoryId' | 'bucketId' | 'notes' | 'tags'
>;

/** The fields that an edit changes; only those. */
export type Patch = { readonly [K in keyof Editable]?: Editable[K] | undefined };

const FIELDS = ['accountId', 'date', 'amount', 'payee', 'categoryId', 'bucketId', 'notes', 'tags'] as const;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Returns what a draft really changes; null when that is nothing, or nothing that can be kept. */
export const realChanges = (transaction: Transaction, draft: Patch): Patch | null => {
  const changed = FIELDS.filter((field) => draft[field] !== undefined && !isSame(draft[field], transaction[field]));
  if (changed.length === 0 || (draft.date !== undefined && !isIsoDate(draft.date))) return null;
  return Object.fromEntries(changed.map((field) => [field, draft[field]]));
};

/** Returns the row as it looks with the patch, until the app answers. */
export const patched = (row: Transaction, patch: Patch): Transaction => ({
  ...row,
  accountId: patch.accountId ?? row.accountId,
  date: patch.date ?? row.date,
  amount: patch.amount ?? row.amount,
  payee: patch.payee ?? row.payee,
  notes: patch.notes ?? row.notes,
  tags: patch.tags ?? row.tags,
  categoryId: patch.categoryId === undefined ? row.categoryId : patch.categoryId,
  // Null means “the category's bucket”: only the app knows which, so the old one stays until it answers.
  bucketId: patch.bucketId ?? row.bucketId,
});
