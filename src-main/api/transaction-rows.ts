import { PecuniaError } from '../../src-shared/errors.ts';
import { getAccount } from '../database/accounts.ts';
import { getBucket } from '../database/buckets.ts';
import { getCategory } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { payeeIdFor } from '../database/payees.ts';
import { packTags } from '../database/tags.ts';
import { getTransaction } from '../database/transactions.ts';
import type { NewTransaction, TransactionRow } from '../database/transactions.ts';
import { given } from './given.ts';

/** A transaction to add; amounts in minor units, money out negative. */
export type Draft = {
  readonly accountId: number;
  readonly date: string;
  readonly amount: number;
  readonly payee: string;
  readonly categoryId: number | null;
  readonly bucketId?: number | null | undefined;
  readonly notes: string;
  readonly tags?: readonly string[] | undefined;
};

/** What changes of a transaction; what is not given stays. */
export type Patch = { readonly [K in keyof Draft]?: Draft[K] | undefined };

/** One part of a split transaction. */
export type SplitPart = {
  readonly amount: number;
  readonly categoryId: number | null;
  readonly bucketId?: number | null | undefined;
  readonly notes: string;
};

/** Throws `not_found` when a patch names an account, category or bucket that is not there. */
export const checkReferences = (writer: Writer, { accountId, categoryId, bucketId }: Patch): void => {
  if (accountId !== undefined) getAccount(writer, accountId);
  if (typeof categoryId === 'number') getCategory(writer, categoryId);
  if (typeof bucketId === 'number') getBucket(writer, bucketId);
};

/** Returns the row's part of a chosen bucket; null goes back to the category's. */
export const chosenBucket = (bucketId: number | null | undefined): Partial<NewTransaction> =>
  bucketId === undefined ? {} : { chosenBucketId: bucketId };

/** Returns a patch as the row keeps it; a category that the user gives has no reason. */
export const rowPatch = (
  writer: Writer,
  { payee, bucketId, categoryId, tags, ...rest }: Patch,
): Partial<NewTransaction> => ({
  ...given(rest),
  ...(tags === undefined ? {} : { tags: packTags(tags) }),
  ...(payee === undefined ? {} : { payeeId: payeeIdFor(writer, payee) }),
  ...(categoryId === undefined ? {} : { categoryId, categoryReason: '' }),
  ...chosenBucket(bucketId),
});

/** Throws `split_mismatch` when there are parts of split transactions among what is to be changed. */
export const refuseParts = (ids: readonly number[]): void => {
  if (ids.length === 0) return;
  throw new PecuniaError('split_mismatch', 'This is one part of a split transaction: change its parts together.', {
    transactionIds: ids,
  });
};

/** Returns a whole transaction. Throws `split_mismatch` for a part of one. */
export const getWhole = (writer: Writer, id: number): TransactionRow => {
  const row = getTransaction(writer, id);
  if (row.parentId !== null) refuseParts([id]);
  return row;
};

/** Throws `split_mismatch` for a change that only the parts of a split transaction can take. */
export const refuseForSplit = (row: TransactionRow, patch: Patch): void => {
  if (!row.isSplit || (patch.amount === undefined && patch.categoryId === undefined && patch.bucketId === undefined))
    return;
  throw new PecuniaError('split_mismatch', 'This transaction is split: change its parts, or join them first.', {
    transactionId: row.id,
  });
};
