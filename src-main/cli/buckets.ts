import type { Command } from 'commander';

import { PecuniaError } from '../../src-shared/errors.ts';
import { bucketNamed, countArgument, dayArgument, strategyNamed, usageError } from './arguments.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';

/** The account that income goes to when none is named and there is none yet. */
const FIRST_ACCOUNT = 'Bank account';

type AllocateOptions = {
  readonly strategy?: string;
  readonly to?: string;
  readonly description?: string;
  readonly date?: string;
  readonly account?: string;
  readonly income?: boolean;
};

/** Reads `Living Expenses=20000,Emergency Fund=10000`; a comma inside a name is fine. */
const partsOf = async (tools: Tools, text: string) => {
  const pairs = text.split(/,(?=[^,=]+=)/u).map((pair) => {
    const at = pair.lastIndexOf('=');
    if (at <= 0) throw usageError(`Write --to "Bucket=amount,Bucket=amount", not “${pair}”.`);
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  return Promise.all(
    pairs.map(async ([name, amount]) => ({
      bucketId: (await bucketNamed(tools, name)).id,
      amount: tools.words.parse(amount),
    })),
  );
};

const chosenDivision = async (tools: Tools, { strategy, to }: AllocateOptions) => {
  if ((strategy === undefined) === (to === undefined))
    throw usageError('Say how to divide it: --strategy NAME or --to "Bucket=amount,…".');
  return strategy === undefined
    ? { parts: await partsOf(tools, to ?? '') }
    : { strategyId: (await strategyNamed(tools, strategy)).id };
};

const incomeAccount = async ({ api }: Tools, name: string | undefined): Promise<string> => {
  const usual = (await api.accounts.list()).find((account) => account.onBudget && !account.closed);
  return name ?? usual?.name ?? FIRST_ACCOUNT;
};

/**
 * Money that is described and not there yet is new income: `allocate 50000 … --description "Salary"` records it first.
 * Without a description (or `--income`) only what is unallocated can be divided.
 */
const recordsIncome = async (
  { api }: Tools,
  amount: number,
  { income, description, account }: AllocateOptions,
): Promise<boolean> => {
  if (income === true || account !== undefined) return true;
  if (description === undefined) return false;
  return (await api.buckets.list()).unallocated < amount;
};

const allocate = async (tools: Tools, amountText: string, options: AllocateOptions) => {
  const { api, words } = tools;
  const amount = words.parse(amountText);
  if (amount <= 0) throw new PecuniaError('invalid_input', 'Allocate an amount above zero.', { amount: amountText });
  const division = await chosenDivision(tools, options);
  const isIncome = await recordsIncome(tools, amount, options);
  const result = await api.buckets.allocate({
    amount,
    ...division,
    description: options.description ?? '',
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(isIncome ? { incomeAccountName: await incomeAccount(tools, options.account) } : {}),
  });
  const parts = result.parts.map((part) => ({
    bucket: part.name,
    amount: words.amount(part.amount),
    balance: words.amount(part.balance),
  }));
  const lines = table(
    [left('bucket'), right('allocated'), right('balance')],
    parts.map((part) => [part.bucket, part.amount, part.balance]),
  );
  const recorded = isIncome ? `Recorded ${words.amount(amount)} ${words.currency} as income.\n` : '';
  return {
    json: {
      amount: words.amount(amount),
      description: options.description ?? '',
      recorded_income: isIncome ? words.amount(amount) : null,
      parts,
      unallocated: words.amount(result.unallocated),
    },
    text: `${recorded}${lines}\nunallocated: ${words.amount(result.unallocated)} ${words.currency}`,
  };
};

const listBuckets = async ({ api, words }: Tools) => {
  const { buckets, unallocated, totalBalance, income, expenses } = await api.buckets.list();
  const rows = buckets.map((bucket) => ({
    name: bucket.name,
    balance: words.amount(bucket.balance),
    percent: bucket.sharePercent,
    allocated: words.amount(bucket.allocated),
    spent: words.amount(bucket.spent),
    health: bucket.health,
  }));
  return {
    json: {
      currency: words.currency,
      buckets: rows,
      unallocated: words.amount(unallocated),
      total_balance: words.amount(totalBalance),
      income: words.amount(income),
      expenses: words.amount(expenses),
    },
    text: `${table(
      [left('bucket'), right('balance'), right('%'), left('')],
      rows.map((row) => [row.name, row.balance, row.percent.toFixed(2), row.health]),
    )}\nunallocated: ${words.amount(unallocated)} ${words.currency}`,
  };
};

type HistoryOptions = { readonly bucket?: string; readonly limit?: number };

const historyEntries = async (tools: Tools, { bucket, limit }: HistoryOptions) => {
  const { api } = tools;
  const scope = bucket === undefined ? {} : { bucketId: (await bucketNamed(tools, bucket)).id };
  const entries = [];
  let cursor: string | null = null;
  do {
    const most: number = Math.min(500, (limit ?? Number.MAX_SAFE_INTEGER) - entries.length);
    const page: Awaited<ReturnType<typeof api.buckets.history>> = await api.buckets.history({
      ...scope,
      limit: most,
      ...(cursor === null ? {} : { cursor }),
    });
    entries.push(...page.entries);
    cursor = page.next;
  } while (cursor !== null && entries.length < (limit ?? Number.MAX_SAFE_INTEGER));
  return entries;
};

const history = async (tools: Tools, options: HistoryOptions) => {
  const { api, words } = tools;
  const [entries, { buckets }, categories] = [
    await historyEntries(tools, options),
    await api.buckets.list(),
    await api.categories.list(),
  ];
  const rows = entries.map((entry) => ({
    type: entry.type,
    category: categories.find((category) => category.id === entry.categoryId)?.name ?? null,
    bucket: buckets.find((bucket) => bucket.id === entry.bucketId)?.name ?? '',
    amount: words.amount(entry.amount),
    date: entry.date,
    time: entry.at,
    payee: entry.payee,
    description: entry.description,
    resulting_balance: words.amount(entry.resultingBalance),
    deficit: words.amount(entry.deficit),
  }));
  const text = table(
    [left('date'), left('type'), left('bucket'), left('category'), right('amount'), right('balance'), right('deficit')],
    rows.map((row) => [row.date, row.type, row.bucket, row.category, row.amount, row.resulting_balance, row.deficit]),
  );
  return { json: { currency: words.currency, entries: rows }, text };
};

const cover = async ({ api, words }: Tools, bucketId: number) => {
  const proposal = (await api.buckets.coverProposals()).find((one) => one.bucketId === bucketId);
  await api.buckets.cover({ bucketId });
  const covered = words.amount((proposal?.deficit ?? 0) - (proposal?.uncovered ?? 0));
  return {
    json: { covered, uncovered: words.amount(proposal?.uncovered ?? 0) },
    text: `Covered ${covered} ${words.currency}.`,
  };
};

/** `allocate`, `buckets`, `history` and `cover`. */
export const addBucketCommands = (program: Command): void => {
  program
    .command('allocate')
    .description('divide money over buckets; described money that is not there yet is recorded as income')
    .argument('<amount>')
    .option('--strategy <name>', 'Balanced, Aggressive, Conservative, Growth, or one of yours')
    .option('--to <parts>', '"Living Expenses=20000,Emergency Fund=10000"')
    .option('--description <text>')
    .option('--date <day>', 'YYYY-MM-DD; today when left out', dayArgument)
    .option('--income', 'record the amount as new income first')
    .option('--account <name>', 'the account of that income; made when it is new')
    .action(action((tools, amount: string, options: AllocateOptions) => allocate(tools, amount, options)));
  program
    .command('buckets')
    .description('show what the buckets hold')
    .action(action((tools) => listBuckets(tools)));
  program
    .command('history')
    .description('show what moved in the buckets, newest first')
    .option('--bucket <name>')
    .option('--limit <count>', 'at most this many', countArgument)
    .action(action((tools, options: HistoryOptions) => history(tools, options)));
  program
    .command('cover')
    .description('cover a bucket’s deficit from the others')
    .argument('<bucket>')
    .action(action(async (tools, name: string) => cover(tools, (await bucketNamed(tools, name)).id)));
};
