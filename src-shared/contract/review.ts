import * as z from 'zod';

import { changed, id, money, procedure } from './base.ts';

/** A category that may be right; confidence 0–1. */
const candidate = z.object({ categoryId: id, confidence: z.number(), reason: z.string() });
export type ReviewCandidate = z.infer<typeof candidate>;

/** Uncategorized transactions of one payee in one direction: answered together. */
const reviewGroup = z.object({
  /** Stable while the queue is worked through. */
  key: z.string(),
  payeeId: id.nullable(),
  payee: z.string(),
  direction: z.enum(['in', 'out']),
  count: z.int(),
  /** The sum without sign, in minor units of `currency`. */
  amount: money,
  currency: z.string(),
  /** The newest of them, as the bank wrote it. */
  example: z.object({
    id,
    date: z.string(),
    amount: money,
    payeeText: z.string(),
    account: z.string(),
    notes: z.string(),
  }),
  /** The most likely first, at most five. */
  candidates: z.array(candidate),
});
export type ReviewGroup = z.infer<typeof reviewGroup>;

export const review = {
  /** What the import was unsure about, most valuable first. */
  queue: procedure
    .input(z.object({ importId: id.optional(), limit: z.int().min(1).max(200).default(50) }))
    .output(z.object({ groups: z.array(reviewGroup), totalGroups: z.int(), totalTransactions: z.int() })),
  /** Files a group (all its uncategorized transactions) under a category; with `always` also makes a rule of it. */
  file: procedure
    .input(z.object({ key: z.string(), importId: id.optional(), categoryId: id, always: z.boolean().default(false) }))
    .output(changed.extend({ count: z.int() })),
  /** Why a transaction is filed where it is, and what else was considered. */
  explain: procedure.input(z.object({ transactionId: id })).output(
    z.object({
      categoryId: id.nullable(),
      category: z.string().nullable(),
      confidence: z.number(),
      reason: z.string(),
      source: z.enum(['user', 'rule', 'history', 'vocabulary', 'bank', 'none']),
      /** What each source said, the strongest source first. */
      considered: z.array(
        z.object({
          source: z.enum(['rule', 'history', 'vocabulary', 'bank']),
          categoryId: id.nullable(),
          category: z.string().nullable(),
          confidence: z.number(),
          reason: z.string(),
        }),
      ),
    }),
  ),
};
