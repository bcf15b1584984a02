import type { Command } from 'commander';

import { monthArgument } from './arguments.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';

const utilization = async ({ api, words }: Tools, month: string) => {
  const found = await api.months.utilization({ month });
  const { monthlyLimit, totalBudgetExceedsLimit, message } = found.compliance;
  const categories = found.rows.map((row) => ({
    category: row.category,
    budget: words.amount(row.budget),
    carried: words.amount(row.carried),
    spent: words.amount(row.spent),
    remaining: words.amount(row.remaining),
    percent: row.percent,
    status: row.status,
  }));
  const json = {
    month,
    summary: {
      total_budget: words.amount(found.totalBudget),
      total_spent: words.amount(found.totalSpent),
      overall_utilization_percent: found.overallPercent,
    },
    categories,
    compliance: {
      monthly_limit: words.amountOrNull(monthlyLimit),
      total_budget_exceeds_limit: totalBudgetExceedsLimit,
      message,
    },
  };
  const lines = table(
    [left('category'), right('budget'), right('spent'), right('remaining'), right('%'), left('status')],
    categories.map((row) => [row.category, row.budget, row.spent, row.remaining, row.percent, row.status]),
  );
  const total = `total: ${json.summary.total_spent} of ${json.summary.total_budget} ${words.currency} (${found.overallPercent} %)`;
  return { json, text: [lines, total, ...(message === null ? [] : [message])].join('\n') };
};

const setBudget = async ({ api, words }: Tools, month: string, categoryName: string, amountText: string) => {
  const amount = amountText.toLowerCase() === 'none' ? null : words.parse(amountText);
  const { label } = await api.months.setBudget({ month, categoryName, amount });
  const { totalBudget, compliance } = await api.months.utilization({ month });
  return {
    json: {
      month,
      category: categoryName,
      budget: words.amountOrNull(amount),
      total_budget: words.amount(totalBudget),
      warning: compliance.message,
    },
    text: [`${label} in ${month}.`, ...(compliance.message === null ? [] : [compliance.message])].join('\n'),
  };
};

/** `budget set`, `budget fill` and `utilization`. */
export const addMonthCommands = (program: Command): void => {
  const budget = program.command('budget').description('plan a month');
  budget
    .command('set')
    .description('set a category’s budget for a month; none removes it')
    .argument('<month>', 'YYYY-MM', monthArgument)
    .argument('<category>')
    .argument('<amount>')
    .action(
      action((tools, month: string, category: string, amount: string) => setBudget(tools, month, category, amount)),
    );
  budget
    .command('fill')
    .description('fill a month’s empty budgets from last month, or from the average of the last three')
    .argument('<month>', 'YYYY-MM', monthArgument)
    .option('--average', 'by the average spent in the last three months')
    .action(
      action(async ({ api }, month: string, { average }: { average?: boolean }) => {
        const { count } = await api.months.fill({ month, from: average === true ? 'average-of-three' : 'last-month' });
        return { json: { month, filled: count }, text: `Filled ${count} budgets of ${month}.` };
      }),
    );
  program
    .command('utilization')
    .description('compare a month’s budgets with what was spent')
    .argument('<month>', 'YYYY-MM', monthArgument)
    .action(action((tools, month: string) => utilization(tools, month)));
};
