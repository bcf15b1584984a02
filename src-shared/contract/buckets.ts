import * as z from 'zod';

import { changed, id, isoDate, money, name, percent, positiveMoney, procedure } from './base.ts';

const bucketHealth = z.enum(['healthy', 'low', 'depleted']);

const bucket = z.object({
  id,
  name: z.string(),
  colour: z.string(),
  icon: z.string(),
  position: z.int(),
  archived: z.boolean(),
  balance: money,
  /** Percent of all bucket balances above zero, 0–100. */
  sharePercent: percent,
  allocated: money,
  spent: money,
  health: bucketHealth,
  categoryIds: z.array(id),
});
export type Bucket = z.infer<typeof bucket>;

const entryType = z.enum(['allocation', 'expense', 'refund', 'cover', 'transfer']);

/** One line of a bucket's history. */
const historyEntry = z.object({
  /** Unique within the history: the kind of row and its id. */
  key: z.string(),
  type: entryType,
  bucketId: id,
  date: z.string(),
  /** When it was entered, ISO 8601 with zone. */
  at: z.string(),
  amount: money,
  categoryId: id.nullable(),
  payee: z.string().nullable(),
  description: z.string(),
  transactionId: id.nullable(),
  allocationId: id.nullable(),
  resultingBalance: money,
  /** The part of this expense that the bucket could not pay. */
  deficit: positiveMoney,
});
export type HistoryEntry = z.infer<typeof historyEntry>;

const share = z.object({ bucketId: id, percent: percent.min(0).max(100) });

const strategy = z.object({ id, name: z.string(), builtIn: z.boolean(), shares: z.array(share) });
export type Strategy = z.infer<typeof strategy>;

const part = z.object({ bucketId: id, amount: positiveMoney });

const allocationResult = z.object({
  bucketId: id,
  name: z.string(),
  amount: money,
  balance: money,
});

const editable = z.object({ name, colour: z.string(), icon: z.string(), archived: z.boolean() });

export const buckets = {
  list: procedure.output(
    z.object({ buckets: z.array(bucket), unallocated: money, totalBalance: money, income: money, expenses: money }),
  ),
  create: procedure
    .input(z.object({ name, colour: z.string().optional(), icon: z.string().optional() }))
    .output(changed.extend({ id })),
  update: procedure.input(editable.partial().extend({ id })).output(changed),
  /** Deletes a bucket; its balance, categories and charges go to `moveTo`. */
  delete: procedure.input(z.object({ id, moveTo: id })).output(changed),
  reorder: procedure.input(z.object({ ids: z.array(id) })).output(changed),

  /** Divides `amount` of what is unallocated, by a saved strategy or by amounts; a rest stays unallocated. */
  allocate: procedure
    .input(
      z
        .object({
          amount: positiveMoney,
          strategyId: id.optional(),
          parts: z.array(part).optional(),
          description: z.string().max(500).default(''),
          date: isoDate.optional(),
          /** Also record `amount` as new income on this account; a name that is not there yet makes a bank account. */
          incomeAccountId: id.optional(),
          incomeAccountName: name.optional(),
        })
        .refine(
          (input) => (input.strategyId === undefined) !== (input.parts === undefined),
          'give a strategy or parts',
        ),
    )
    .output(
      changed.extend({
        allocationId: id,
        parts: z.array(allocationResult),
        unallocated: money,
        transactionId: id.nullable(),
      }),
    ),
  /** Moves money between buckets; `cover` marks it as covering the target's deficit. */
  transfer: procedure
    .input(
      z.object({
        fromBucketId: id,
        toBucketId: id,
        amount: positiveMoney,
        cover: z.boolean().default(false),
        description: z.string().max(500).default(''),
        date: isoDate.optional(),
      }),
    )
    .output(changed),
  /** What would cover every bucket below zero now, in the order of the settings. */
  coverProposals: procedure.output(
    z.array(z.object({ bucketId: id, deficit: positiveMoney, from: z.array(part), uncovered: positiveMoney })),
  ),
  /** Covers a bucket's whole deficit from the others, in the order of the settings. */
  cover: procedure.input(z.object({ bucketId: id })).output(changed),

  /** Newest entered first. Page on by handing back `next`. */
  history: procedure
    .input(
      z.object({
        bucketId: id.optional(),
        cursor: z.string().optional(),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ entries: z.array(historyEntry), next: z.string().nullable() })),

  strategies: procedure.output(z.array(strategy)),
  saveStrategy: procedure
    .input(z.object({ id: id.optional(), name, shares: z.array(share).min(1) }))
    .output(changed.extend({ id })),
  deleteStrategy: procedure.input(z.object({ id })).output(changed),
};
