import * as z from 'zod';

import { changed, id, isoDate, money, procedure } from './base.ts';

/** A balance that the bank stated at the end of a day. */
const stated = z.object({ date: z.string(), amount: money, importId: id.nullable() });
export type StatedBalance = z.infer<typeof stated>;

/** Where the ledger and the bank first differ: they agreed at the end of `after` (null: never), not any more at the end of `by`. */
const firstDifference = z.object({ after: z.string().nullable(), by: z.string(), difference: money });
export type FirstDifference = z.infer<typeof firstDifference>;

const reconciliation = z.object({
  id,
  date: z.string(),
  balance: money,
  at: z.string(),
  transactions: z.int(),
});
export type Reconciliation = z.infer<typeof reconciliation>;

export const reconcile = {
  /** How an account stands against its bank at the end of a day (the last stated balance unless given). */
  status: procedure.input(z.object({ accountId: id, date: isoDate.optional(), balance: money.optional() })).output(
    z.object({
      accountId: id,
      currency: z.string(),
      /** Null when neither given nor stated by an import. */
      date: z.string().nullable(),
      balance: money.nullable(),
      ledger: money,
      /** Bank minus ledger; null without a bank balance. */
      difference: money.nullable(),
      first: firstDifference.nullable(),
      /** Transactions up to the day that are not locked yet. */
      open: z.int(),
      stated: z.array(stated),
      /** Newest first. */
      reconciliations: z.array(reconciliation),
      /** Bank minus ledger at the end of the newest reconciliation; 0 while what was proved holds, null without one. */
      provedDifference: money.nullable(),
    }),
  ),
  /** Locks every transaction up to the day. Refused with `unbalanced` unless the ledger has that balance, or `adjust` adds what is missing. */
  mark: procedure
    .input(z.object({ accountId: id, date: isoDate, balance: money, adjust: z.boolean().default(false) }))
    .output(changed.extend({ id, transactions: z.int() })),
  /** Unlocks what a reconciliation locked; only the newest of an account. */
  unlock: procedure.input(z.object({ id })).output(changed),
};
