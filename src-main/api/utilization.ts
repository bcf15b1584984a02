import type { Utilization } from '../../src-shared/contract/months.ts';
import { firstDay, lastDay } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import { allCategories } from '../database/categories.ts';
import type { CategoryRow } from '../database/categories.ts';
import { budgetHistory, budgetsOf, monthlySpending } from '../database/category-budgets.ts';
import type { Reader } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { monthTotals, spentByCategory } from '../database/totals.ts';
import { carriedInto } from '../engine/rollover.ts';
import { computeUtilization } from '../engine/utilization.ts';

const carriedOf = (reader: Reader, categories: readonly CategoryRow[], month: Month): ReadonlyMap<number, number> =>
  new Map(
    categories
      .filter((category) => category.rollover)
      .map(({ id }) => {
        const budgets = new Map(budgetHistory(reader, id, month).map(({ month: of, amount }) => [of, amount]));
        const spent = monthlySpending(reader, id, month);
        const months = [...new Set([...budgets.keys(), ...spent.keys()])].toSorted();
        const history = months.map((of) => ({ month: of, budget: budgets.get(of) ?? null, spent: spent.get(of) ?? 0 }));
        return [id, carriedInto(month, history)] as const;
      }),
  );

/** Compares a month's budgets with what was spent. */
export const utilizationOf = (reader: Reader, month: Month): Utilization => {
  const settings = readSettings(reader);
  const categories = allCategories(reader);
  return computeUtilization({
    month,
    categories,
    budgets: budgetsOf(reader, month),
    spent: spentByCategory(reader, firstDay(month), lastDay(month)),
    carried: carriedOf(reader, categories, month),
    edges: settings.statusEdges,
    monthlyLimit: settings.monthlyLimit,
    income: monthTotals(reader, month).income,
    currency: settings.currency,
  });
};
