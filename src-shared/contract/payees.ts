import * as z from 'zod';

import { changed, id, name, procedure } from './base.ts';

const payee = z.object({
  id,
  name: z.string(),
  count: z.int(),
  lastDate: z.string().nullable(),
  /** Other names that imports bring in under this payee. */
  aliases: z.array(z.string()),
});
export type Payee = z.infer<typeof payee>;

export const payees = {
  list: procedure
    .input(
      z.object({
        search: z.string().max(200).default(''),
        sort: z.enum(['name', 'count', 'lastDate']).default('count'),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), payees: z.array(payee) })),
  /** Payees that look like one, such as “REWE Markt” and “Rewe Markt 443”: groups of two or more. */
  duplicates: procedure.output(z.array(z.array(payee))),
  /** Joins payees under one name, or renames one; their old names become aliases, so that imports follow. */
  merge: procedure.input(z.object({ ids: z.array(id).min(1).max(1000), name })).output(changed.extend({ id })),
  /** What a merge would do: the transactions it touches, and the payee of that name that it would join. */
  mergePreview: procedure.input(z.object({ ids: z.array(id).min(1).max(1000), name })).output(
    z.object({
      transactions: z.int(),
      joins: z.object({ id, name: z.string() }).nullable(),
      examples: z.array(z.object({ id, date: z.string(), before: z.string(), payeeText: z.string() })),
    }),
  ),
  deleteAlias: procedure.input(z.object({ payeeId: id, alias: z.string() })).output(changed),
};
