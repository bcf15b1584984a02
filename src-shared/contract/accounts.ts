import * as z from 'zod';

import { changed, currency, id, isoDate, money, name, procedure } from './base.ts';

export const accountType = z.enum(['bank', 'cash', 'credit', 'investment', 'loan']);
export type AccountType = z.infer<typeof accountType>;

const account = z.object({
  id,
  name: z.string(),
  type: accountType,
  currency,
  /** Whether its income and expenses count in buckets and budgets. */
  onBudget: z.boolean(),
  closed: z.boolean(),
  balance: money,
  transactionCount: z.int(),
  lastDate: z.string().nullable(),
  /** IBANs and bank numbers by which files name it, without blanks. */
  numbers: z.array(z.string()),
  /** The last day that a reconciliation locks. */
  reconciledTo: z.string().nullable(),
});
export type Account = z.infer<typeof account>;

const editable = z.object({
  name,
  type: accountType,
  currency,
  onBudget: z.boolean(),
  closed: z.boolean(),
  numbers: z.array(z.string().trim().min(1).max(64)).max(20),
});

export const accounts = {
  list: procedure.output(z.array(account)),
  create: procedure
    .input(
      z.object({
        name,
        type: accountType.default('bank'),
        currency: currency.optional(),
        onBudget: z.boolean().optional(),
        openingBalance: money.default(0),
        openingDate: isoDate.optional(),
      }),
    )
    .output(changed.extend({ id })),
  update: procedure.input(editable.partial().extend({ id })).output(changed),
  /** Deletes an account with all its transactions. */
  delete: procedure.input(z.object({ id })).output(changed),
};
