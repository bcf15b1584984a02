import * as z from 'zod';

import { changed, id, money, month, name, percent, positiveMoney, procedure } from './base.ts';

export const budgetStatus = z.enum(['good', 'warning', 'critical', 'over_budget', 'unbudgeted']);
export type BudgetStatus = z.infer<typeof budgetStatus>;

const utilizationRow = z.object({
  categoryId: id.nullable(),
  category: z.string(),
  colour: z.string(),
  icon: z.string(),
  /** Budgeted this month, without what was carried. */
  budget: positiveMoney,
  /** From the month before, when the category rolls over; negative for an overspend. */
  carried: money,
  rollover: z.boolean(),
  spent: money,
  remaining: money,
  percent,
  status: budgetStatus,
});
export type UtilizationRow = z.infer<typeof utilizationRow>;

const utilization = z.object({
  month,
  rows: z.array(utilizationRow),
  totalBudget: money,
  totalSpent: money,
  overallPercent: percent,
  income: money,
  compliance: z.object({
    monthlyLimit: money.nullable(),
    totalBudgetExceedsLimit: z.boolean(),
    message: z.string().nullable(),
  }),
});
export type Utilization = z.infer<typeof utilization>;

export const months = {
  utilization: procedure.input(z.object({ month })).output(utilization),
  /** Sets one category budget (a category named anew is made); null removes it. Rejected with `limit_enforced` under the `enforce` policy. */
  setBudget: procedure
    .input(
      z
        .object({ month, categoryId: id.optional(), categoryName: name.optional(), amount: positiveMoney.nullable() })
        .refine((given) => (given.categoryId === undefined) !== (given.categoryName === undefined), 'give a category'),
    )
    .output(changed),
  /** Fills the month's empty categories from the month before, or from the average spent in the last three. */
  fill: procedure
    .input(z.object({ month, from: z.enum(['last-month', 'average-of-three']) }))
    .output(changed.extend({ count: z.int() })),
  /** Income and spending for each month in a range, for charts. */
  series: procedure
    .input(z.object({ from: month, to: month }))
    .output(z.array(z.object({ month, income: money, expenses: money, budget: money }))),
  /** First and last month that hold anything; null in an empty vault. */
  range: procedure.output(z.object({ first: month, last: month }).nullable()),
};
