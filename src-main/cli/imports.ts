import type { Command } from 'commander';

import type { ImportPreview, PreviewRow } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { layOpen, readFromDisk } from '../api/imports.ts';
import { pairArgument } from './arguments.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';
import { inWords } from './words.ts';

type ImportOptions = {
  readonly account: string;
  readonly dryRun?: boolean;
  readonly answer: Readonly<Record<string, string>>;
};

const PAGE = 500;

const importedRows = async ({ api }: Tools, token: string, rows: number): Promise<readonly PreviewRow[]> => {
  const all: PreviewRow[] = [];
  for (let offset = 0; offset < rows; offset += PAGE)
    all.push(...(await api.imports.rows({ token, offset, limit: PAGE })));
  return all.filter((row) => row.status === 'new' || row.status === 'near');
};

type Question = ImportPreview['questions'][number];

/** A question with what each answer would read. */
const questionText = ({ key, text, choices }: Question): string =>
  [
    text,
    ...choices.map(({ value, label, sample }) => {
      const reads = sample.slice(0, 3).map(({ raw, reads: read }) => `${raw} as ${read}`);
      return `  --answer ${key}=${value}  ${label}${reads.length === 0 ? '' : `: ${reads.join(', ')}`}`;
    }),
  ].join('\n');

const refuseOpenQuestions = (questions: readonly Question[]): void => {
  if (questions.length === 0) return;
  const asked = questions.map(questionText).join('\n');
  throw new PecuniaError('import_question', `Nothing was imported yet.\n${asked}`, { questions });
};

const importFile = async (tools: Tools, path: string, { account, dryRun, answer }: ImportOptions) => {
  const { api, session } = tools;
  const { token } = layOpen(session, await readFromDisk(path));
  const preview = await api.imports.preview({ token, newAccountName: account, answers: answer });
  const questions = preview.questions.map(({ key, text, choices }) => ({ key, text, choices }));
  if (dryRun !== true) refuseOpenQuestions(questions);
  const { amount } = inWords({ currency: preview.account.currency });
  const rows = await importedRows(tools, token, preview.counts.rows);
  const transactions = rows.map((row) => ({
    date: row.date,
    amount: amount(row.amount),
    payee: row.payee,
    category: row.category,
  }));
  const done =
    dryRun === true ? { imported: 0, duplicates: preview.counts.duplicates } : await api.imports.commit({ token });
  const { failed, notices } = preview;
  const json = {
    format: preview.format,
    encoding: preview.encoding,
    account: preview.account.name,
    currency: preview.account.currency,
    questions,
    decisions: preview.decisions.map(({ key, value, reason }) => ({ key, value, reason })),
    notices,
    transactions,
    imported: done.imported,
    duplicates: done.duplicates,
    failed,
    skipped: preview.skipped,
  };
  const lines = [
    table(
      [left('date'), left('payee'), left('category'), right('amount')],
      transactions.map((row) => [row.date, row.payee, row.category, row.amount]),
    ),
    ...notices,
    ...failed.map(
      (row) => `line ${row.line}${row.column === null ? '' : `, ${row.column}`}: ${row.reason}: ${row.raw}`,
    ),
    ...questions.map(questionText),
    dryRun === true
      ? `Would import ${transactions.length}; ${done.duplicates} are there already, ${failed.length} cannot be read.`
      : `Imported ${done.imported}; ${done.duplicates} were there already, ${failed.length} could not be read.`,
  ];
  return { json, text: lines.join('\n') };
};

/** `import FILE`. */
export const addImportCommands = (program: Command): void => {
  program
    .command('import')
    .description('import a file from your bank')
    .argument('<file>')
    .requiredOption('--account <name>', 'the account, made when it is new')
    .option('--dry-run', 'show what would be imported and change nothing')
    .option('--answer <key=value>', 'answer a question; may be repeated', pairArgument, {})
    .action(action((tools, file: string, options: ImportOptions) => importFile(tools, file, options)));
};
