import * as z from 'zod';

import { changed, id, isoDate, money, month, name, procedure } from './base.ts';

const split = z.object({ id, amount: money, categoryId: id.nullable(), bucketId: id.nullable(), notes: z.string() });

const transaction = z.object({
  id,
  accountId: id,
  date: z.string(),
  amount: money,
  payeeId: id.nullable(),
  payee: z.string(),
  /** What the bank wrote, unchanged; empty when entered by hand. */
  payeeText: z.string(),
  categoryId: id.nullable(),
  /** Where an automatic category came from, in words. */
  categoryReason: z.string(),
  /** The bucket that is charged; null for income, transfers and accounts off the budget. */
  bucketId: id.nullable(),
  notes: z.string(),
  tags: z.array(z.string()),
  importId: id.nullable(),
  /** The reconciliation that locks its day, amount and account. */
  reconciliationId: id.nullable(),
  /** The other side when this is a transfer between own accounts. */
  transferId: id.nullable(),
  transferAccountId: id.nullable(),
  splits: z.array(split),
});
export type Transaction = z.infer<typeof transaction>;

export const transactionFilter = z.object({
  search: z.string().max(200).optional(),
  accountId: id.optional(),
  categoryId: id.nullable().optional(),
  bucketId: id.optional(),
  payeeId: id.optional(),
  importId: id.optional(),
  tag: z.string().max(40).optional(),
  month: month.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  direction: z.enum(['in', 'out']).optional(),
  /** Absolute amounts in minor units. */
  minAmount: z.int().min(0).optional(),
  maxAmount: z.int().min(0).optional(),
  /** Only what counts on the budget (no transfers, no accounts off the budget): as income, as an expense or its refund, or any. */
  flow: z.enum(['income', 'expense', 'any']).optional(),
});
export type TransactionFilter = z.infer<typeof transactionFilter>;

export const transactionSort = z.enum(['date', 'amount', 'payee', 'category', 'account']);

const splitInput = z.object({
  amount: money,
  categoryId: id.nullable().default(null),
  bucketId: id.nullable().optional(),
  notes: z.string().default(''),
});

const tags = z.array(z.string().trim().min(1).max(40)).max(20);

const draft = z.object({
  /** The account, by id or by name; a name that is not there yet makes a bank account. */
  accountId: id.optional(),
  accountName: name.optional(),
  date: isoDate,
  amount: money,
  payee: z.string().max(300).default(''),
  categoryId: id.nullable().default(null),
  /** The category by name instead; a name that is not there yet makes one. */
  categoryName: name.optional(),
  /** Undefined charges the category's bucket. */
  bucketId: id.nullable().optional(),
  notes: z.string().max(2000).default(''),
  tags: tags.default([]),
});

const patch = z.object({
  accountId: id.optional(),
  date: isoDate.optional(),
  amount: money.optional(),
  payee: z.string().max(300).optional(),
  categoryId: id.nullable().optional(),
  /** Null goes back to the category's bucket. */
  bucketId: id.nullable().optional(),
  notes: z.string().max(2000).optional(),
  tags: tags.optional(),
});

/** Goes ahead even where a reconciliation locks rows; without it they are refused with `reconciled`. */
const evenReconciled = z.boolean().default(false);

export const transactions = {
  /** Rows by position, so that a list can jump anywhere; newest first unless sorted otherwise. */
  list: procedure
    .input(
      transactionFilter.extend({
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
        sort: transactionSort.default('date'),
        descending: z.boolean().default(true),
      }),
    )
    .output(z.array(transaction)),
  /** How many rows match, and their sums; `perCurrency` has one entry for each currency. */
  summary: procedure.input(transactionFilter).output(
    z.object({
      count: z.int(),
      perCurrency: z.array(z.object({ currency: z.string(), income: money, expenses: money, net: money })),
    }),
  ),
  get: procedure.input(z.object({ id })).output(transaction),
  /** Refused with `reconciled` on a day that is reconciled already; even so it is open there, and the status shows the difference. */
  create: procedure
    .input(
      draft
        .extend({ evenReconciled })
        .refine((given) => (given.accountId === undefined) !== (given.accountName === undefined), 'give an account'),
    )
    .output(changed.extend({ id })),
  update: procedure.input(patch.extend({ id, evenReconciled })).output(changed),
  /** Deletes transactions by ids or by everything that a filter matches. */
  delete: procedure
    .input(
      z
        .object({ ids: z.array(id).min(1).optional(), filter: transactionFilter.optional(), evenReconciled })
        .refine((given) => (given.ids === undefined) !== (given.filter === undefined), 'give ids or a filter'),
    )
    .output(changed.extend({ count: z.int() })),
  /** One change to many rows, as one undo step; by ids or by everything that a filter matches. */
  bulkUpdate: procedure
    .input(
      z
        .object({
          ids: z.array(id).min(1).optional(),
          filter: transactionFilter.optional(),
          patch: patch.pick({
            categoryId: true,
            bucketId: true,
            payee: true,
            notes: true,
            date: true,
            accountId: true,
            tags: true,
          }),
          evenReconciled,
        })
        .refine((given) => (given.ids === undefined) !== (given.filter === undefined), 'give ids or a filter'),
    )
    .output(changed.extend({ count: z.int() })),
  /** Replaces the splits; they must sum to the amount. An empty list joins the transaction again. */
  split: procedure.input(z.object({ id, splits: z.array(splitInput), evenReconciled })).output(changed),
  /** Joins two transactions of two accounts as one transfer. */
  linkTransfer: procedure.input(z.object({ id, otherId: id })).output(changed),
  unlinkTransfer: procedure.input(z.object({ id })).output(changed),
  /** Equal and opposite amounts on two accounts within four days. */
  transferProposals: procedure.output(z.array(z.object({ from: transaction, to: transaction, days: z.int() }))),
  /** Every tag in use, most used first. */
  tags: procedure.output(z.array(z.object({ tag: z.string(), count: z.int() }))),
  /** Payees whose name contains the text, most used first. */
  payees: procedure
    .input(z.object({ search: z.string().default(''), limit: z.int().min(1).max(100).default(20) }))
    .output(z.array(z.object({ id, name: z.string(), count: z.int() }))),
};
