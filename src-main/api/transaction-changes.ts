import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { decimalAmount, exactAmount } from '../../src-shared/money.ts';
import { findAccount, getAccount } from '../database/accounts.ts';
import { allocationsOf, deleteAllocation, moveAllocations } from '../database/allocations.ts';
import { findCategory, insertCategory } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { payeeIdFor } from '../database/payees.ts';
import { unlinkReceipts } from '../database/receipts.ts';
import { packTags } from '../database/tags.ts';
import { allIds } from '../database/transaction-list.ts';
import {
  deleteTransactions,
  getTransaction,
  insertTransaction,
  leavesIn,
  keepBankFigures,
  specialIds,
  splitsOf,
  updateMany,
  updateTransaction,
} from '../database/transactions.ts';
import type { NewTransaction, TransactionRow } from '../database/transactions.ts';
import { addAccount } from './account-changes.ts';
import { recharge } from './charging.ts';
import { moveUnlocked, refuseLocked, refuseReconciledDay } from './reconciliation-locks.ts';
import type { LockOptions } from './reconciliation-locks.ts';
import { checkReferences, chosenBucket, getWhole, refuseForSplit, refuseParts, rowPatch } from './transaction-rows.ts';
import type { Draft, Patch, SplitPart } from './transaction-rows.ts';

export type { Draft, Patch } from './transaction-rows.ts';

export type NamedDraft = Omit<Draft, 'accountId'> & {
  readonly accountId?: number | undefined;
  readonly accountName?: string | undefined;
  readonly categoryName?: string | undefined;
};

/** Returns the id of the account of that name, making a bank account where there is none. */
export const namedAccount = (writer: Writer, name: string): number =>
  (findAccount(writer, name) ?? addAccount(writer, { name, type: 'bank' })).id;

/** Returns the id of the category of that name, making one of the given kind where there is none. */
export const namedCategory = (writer: Writer, name: string, kind: 'expense' | 'income'): number =>
  (findCategory(writer, name) ?? insertCategory(writer, { name, kind })).id;

/** Adds a transaction whose account and category may be named, and are made when they are new. */
export const createNamedTransaction = (
  writer: Writer,
  { accountName, categoryName, ...draft }: NamedDraft,
  options: LockOptions = {},
): TransactionRow => {
  const accountId = draft.accountId ?? namedAccount(writer, accountName ?? '');
  const categoryId =
    categoryName === undefined
      ? draft.categoryId
      : namedCategory(writer, categoryName, draft.amount > 0 ? 'income' : 'expense');
  return createTransaction(writer, { ...draft, accountId, categoryId }, options);
};

/**
 * Adds a transaction and decides where it counts; an income is divided when the setting says so. Throws `reconciled` where it
 * falls among what is reconciled; even so it is not locked there, and the account's status shows the difference.
 */
export const createTransaction = (writer: Writer, draft: Draft, options: LockOptions = {}): TransactionRow => {
  checkReferences(writer, draft);
  refuseReconciledDay(writer, draft, options);
  const row = insertTransaction(writer, {
    accountId: draft.accountId,
    date: draft.date,
    amount: exactAmount(draft.amount),
    payeeId: payeeIdFor(writer, draft.payee),
    categoryId: draft.categoryId,
    notes: draft.notes,
    tags: packTags(draft.tags ?? []),
    flow: 0,
    ...chosenBucket(draft.bucketId),
  });
  recharge(writer, { transactions: [row.id] });
  return row;
};

const unlink = (writer: Writer, row: TransactionRow): void => {
  if (row.transferId === null) return;
  for (const id of [row.id, row.transferId]) updateTransaction(writer, id, { transferId: null });
  recharge(writer, { transactions: [row.transferId] });
};

/**
 * Changes a transaction; its parts follow its account, date and payee, and it counts where that says. Throws `reconciled` for
 * another day, amount or account of one that a reconciliation locks.
 */
export const editTransaction = (writer: Writer, id: number, patch: Patch, options: LockOptions = {}): void => {
  const row = getWhole(writer, id);
  refuseForSplit(row, patch);
  checkReferences(writer, patch);
  if (patch.amount !== undefined) exactAmount(patch.amount);
  moveUnlocked(writer, [id], patch, options);
  if (changes(patch.amount, row.amount)) unlockForAmount(writer, row, options);
  if (row.transferId !== null && (patch.amount !== undefined || patch.accountId !== undefined)) unlink(writer, row);
  if (changes(patch.date, row.date) || changes(patch.amount, row.amount)) keepBankFigures(writer, [id]);
  const values = rowPatch(writer, patch);
  updateTransaction(writer, id, values);
  if (row.isSplit) moveParts(writer, id, values);
  recharge(writer, { transactions: [id] }, { anew: decidesBucket(patch), redivide: changes(patch.amount, row.amount) });
  if (patch.date !== undefined) moveAllocations(writer, leafIds(writer, [id]), patch.date);
};

const unlockForAmount = (writer: Writer, row: TransactionRow, options: LockOptions): void => {
  if (row.reconciliationId === null) return;
  refuseLocked(writer, [row.id], options);
  updateTransaction(writer, row.id, { reconciliationId: null });
};

const changes = <T>(next: T | undefined, now: T): boolean => next !== undefined && next !== now;

const decidesBucket = ({ categoryId, bucketId }: Patch): boolean => categoryId !== undefined || bucketId !== undefined;

const leafIds = (writer: Writer, ids: readonly number[]): readonly number[] =>
  leavesIn(writer, { transactions: ids }).map((leaf) => leaf.id);

const moveParts = (writer: Writer, id: number, values: Partial<NewTransaction>): void => {
  const shared = Object.fromEntries(
    Object.entries(values).filter(([key]) => key === 'accountId' || key === 'date' || key === 'payeeId'),
  ) as Partial<NewTransaction>;
  for (const part of splitsOf(writer, id)) updateTransaction(writer, part.id, shared);
};

const dropAllocations = (writer: Writer, ids: readonly number[]): void => {
  for (const allocation of allocationsOf(writer, ids)) deleteAllocation(writer, allocation.id);
};

/** Deletes transactions with their parts and what was allocated for them; the other side of a transfer stays. */
export const removeTransactions = (writer: Writer, ids: readonly number[]): void => {
  const { linked, parts } = specialIds(writer, ids);
  refuseParts(parts);
  for (const id of linked) unlink(writer, getTransaction(writer, id));
  dropAllocations(writer, [...new Set([...ids, ...leafIds(writer, ids)])]);
  unlinkReceipts(writer, ids);
  deleteTransactions(writer, ids);
};

const checkSum = (writer: Writer, row: TransactionRow, parts: readonly SplitPart[]): void => {
  const sum = exactAmount(parts.reduce((total, part) => total + part.amount, 0));
  if (sum === row.amount) return;
  const { currency } = getAccount(writer, row.accountId);
  throw new PecuniaError(
    'split_mismatch',
    `The parts sum to ${decimalAmount(sum, currency)}, but the transaction is ${decimalAmount(row.amount, currency)}. Change a part by ${decimalAmount(row.amount - sum, currency)}.`,
    { sum, amount: row.amount, difference: row.amount - sum },
  );
};

/** What the user allocated by hand stays allocated; automatic allocations are made anew for the new parts. */
const removeParts = (writer: Writer, row: TransactionRow): void => {
  const old = splitsOf(writer, row.id).map((part) => part.id);
  const made = allocationsOf(writer, [row.id, ...old]);
  for (const { id } of made.filter((allocation) => allocation.automatic)) deleteAllocation(writer, id);
  deleteTransactions(writer, old);
};

const inOrder = (parts: readonly { readonly amount: number }[]): string =>
  parts
    .map((part) => part.amount)
    .toSorted((a, b) => a - b)
    .join(' ');

/**
 * Replaces a transaction's parts; an empty list joins it again. Throws `split_mismatch` when they do not sum to it, and
 * `reconciled` for other amounts of parts that a reconciliation locks with their whole.
 */
export const splitTransaction = (
  writer: Writer,
  id: number,
  parts: readonly SplitPart[],
  options: LockOptions = {},
): void => {
  const row = getWhole(writer, id);
  if (parts.length === 0 && !row.isSplit) return;
  if (parts.length > 0) checkSum(writer, row, parts);
  if (row.isSplit && inOrder(splitsOf(writer, id)) !== inOrder(parts)) refuseLocked(writer, [id], options);
  for (const part of parts) checkReferences(writer, part);
  unlink(writer, row);
  removeParts(writer, row);
  updateTransaction(writer, id, {
    isSplit: parts.length > 0,
    flow: 0,
    bucketId: null,
    chosenBucketId: null,
    ...(parts.length > 0 ? { categoryId: null } : {}),
  });
  const { accountId, date, payeeId } = row;
  for (const { bucketId, ...part } of parts) {
    insertTransaction(writer, { ...part, ...chosenBucket(bucketId), accountId, date, payeeId, parentId: id, flow: 0 });
  }
  recharge(writer, { transactions: [id] });
};

/** Joins an outflow and an equal inflow on two accounts as one transfer. */
export const joinTransfer = (writer: Writer, id: number, otherId: number): void => {
  const [one, other] = [getWhole(writer, id), getWhole(writer, otherId)];
  const currencies = [one, other].map((row) => getAccount(writer, row.accountId).currency);
  const opposite = one.amount === -other.amount && one.amount !== 0 && currencies[0] === currencies[1];
  const fits = opposite && one.accountId !== other.accountId && !one.isSplit && !other.isSplit;
  if (!fits) {
    throw new PecuniaError(
      'invalid_input',
      'A transfer joins equal and opposite amounts in one currency on two accounts, neither of them split.',
      { id, otherId },
    );
  }
  for (const row of [one, other]) unlink(writer, row);
  updateTransaction(writer, id, { transferId: otherId });
  updateTransaction(writer, otherId, { transferId: id });
  for (const side of [id, otherId]) recharge(writer, { transactions: [side] });
};

/** Takes a transfer apart: both sides count by themselves again. */
export const partTransfer = (writer: Writer, id: number): void => {
  const row = getTransaction(writer, id);
  unlink(writer, row);
  recharge(writer, { transactions: [id] });
};

type BulkPatch = Omit<Patch, 'amount'>;

const bulkValues = (writer: Writer, patch: BulkPatch) =>
  rowPatch(writer, patch) as Readonly<Record<string, string | number | null>>;

const SHARED_WITH_PARTS = new Set(['accountId', 'date', 'payeeId']);

type Chosen = { readonly ids?: readonly number[] | undefined; readonly filter?: TransactionFilter | undefined };

const chosenIds = (writer: Writer, { ids, filter }: Chosen): readonly number[] => [
  ...new Set(ids ?? allIds(writer, filter ?? {})),
];

/** Deletes transactions by ids or by a filter; returns how many. Throws `reconciled` where a reconciliation locks one. */
export const removeMany = (writer: Writer, chosen: Chosen, options: LockOptions = {}): number => {
  const ids = chosenIds(writer, chosen);
  refuseLocked(writer, ids, options);
  removeTransactions(writer, ids);
  return ids.length;
};

/**
 * Changes many transactions at once, by ids or by a filter; returns how many. Splits keep their parts’ categories. Throws
 * `reconciled` for another day or account of one that a reconciliation locks.
 */
export const editMany = (writer: Writer, chosen: Chosen, patch: BulkPatch, options: LockOptions = {}): number => {
  const ids = chosenIds(writer, chosen);
  checkReferences(writer, patch);
  const { split, linked, parts } = specialIds(writer, ids);
  refuseParts(parts);
  if (split.length > 0 && (patch.categoryId !== undefined || patch.bucketId !== undefined)) {
    const count = split.length === 1 ? 'One of these transactions is' : `${split.length} of these transactions are`;
    throw new PecuniaError('split_mismatch', `${count} split: leave them out, or change their parts one by one.`, {
      transactionIds: split,
    });
  }
  moveUnlocked(writer, ids, patch, options);
  if (patch.accountId !== undefined) for (const id of linked) unlink(writer, getTransaction(writer, id));
  if (patch.date !== undefined) keepBankFigures(writer, ids);
  const values = Object.entries(bulkValues(writer, patch));
  const shared = Object.fromEntries(values.filter(([key]) => SHARED_WITH_PARTS.has(key)));
  updateMany(writer, ids, shared, true);
  updateMany(writer, ids, Object.fromEntries(values.filter(([key]) => !SHARED_WITH_PARTS.has(key))), false);
  recharge(writer, { transactions: ids }, { anew: decidesBucket(patch) });
  if (patch.date !== undefined) moveAllocations(writer, leafIds(writer, ids), patch.date);
  return ids.length;
};
