import type { Command } from 'commander';

import { monthArgument } from './arguments.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';

const metrics = async ({ api, words }: Tools, { month }: { readonly month?: string }) => {
  const found = await api.overview.metrics(month === undefined ? {} : { month });
  const json = {
    currency: words.currency,
    total_balance: words.amount(found.totalBalance),
    income: words.amount(found.income),
    expenses: words.amount(found.expenses),
    net_cash_flow: words.amount(found.netCashFlow),
    unallocated: words.amount(found.unallocated),
    distribution: found.distribution.map(({ name, balance, percent, health }) => ({
      bucket: name,
      balance: words.amount(balance),
      percent,
      health,
    })),
    month: {
      month: found.month.month,
      income: words.amount(found.month.income),
      expenses: words.amount(found.month.expenses),
      net_cash_flow: words.amount(found.month.netCashFlow),
    },
  };
  const text = [
    `total balance: ${json.total_balance} ${words.currency}`,
    `income: ${json.income}, expenses: ${json.expenses}, net: ${json.net_cash_flow}`,
    ...json.distribution.map((row) => `${row.bucket}: ${row.balance} (${row.percent} %, ${row.health})`),
  ];
  return { json, text: text.join('\n') };
};

/** `metrics`. */
export const addOverviewCommands = (program: Command): void => {
  program
    .command('metrics')
    .description('show balances, income, expenses and their distribution')
    .option('--month <month>', 'YYYY-MM; this month when left out', monthArgument)
    .action(action((tools, options: { month?: string }) => metrics(tools, options)));
};
