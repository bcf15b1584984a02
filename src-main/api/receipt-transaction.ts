import { PecuniaError } from '../../src-shared/errors.ts';
import { getAccount } from '../database/accounts.ts';
import type { Writer } from '../database/connection.ts';
import { receiptTransaction } from '../database/receipt-candidates.ts';
import { updateReceipt } from '../database/receipts.ts';
import { splitByCategory } from '../engine/receipt-split.ts';
import { neededOf } from './receipt-changes.ts';
import { fileReceipt } from './receipt-filing.ts';
import { figuresOf, lookAtReceipt } from './receipt-look.ts';
import type { ReceiptLook } from './receipt-look.ts';
import type { LockOptions } from './reconciliation-locks.ts';
import { createTransaction, splitTransaction } from './transaction-changes.ts';
import type { SplitPart } from './transaction-rows.ts';

export type TransactionWish = {
  readonly accountId: number;
  readonly categoryId: number | null;
  readonly splitByItem: boolean;
};

const refuseLinked = (writer: Writer, { row }: ReceiptLook): void => {
  const linked = row.transactionId === null ? null : receiptTransaction(writer, row.transactionId);
  if (linked === null) return;
  throw new PecuniaError(
    'invalid_input',
    `This receipt is linked to a transaction of ${linked.date} already. Unlink it first.`,
    { transactionId: linked.transactionId },
  );
};

const refuseCurrency = (writer: Writer, accountId: number, currency: string): void => {
  const account = getAccount(writer, accountId);
  if (account.currency === currency) return;
  throw new PecuniaError(
    'invalid_input',
    `The receipt is in ${currency}, but “${account.name}” in ${account.currency}. Choose an account in ${currency}, or link the bank's transaction.`,
    { currency, account: account.name },
  );
};

const LONGEST_NOTES = 200;

const notesOf = (names: readonly string[]): string => {
  const all = names.join(', ');
  return all.length <= LONGEST_NOTES ? all : `${all.slice(0, LONGEST_NOTES - 1)}…`;
};

/** Parts of one category in the end are one part. */
const partsOf = (
  look: ReceiptLook,
  items: ReturnType<typeof fileReceipt>['items'],
  rest: number | null,
): readonly SplitPart[] => {
  const { total } = neededOf(look);
  const own = items.map((item) => ({ ...item, categoryId: item.categoryId === rest ? null : item.categoryId }));
  return splitByCategory({ ...figuresOf(look, own), total, items: own }).map(({ categoryId, amount, names }) => ({
    categoryId: categoryId ?? rest,
    amount: 0 - amount,
    notes: notesOf(names),
  }));
};

/**
 * Makes a transaction of a receipt and links it; returns its id. Throws `invalid_input` without a date or a total, for an account of
 * another currency and when it is linked already, `reconciled` in proved time.
 */
export const makeReceiptTransaction = (
  writer: Writer,
  id: number,
  { accountId, categoryId, splitByItem }: TransactionWish,
  { today, ...options }: LockOptions & { readonly today: string },
): number => {
  const look = lookAtReceipt(writer, id);
  const { date, total } = neededOf(look);
  refuseLinked(writer, look);
  refuseCurrency(writer, accountId, look.currency);
  const { items } = fileReceipt(writer, look, today);
  const parts = splitByItem ? partsOf(look, items, categoryId) : [];
  const [only] = parts;
  const whole = parts.length === 1 && only ? only.categoryId : categoryId;
  const made = createTransaction(
    writer,
    {
      accountId,
      date,
      amount: 0 - total,
      payee: look.fields.merchant.value ?? '',
      categoryId: parts.length > 1 ? null : whole,
      notes: '',
    },
    options,
  );
  if (parts.length > 1) splitTransaction(writer, made.id, parts, options);
  updateReceipt(writer, id, { transactionId: made.id });
  return made.id;
};
