import type { Command } from 'commander';

import { accountNamed, countArgument, dayArgument, monthArgument, wordArgument } from './arguments.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';
import { inWords } from './words.ts';

type AddOptions = {
  readonly account: string;
  readonly date?: string;
  readonly amount: string;
  readonly category?: string;
  readonly payee?: string;
  readonly notes?: string;
  readonly tag?: readonly string[];
  readonly evenReconciled?: boolean;
};

const currencyOf = async ({ api, words }: Tools, account: string): Promise<string> =>
  (await api.accounts.list()).find(({ name }) => name.toLowerCase() === account.trim().toLowerCase())?.currency ??
  words.currency;

type Names = { readonly accounts: ReadonlySet<string>; readonly categories: ReadonlySet<string> };

const namesOf = async ({ api }: Tools): Promise<Names> => ({
  accounts: new Set((await api.accounts.list()).map(({ name }) => name)),
  categories: new Set((await api.categories.list()).map(({ name }) => name)),
});

/** Says which names were new, so that a slip of the pen shows. */
const madeBy = (row: Row | undefined, { accounts, categories }: Names) => ({
  account: row && !accounts.has(row.account) ? row.account : null,
  category: row?.category && !categories.has(row.category) ? row.category : null,
});

const add = async (tools: Tools, options: AddOptions) => {
  const { api, session } = tools;
  const words = inWords({ currency: await currencyOf(tools, options.account) });
  const date = options.date ?? session.host.today();
  const amount = words.parse(options.amount);
  const before = await namesOf(tools);
  const { id } = await api.transactions.create({
    accountName: options.account,
    date,
    amount,
    payee: options.payee ?? '',
    notes: options.notes ?? '',
    tags: [...(options.tag ?? [])],
    evenReconciled: options.evenReconciled === true,
    ...(options.category === undefined ? {} : { categoryName: options.category }),
  });
  const row = (await rowsOf(tools, [await api.transactions.get({ id })]))[0];
  return {
    json: { transaction: row, created: madeBy(row, before) },
    text: `Added ${words.amount(amount)} ${words.currency} on ${date} to ${row?.account ?? ''}.`,
  };
};

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

type ApiRow = Awaited<ReturnType<Tools['api']['transactions']['get']>>;

const rowsOf = async ({ api }: Tools, rows: readonly ApiRow[]) => {
  const [accounts, categories, { buckets }] = await Promise.all([
    api.accounts.list(),
    api.categories.list(),
    api.buckets.list(),
  ]);
  const nameIn = (list: readonly { readonly id: number; readonly name: string }[], id: number | null): string | null =>
    list.find((item) => item.id === id)?.name ?? null;
  return rows.map((row) => {
    const account = accounts.find((known) => known.id === row.accountId);
    const { amount } = inWords({ currency: account?.currency ?? 'INR' });
    return {
      id: row.id,
      date: row.date,
      account: account?.name ?? '',
      amount: amount(row.amount),
      payee: row.payee,
      category: nameIn(categories, row.categoryId),
      bucket: nameIn(buckets, row.bucketId),
      notes: row.notes,
      tags: row.tags,
      reconciled: row.reconciliationId !== null,
      bank_text: row.payeeText,
      transfer_account: nameIn(accounts, row.transferAccountId),
      splits: row.splits.map((part) => ({
        amount: amount(part.amount),
        category: nameIn(categories, part.categoryId),
        bucket: nameIn(buckets, part.bucketId),
        notes: part.notes,
      })),
    };
  });
};

const PAGE = 500;

type ListOptions = {
  readonly month?: string;
  readonly search?: string;
  readonly account?: string;
  readonly tag?: string;
  readonly limit?: number;
};

const list = async (tools: Tools, { month, search, account, tag, limit }: ListOptions) => {
  const { api } = tools;
  const filter = {
    ...(month === undefined ? {} : { month }),
    ...(search === undefined ? {} : { search }),
    ...(tag === undefined ? {} : { tag }),
    ...(account === undefined ? {} : { accountId: (await accountNamed(tools, account)).id }),
  };
  const { count } = await api.transactions.summary(filter);
  const most = Math.min(count, limit ?? count);
  const found: ApiRow[] = [];
  while (found.length < most) {
    found.push(
      ...(await api.transactions.list({ ...filter, offset: found.length, limit: Math.min(PAGE, most - found.length) })),
    );
  }
  const rows = await rowsOf(tools, found);
  const text = table(
    [left('date'), left('account'), left('payee'), left('category'), right('amount')],
    rows.map((row) => [row.date, row.account, row.payee === '' ? row.notes : row.payee, row.category, row.amount]),
  );
  return { json: { count, transactions: rows }, text: `${text}\n${count} in all` };
};

/** `add` and `transactions`. */
export const addTransactionCommands = (program: Command): void => {
  program
    .command('add')
    .description('enter a transaction; money out is negative')
    .requiredOption('--account <name>', 'the account, made when it is new')
    .requiredOption('--amount <amount>', 'such as -1500 or 12.50')
    .option('--date <day>', 'YYYY-MM-DD; today when left out', dayArgument)
    .option('--category <name>', 'the category, made when it is new')
    .option('--payee <name>')
    .option('--notes <text>')
    .option('--tag <tag>', 'a tag; may be repeated', wordArgument)
    .option('--even-reconciled', 'also on a day that is reconciled already')
    .action(action((tools, options: AddOptions) => add(tools, options)));
  program
    .command('transactions')
    .description('list transactions, newest first')
    .option('--month <month>', 'YYYY-MM', monthArgument)
    .option('--search <text>', 'in payees and notes')
    .option('--account <name>')
    .option('--tag <tag>', 'only what carries this tag')
    .option('--limit <count>', 'at most this many', countArgument)
    .action(action((tools, options: ListOptions) => list(tools, options)));
};
