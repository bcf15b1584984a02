import { PecuniaError } from '../../src-shared/errors.ts';
import { getAccount } from '../database/accounts.ts';
import { namedAccount } from './transaction-changes.ts';
import { insertAllocation } from '../database/allocations.ts';
import { findCategory } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { bucketBalances, getBucket } from '../database/buckets.ts';
import { readSettings } from '../database/settings.ts';
import { getStrategy } from '../database/strategies.ts';
import { unallocatedMoney } from '../database/totals.ts';
import { insertTransaction } from '../database/transactions.ts';
import { allocateByShares, checkAvailable, checkParts } from '../engine/allocation.ts';
import type { Part } from '../engine/allocation.ts';

export type AllocateInput = {
  readonly amount: number;
  readonly strategyId?: number | undefined;
  readonly parts?: readonly Part[] | undefined;
  readonly description: string;
  readonly date: string;
  readonly incomeAccountId?: number | undefined;
  readonly incomeAccountName?: string | undefined;
};

const partsOf = (writer: Writer, { amount, strategyId, parts }: AllocateInput): readonly Part[] => {
  if (strategyId !== undefined) return allocateByShares(amount, getStrategy(writer, strategyId).shares).parts;
  const given = parts ?? [];
  for (const part of given) getBucket(writer, part.bucketId);
  return checkParts(amount, given, readSettings(writer).currency).parts;
};

/** The income goes unallocated first: it is divided by the allocation that follows, not by the setting. */
const recordIncome = (writer: Writer, { amount, description, date }: AllocateInput, accountId: number): number => {
  const account = getAccount(writer, accountId);
  if (!account.onBudget) {
    throw new PecuniaError(
      'invalid_input',
      `“${account.name}” is not on the budget, so its income cannot be allocated.`,
      { accountId },
    );
  }
  const category = findCategory(writer, 'Salary') ?? findCategory(writer, 'Other Income');
  return insertTransaction(writer, {
    accountId,
    date,
    amount,
    categoryId: category?.id ?? null,
    notes: description,
    flow: 1,
  }).id;
};

const incomeAccount = (writer: Writer, { incomeAccountId, incomeAccountName }: AllocateInput): number | null =>
  incomeAccountName === undefined ? (incomeAccountId ?? null) : namedAccount(writer, incomeAccountName);

export type Allocated = {
  readonly allocationId: number;
  readonly transactionId: number | null;
  readonly parts: { bucketId: number; name: string; amount: number; balance: number }[];
  readonly unallocated: number;
};

/** Divides money over buckets. Throws `over_allocation` when there is less unallocated than is asked for. */
export const allocate = (writer: Writer, input: AllocateInput): Allocated => {
  const { amount, description, date, strategyId } = input;
  if (amount === 0) throw new PecuniaError('invalid_input', 'Allocate an amount above zero.', { amount });
  const parts = partsOf(writer, input);
  const accountId = incomeAccount(writer, input);
  const transactionId = accountId === null ? null : recordIncome(writer, input, accountId);
  checkAvailable(amount, unallocatedMoney(writer), readSettings(writer).currency);
  const allocationId = insertAllocation(writer, {
    date,
    description,
    parts,
    strategyId: strategyId ?? null,
    transactionId,
    automatic: false,
  });
  const balances = new Map(bucketBalances(writer).map((bucket) => [bucket.id, bucket]));
  return {
    allocationId,
    transactionId,
    parts: parts.map((part) => {
      const bucket = balances.get(part.bucketId);
      return { ...part, name: bucket?.name ?? '', balance: bucket?.balance ?? 0 };
    }),
    unallocated: unallocatedMoney(writer),
  };
};
