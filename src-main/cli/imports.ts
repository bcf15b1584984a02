import type { Command } from 'commander';

import type { OpenFile, PreviewRow } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { ErrorCode } from '../../src-shared/errors.ts';
import { layOpen, onDisk } from '../api/import-open.ts';
import { countArgument, pairArgument } from './arguments.ts';
import { fileReport, filesReport, questionText } from './import-report.ts';
import type { FileOutcome, NamedOutcome } from './import-report.ts';
import { failureOf } from './report.ts';
import type { Report } from './report.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';

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
  const parts = [];
  for (const part of preview.parts)
    parts.push({ part, rows: await importedRows(tools, token, part.key, part.counts.rows) });
  return { preview, parts, done: dryRun === true ? null : await api.imports.commit({ token }) };
};

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
      outcomes.push({ fileName, error: failureOf(error) });
    } finally {
      await tools.api.imports.close({ token: file.token });
    }
  }
  return outcomes;
};

const importFiles = async (tools: Tools, paths: readonly string[], options: ImportOptions): Promise<Report> => {
  const outcomes: NamedOutcome[] = [];
  let only: OpenFile | null = null;
  // One path at a time, so that many files never lie open together.
  for (const path of paths) {
    const { files, refused } = await layOpen(tools.session, [onDisk(path)]);
    const [first] = files;
    if (paths.length === 1 && first && files.length + refused.length === 1) only = first;
    else outcomes.push(...(await importEach(tools, files, options)));
    outcomes.push(...refused.map(({ fileName, ...error }) => ({ fileName, error: { ...error, details: {} } })));
  }
  if (only !== null) return fileReport(await importOpen(tools, only, options));
  const [first] = outcomes;
  if (paths.length === 1 && outcomes.length === 1 && first && 'error' in first)
    throw new PecuniaError(first.error.code as ErrorCode, first.error.message, { fileName: first.fileName });
  if (outcomes.some((outcome) => 'error' in outcome)) process.exitCode = 1;
  return filesReport(outcomes);
};

const listImports = async ({ api }: Tools): Promise<Report> => {
  const accounts = new Map((await api.accounts.list()).map(({ id, name }) => [id, name]));
  const imports = (await api.imports.history()).map(({ accountId, ...past }) => ({
    ...past,
    account: accounts.get(accountId) ?? null,
  }));
  const rows = imports.map((past) => [
    past.id,
    past.at.slice(0, 10),
    past.account,
    past.fileName,
    past.imported,
    past.undoneAt === null ? past.left : 'taken back',
  ]);
  const columns = [right('id'), left('day'), left('account'), left('file'), right('imported'), right('left')];
  return { json: { imports }, text: table(columns, rows) };
};

const undoImport = async ({ api }: Tools, importId: number): Promise<Report> => {
  const { label, removed } = await api.imports.undo({ importId });
  return { json: { undone: label, removed }, text: `${label}: ${removed} transactions removed.` };
};

/** `import FILE…`, `imports` and `imports undo ID`. */
export const addImportCommands = (program: Command): void => {
  program
    .command('import')
    .description('import files from your bank, also packed ones')
    .argument('<file...>')
    .option('--account <name>', 'the account of what names none itself; made when it is new')
    .option('--dry-run', 'show what would be imported and change nothing')
    .option('--answer <key=value>', 'answer a question; may be repeated', pairArgument, {})
    .action(action((tools, files: readonly string[], options: ImportOptions) => importFiles(tools, files, options)));
  const imports = program
    .command('imports')
    .description('list the imports done so far, newest first')
    .action(action((tools) => listImports(tools)));
  imports
    .command('undo')
    .description('take one import back, whenever it was')
    .argument('<id>', 'as `imports` lists it', countArgument)
    .action(action((tools, importId: number) => undoImport(tools, importId)));
};
