import { and, eq } from 'drizzle-orm';

import type { Month } from '../../src-shared/month.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

export type CategoryBudget = { readonly categoryId: number; readonly amount: number };

/** Returns a month's category budgets in the order in which they were set. */
export const budgetsOf = (reader: Reader, month: Month): readonly CategoryBudget[] =>
  reader
    .sql('SELECT category_id AS categoryId, amount FROM category_budgets WHERE month = ? ORDER BY id')
    .all(month) as CategoryBudget[];

/** Returns every category budget of every month. */
export const allBudgets = (reader: Reader): readonly (CategoryBudget & { readonly month: Month })[] =>
  reader.db.select().from(schema.categoryBudgets).all();

/** Sets one category budget; null removes it. */
export const setCategoryBudget = (writer: Writer, month: Month, categoryId: number, amount: number | null): void => {
  const { categoryBudgets } = schema;
  if (amount === null) {
    writer.db
      .delete(categoryBudgets)
      .where(and(eq(categoryBudgets.month, month), eq(categoryBudgets.categoryId, categoryId)))
      .run();
    return;
  }
  writer.db
    .insert(categoryBudgets)
    .values({ month, categoryId, amount })
    .onConflictDoUpdate({ target: [categoryBudgets.month, categoryBudgets.categoryId], set: { amount } })
    .run();
};

/** Returns every budget of one category before a month, oldest first. */
export const budgetHistory = (
  reader: Reader,
  categoryId: number,
  before: Month,
): readonly { readonly month: Month; readonly amount: number }[] =>
  reader
    .sql('SELECT month, amount FROM category_budgets WHERE category_id = ? AND month < ? ORDER BY month')
    .all(categoryId, before) as { month: Month; amount: number }[];

/** Returns the sum of all category budgets for each month. */
export const budgetTotals = (reader: Reader): ReadonlyMap<Month, number> =>
  new Map(
    reader.sql('SELECT month, sum(amount) FROM category_budgets GROUP BY month').raw().all() as [Month, number][],
  );

/** Returns what one category cost in each month before `before`, as positive amounts. */
export const monthlySpending = (reader: Reader, categoryId: number, before: Month): ReadonlyMap<Month, number> =>
  new Map(
    reader
      .sql(
        `SELECT substr(date, 1, 7), -sum(amount) FROM day_sums WHERE category_id = ? AND flow = 2 AND date < ? GROUP BY 1`,
      )
      .raw()
      .all(categoryId, `${before}-01`) as [Month, number][],
  );
