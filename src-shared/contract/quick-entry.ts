import * as z from 'zod';

import { id, isoDate, money, procedure } from './base.ts';

export const quickEntry = {
  /** The account that was last entered by hand into, as long as it is open; else the first open one, null without any. */
  account: procedure.output(id.nullable()),
  /** Where rules, history and vocabulary would file an entry; `categoryId` is null where none is sure enough. */
  propose: procedure
    .input(z.object({ accountId: id, date: isoDate, amount: money, payee: z.string().max(300) }))
    .output(z.object({ categoryId: id.nullable(), reason: z.string() })),
};
