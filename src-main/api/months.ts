import { addMonths, firstDay, lastDay, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import { allCategories, getCategory } from '../database/categories.ts';
import { budgetsOf, budgetTotals, setCategoryBudget } from '../database/category-budgets.ts';
import type { CategoryBudget } from '../database/category-budgets.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { dateRange, monthSeries, spentByCategory } from '../database/totals.ts';
import { averageOfThree, checkMonthLimit } from '../engine/month-limit.ts';
import { change, changeOnly } from './change.ts';
import { moneyWords, monthWords } from './label-words.ts';
import { os } from './router-base.ts';
import { namedCategory } from './transaction-changes.ts';
import { utilizationOf } from './utilization.ts';

const totalOf = (reader: Reader, month: Month): number =>
  budgetsOf(reader, month).reduce((sum, budget) => sum + budget.amount, 0);

/** Sets budgets of one month. Throws `limit_enforced` and changes nothing when the policy forbids their sum. */
const setBudgets = (
  writer: Writer,
  month: Month,
  budgets: readonly { readonly categoryId: number; readonly amount: number | null }[],
): void => {
  const { overAllocation: policy, monthlyLimit: limit, currency } = readSettings(writer);
  const totalBefore = totalOf(writer, month);
  for (const { categoryId, amount } of budgets) {
    getCategory(writer, categoryId);
    setCategoryBudget(writer, month, categoryId, amount);
  }
  checkMonthLimit({ policy, limit, totalBefore, totalAfter: totalOf(writer, month), currency, month });
};

const averages = (reader: Reader, month: Month): readonly CategoryBudget[] => {
  const spent = [-1, -2, -3].map((offset) => {
    const past = addMonths(month, offset);
    return spentByCategory(reader, firstDay(past), lastDay(past));
  });
  return allCategories(reader)
    .filter((category) => category.kind === 'expense')
    .map(({ id }) => ({ categoryId: id, amount: Math.max(0, averageOfThree(spent.map((sums) => sums.get(id) ?? 0))) }))
    .filter(({ amount }) => amount > 0);
};

const fillMonth = (writer: Writer, month: Month, from: 'last-month' | 'average-of-three'): number => {
  const have = new Set(budgetsOf(writer, month).map((budget) => budget.categoryId));
  const source = from === 'last-month' ? budgetsOf(writer, addMonths(month, -1)) : averages(writer, month);
  const missing = source.filter((budget) => !have.has(budget.categoryId));
  setBudgets(writer, month, missing);
  return missing.length;
};

export const months = {
  utilization: os.months.utilization.handler(({ input: { month }, context: { session } }) =>
    utilizationOf(session.vault(), month),
  ),

  setBudget: os.months.setBudget.handler(
    ({ input: { month, categoryId, categoryName, amount }, context: { session } }) => {
      const reader = session.vault();
      const name = categoryId === undefined ? (categoryName ?? '') : getCategory(reader, categoryId).name;
      return changeOnly(session, {
        name: 'months.setBudget',
        label: amount === null ? `Remove the budget for ${name}` : `Budget ${moneyWords(reader, amount)} for ${name}`,
        body: (writer) =>
          setBudgets(writer, month, [{ categoryId: categoryId ?? namedCategory(writer, name, 'expense'), amount }]),
      });
    },
  ),

  fill: os.months.fill.handler(async ({ input: { month, from }, context: { session } }) => {
    const reader = session.vault();
    const { result, ...done } = await change(session, {
      name: 'months.fill',
      label:
        from === 'last-month'
          ? `Copy last month’s budgets to ${monthWords(reader, month)}`
          : `Budget ${monthWords(reader, month)} by the last three months`,
      body: (writer) => fillMonth(writer, month, from),
    });
    return { ...done, count: result };
  }),

  series: os.months.series.handler(({ input: { from, to }, context: { session } }) => {
    const reader = session.vault();
    const flows = new Map(monthSeries(reader, from, to).map((flow) => [flow.month, flow]));
    const budgets = budgetTotals(reader);
    const list: { month: Month; income: number; expenses: number; budget: number }[] = [];
    for (let month = from; month <= to && list.length < 600; month = addMonths(month, 1)) {
      const { income, expenses } = flows.get(month) ?? { income: 0, expenses: 0 };
      list.push({ month, income, expenses, budget: budgets.get(month) ?? 0 });
    }
    return list;
  }),

  range: os.months.range.handler(({ context: { session } }) => {
    const days = dateRange(session.vault());
    const budgeted = [...budgetTotals(session.vault()).keys()];
    const all = [...budgeted, ...(days ? [monthOf(days.first), monthOf(days.last)] : [])].toSorted();
    const [first, last] = [all[0], all.at(-1)];
    return first !== undefined && last !== undefined ? { first, last } : null;
  }),
};
