import type { Command } from 'commander';

import { PecuniaError } from '../../src-shared/errors.ts';
import { accountNamed, dayArgument, usageError } from './arguments.ts';
import { withDecimals } from './report.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { right, table } from './table.ts';
import { inWords } from './words.ts';
import type { Words } from './words.ts';

type ReconcileOptions = {
  readonly date?: string;
  readonly balance?: string;
  readonly mark?: boolean;
  readonly adjust?: boolean;
  readonly unlock?: boolean;
};

type Account = Awaited<ReturnType<typeof accountNamed>>;

type Status = Awaited<ReturnType<Tools['api']['reconcile']['status']>>;

const askedOf = (account: Account, { date, balance }: ReconcileOptions, words: Words) => ({
  accountId: account.id,
  ...(date === undefined ? {} : { date }),
  ...(balance === undefined ? {} : { balance: words.parse(balance) }),
});

const jsonOf = ({ name, currency }: Account, status: Status, { amount, amountOrNull }: Words) => ({
  account: name,
  currency,
  date: status.date,
  balance: amountOrNull(status.balance),
  ledger: amount(status.ledger),
  difference: amountOrNull(status.difference),
  first_difference: status.first && { ...status.first, difference: amount(status.first.difference) },
  open: status.open,
  reconciled_to: status.reconciliations[0]?.date ?? null,
  proved_difference: amountOrNull(status.provedDifference),
  stated: status.stated.map((day) => ({ date: day.date, balance: amount(day.amount) })),
  reconciliations: status.reconciliations.map(({ date, balance, at, transactions }) => ({
    date,
    balance: amount(balance),
    at,
    transactions,
  })),
});

type Json = ReturnType<typeof jsonOf>;

const firstWords = ({ first_difference: first }: Json): readonly string[] => {
  if (!first) return [];
  const after = first.after === null ? 'from the beginning' : `after ${first.after}`;
  return [`The two first differ ${after}, up to ${first.by}, by ${first.difference}.`];
};

const brokenWords = ({ reconciled_to, proved_difference }: Json, { provedDifference }: Status): readonly string[] =>
  provedDifference === null || provedDifference === 0
    ? []
    : [`What was reconciled to ${reconciled_to} does not hold any more: it is off by ${proved_difference} now.`];

const textOf = (json: Json, status: Status): string => {
  const { currency, date } = json;
  return [
    `${json.account}${date === null ? '' : ` at the end of ${date}`}, in ${currency}`,
    table(
      [right('bank'), right('ledger'), right('difference')],
      [[json.balance ?? 'not stated', json.ledger, json.difference]],
    ),
    ...firstWords(json),
    ...brokenWords(json, status),
    `${json.open} not reconciled${json.reconciled_to === null ? '' : `; reconciled to ${json.reconciled_to}`}`,
  ].join('\n');
};

const mark = async ({ api }: Tools, account: Account, status: Status, adjust: boolean): Promise<number> => {
  const { date, balance } = status;
  if (date === null || balance === null) {
    throw new PecuniaError(
      'invalid_input',
      `No file stated what “${account.name}” held${date === null ? '' : ` on ${date}`}. Say it with --date and --balance.`,
      { account: account.name, date },
    );
  }
  const { transactions } = await api.reconcile.mark({ accountId: account.id, date, balance, adjust });
  return transactions;
};

const unlock = async ({ api }: Tools, account: Account, status: Status): Promise<string> => {
  const newest = status.reconciliations[0];
  if (newest) {
    await api.reconcile.unlock({ id: newest.id });
    return newest.date;
  }
  throw new PecuniaError('not_found', `“${account.name}” has no reconciliation to unlock.`, { account: account.name });
};

const carryOut = async (tools: Tools, account: Account, options: ReconcileOptions) => {
  const words = inWords(account);
  const asked = askedOf(account, options, words);
  const before = await tools.api.reconcile.status(asked);
  const locked = options.mark === true ? await mark(tools, account, before, options.adjust === true) : null;
  const unlocked = options.unlock === true ? await unlock(tools, account, before) : null;
  const after = await tools.api.reconcile.status(asked);
  const json = jsonOf(account, after, words);
  const done = [
    ...(locked === null ? [] : [`Reconciled to ${json.date}: ${locked} transactions locked.`]),
    ...(unlocked === null ? [] : [`Unlocked what was reconciled to ${unlocked}.`]),
  ];
  return { json: { ...json, locked, unlocked }, text: [textOf(json, after), ...done].join('\n') };
};

const run = async (tools: Tools, name: string, options: ReconcileOptions) => {
  if (options.adjust === true && options.mark !== true) throw usageError('--adjust goes with --mark.');
  if (options.mark === true && options.unlock === true) throw usageError('Choose one: --mark or --unlock.');
  const account = await accountNamed(tools, name);
  return carryOut(tools, account, options).catch((error: unknown) => {
    throw withDecimals(error, inWords(account));
  });
};

/** `reconcile ACCOUNT`. */
export const addReconcileCommands = (program: Command): void => {
  program
    .command('reconcile')
    .description('compare an account with its bank, and lock what is proved')
    .argument('<account>')
    .option('--date <day>', 'the end of this day; the last one that a file stated when left out', dayArgument)
    .option('--balance <amount>', 'what the bank says; what a file stated when left out')
    .option('--mark', 'lock every transaction up to the day')
    .option('--adjust', 'with --mark: add one transaction for what is missing')
    .option('--unlock', 'take the newest reconciliation of the account back')
    .action(action((tools, name: string, options: ReconcileOptions) => run(tools, name, options)));
};
