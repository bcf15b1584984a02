import * as z from 'zod';

import { id, money, month, percent, procedure } from './base.ts';

const metrics = z.object({
  totalBalance: money,
  income: money,
  expenses: money,
  netCashFlow: money,
  unallocated: money,
  distribution: z.array(
    z.object({
      bucketId: id,
      name: z.string(),
      balance: money,
      percent,
      health: z.enum(['healthy', 'low', 'depleted']),
    }),
  ),
  month: z.object({ month, income: money, expenses: money, netCashFlow: money }),
});
export type Metrics = z.infer<typeof metrics>;

export const overview = {
  /** Lifetime figures and those of one month (today's unless given). */
  metrics: procedure.input(z.object({ month: month.optional() })).output(metrics),
  /** Largest expense categories of a month, with the month before. */
  topCategories: procedure
    .input(z.object({ month, limit: z.int().min(1).max(50).default(6) }))
    .output(
      z.array(
        z.object({ categoryId: id.nullable(), category: z.string(), colour: z.string(), spent: money, before: money }),
      ),
    ),
};
