import type { Command } from 'commander';

import { change } from '../api/change.ts';
import { fileableRows, fileRows } from '../api/review-file.ts';
import type { FileableRow } from '../api/review-file.ts';
import { countArgument } from './arguments.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';
import { inWords } from './words.ts';

type CategorizeOptions = { readonly explain?: number; readonly dryRun?: boolean };

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const explain = async ({ api }: Tools, transactionId: number) => {
  const { category, confidence, reason, source, considered } = await api.review.explain({ transactionId });
  const sources = considered.map((one) => ({
    source: one.source,
    category: one.category,
    confidence: one.confidence,
    reason: one.reason,
  }));
  const said = table(
    [left('source'), left('category'), right('sure'), left('because')],
    sources.map((one) => [one.source, one.category, percent(one.confidence), one.reason]),
  );
  const heading = `${category ?? 'Uncategorized'} (${percent(confidence)}, ${source}): ${reason}`;
  return {
    json: { id: transactionId, category, confidence, reason, source, considered: sources },
    text: sources.length === 0 ? heading : `${heading}\n${said}`,
  };
};

const plural = (count: number): string => `${count} transaction${count === 1 ? '' : 's'}`;

const written = async ({ api }: Tools, rows: readonly FileableRow[]) => {
  const categories = new Map((await api.categories.list()).map(({ id, name }) => [id, name]));
  const currencies = new Map((await api.accounts.list()).map(({ id, currency }) => [id, currency]));
  return rows.map(({ id, date, payee, amount, accountId, categoryId, confidence, reason }) => ({
    id,
    date,
    payee,
    amount: inWords({ currency: currencies.get(accountId) ?? 'INR' }).amount(amount),
    category: categories.get(categoryId) ?? '',
    confidence,
    reason,
  }));
};

const fileOpen = async (tools: Tools, isDryRun: boolean) => {
  const { session } = tools;
  const rows = fileableRows(session.vault());
  if (!isDryRun && rows.length > 0)
    await change(session, {
      name: 'review.categorize',
      label: `Categorize ${plural(rows.length)}`,
      body: (writer) => fileRows(writer, rows),
    });
  const { totalTransactions } = await tools.api.review.queue({ limit: 1 });
  const open = isDryRun ? totalTransactions - rows.length : totalTransactions;
  const transactions = await written(tools, rows);
  const list = table(
    [left('date'), left('payee'), left('category'), right('amount'), right('sure'), left('because')],
    transactions.map((row) => [row.date, row.payee, row.category, row.amount, percent(row.confidence), row.reason]),
  );
  const summary = `${isDryRun ? 'Would file' : 'Filed'} ${plural(rows.length)}; ${open} left open.`;
  return {
    json: { filed: isDryRun ? 0 : rows.length, would_file: rows.length, open, transactions },
    text: rows.length === 0 ? summary : `${list}\n${summary}`,
  };
};

/** `categorize`. */
export const addCategorizeCommands = (program: Command): void => {
  program
    .command('categorize')
    .description('file uncategorized transactions that are sure enough by now, or explain one')
    .option('--explain <id>', 'why a transaction is filed where it is', countArgument)
    .option('--dry-run', 'show what would be filed and change nothing')
    .action(
      action((tools, { explain: id, dryRun }: CategorizeOptions) =>
        id === undefined ? fileOpen(tools, dryRun === true) : explain(tools, id),
      ),
    );
};
