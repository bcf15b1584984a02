import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Command } from 'commander';

import type { ImportPreview, OpenFile, PreviewRow } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { ErrorCode } from '../../src-shared/errors.ts';
import { layOpen, onDisk } from '../api/import-open.ts';
import type { Opened } from '../api/import-open.ts';
import { bankFilesIn } from '../api/inbox-scan.ts';
import { pairArgument } from './arguments.ts';
import { fileReport, filesReport, questionText } from './import-report.ts';
import type { Failed, FileOutcome, NamedOutcome } from './import-report.ts';
import { failureOf } from './report.ts';
import type { Report } from './report.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';

type ImportOptions = {
  readonly account?: string;
  readonly dryRun?: boolean;
  readonly answer: Readonly<Record<string, string>>;
};

const PAGE = 500;

const importedRows = async (
  { api }: Tools,
  token: string,
  part: string,
  rows: number,
): Promise<readonly PreviewRow[]> => {
  const all: PreviewRow[] = [];
  for (let offset = 0; offset < rows; offset += PAGE)
    all.push(...(await api.imports.rows({ token, part, offset, limit: PAGE })));
  return all.filter((row) => row.status === 'new' || row.status === 'near');
};

/** Rows must not go into an account that nothing but habit names. Throws `import_question`. */
const refuseGuesses = ({ parts, fileName }: ImportPreview): void => {
  const guessed = parts.filter(({ because, counts }) => because === 'usual' && counts.new + counts.near > 0);
  const [first] = guessed;
  if (!first) return;
  throw new PecuniaError(
    'import_question',
    `${fileName} does not say which account it is from. Name it with --account, such as --account "${first.account.name}".`,
    { accounts: guessed.map(({ account }) => account.name) },
  );
};

const importOpen = async (
  tools: Tools,
  { token }: OpenFile,
  { account, dryRun, answer }: ImportOptions,
): Promise<FileOutcome> => {
  const { api } = tools;
  const target = account === undefined ? {} : { target: { newAccountName: account } };
  const preview = await api.imports.preview({ token, answers: answer, ...target });
  const { questions } = preview;
  if (dryRun !== true && questions.length > 0) {
    const asked = questions.map(questionText).join('\n');
    throw new PecuniaError('import_question', `Nothing was imported yet.\n${asked}`, { questions });
  }
  if (dryRun !== true) refuseGuesses(preview);
  const parts = [];
  for (const part of preview.parts)
    parts.push({ part, rows: await importedRows(tools, token, part.key, part.counts.rows) });
  return { preview, parts, done: dryRun === true ? null : await api.imports.commit({ token }) };
};

/** What an export holds beside its transactions, by what the reader found. */
const NO_TRANSACTIONS: ReadonlySet<unknown> = new Set(['ynab-budget']);

const unread = (fileName: string, error: Failed): NamedOutcome =>
  NO_TRANSACTIONS.has(error.details['found']) ? { fileName, leftOut: error.message } : { fileName, error };

/** Imports one file after the other; one that fails keeps no other back. */
const importEach = async (
  tools: Tools,
  files: readonly OpenFile[],
  options: ImportOptions,
): Promise<readonly NamedOutcome[]> => {
  const outcomes: NamedOutcome[] = [];
  for (const file of files) {
    const { fileName } = file;
    try {
      outcomes.push({ fileName, outcome: await importOpen(tools, file, options) });
    } catch (error) {
      outcomes.push(unread(fileName, failureOf(error)));
    } finally {
      await tools.api.imports.close({ token: file.token });
    }
  }
  return outcomes;
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** The bank files in a folder, oldest first. Throws `file_unreadable` when there is none. */
const pathsIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await bankFilesIn(folder);
  if (entries.length === 0)
    throw new PecuniaError('file_unreadable', `There is no bank file in ${folder}.`, { path: folder });
  return entries.map(({ fileName }) => join(folder, fileName));
};

const importOpened = async (
  tools: Tools,
  { files, refused }: Opened,
  options: ImportOptions,
): Promise<readonly NamedOutcome[]> => [
  ...(await importEach(tools, files, options)),
  ...refused.map(({ fileName, ...error }) => ({ fileName, error: { ...error, details: {} } })),
];

/** One file by itself answers as such; what keeps it out fails the command. */
const importAlone = async (tools: Tools, { files, refused }: Opened, options: ImportOptions): Promise<Report> => {
  const [[file], [refusal]] = [files, refused];
  if (refusal) throw new PecuniaError(refusal.code as ErrorCode, refusal.message, { fileName: refusal.fileName });
  return file ? fileReport(await importOpen(tools, file, options)) : filesReport([]);
};

const importPaths = async (tools: Tools, given: readonly string[], options: ImportOptions): Promise<Report> => {
  const found: readonly (readonly string[])[] = await Promise.all(
    given.map(async (path) => ((await isFolder(path)) ? pathsIn(path) : [path])),
  );
  const paths = found.flat();
  const isOne = paths.length === 1 && paths[0] === given[0];
  const outcomes: NamedOutcome[] = [];
  // One path at a time, so that many files never lie open together.
  for (const path of paths) {
    const opened = await layOpen(tools.session, [onDisk(path)]);
    if (isOne && opened.files.length + opened.refused.length === 1) return importAlone(tools, opened, options);
    outcomes.push(...(await importOpened(tools, opened, options)));
  }
  if (outcomes.some((outcome) => 'error' in outcome)) process.exitCode = 1;
  return filesReport(outcomes);
};

/** `import FILE…`. */
export const addImportCommands = (program: Command): void => {
  program
    .command('import')
    .description('import files from your bank, also packed ones; of a folder those that can be a bank’s')
    .argument('<file...>', 'files and folders')
    .option('--account <name>', 'the account of what names none itself; made when it is new')
    .option('--dry-run', 'show what would be imported and change nothing')
    .option('--answer <key=value>', 'answer a question; may be repeated', pairArgument, {})
    .action(action((tools, files: readonly string[], options: ImportOptions) => importPaths(tools, files, options)));
};
