import type { Command } from 'commander';

import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';
import { inWords } from './words.ts';

const list = async ({ api }: Tools) => {
  const rows = (await api.accounts.list()).map((account) => ({
    name: account.name,
    type: account.type,
    currency: account.currency,
    closed: account.closed,
    balance: inWords(account).amount(account.balance),
    on_budget: account.onBudget,
    numbers: account.numbers,
    reconciled_to: account.reconciledTo,
  }));
  const text = table(
    [left('account'), left('type'), right('balance'), left(''), left('number'), left('reconciled to')],
    rows.map((row) => [row.name, row.type, row.balance, row.currency, row.numbers.join(', '), row.reconciled_to]),
  );
  return { json: { accounts: rows }, text };
};

/** `accounts`. */
export const addAccountCommands = (program: Command): void => {
  program
    .command('accounts')
    .description('list accounts with what they hold, their numbers and how far they are reconciled')
    .action(action((tools) => list(tools)));
};
