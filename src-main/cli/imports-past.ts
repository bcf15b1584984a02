import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Command } from 'commander';

import { PecuniaError } from '../../src-shared/errors.ts';
import { countArgument } from './arguments.ts';
import type { Report } from './report.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';

const list = async ({ api }: Tools): Promise<Report> => {
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

const undo = async ({ api }: Tools, importId: number): Promise<Report> => {
  const { label, removed } = await api.imports.undo({ importId });
  return { json: { undone: label, removed }, text: `${label}: ${removed} transactions removed.` };
};

type SaveOptions = { readonly out: string; readonly force?: boolean };

const writeNew = async (path: string, bytes: Uint8Array, force: boolean): Promise<void> => {
  try {
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const message =
      code === 'EEXIST'
        ? `${path} is there already. Choose another name, or write over it with --force.`
        : `${path} could not be written: ${error instanceof Error ? error.message : String(error)}.`;
    throw new PecuniaError('invalid_input', message, { path });
  }
};

const save = async ({ api }: Tools, importId: number, { out, force }: SaveOptions): Promise<Report> => {
  const { fileName, file } = await api.imports.original({ importId });
  const path = resolve(out);
  const bytes = new Uint8Array(await file.arrayBuffer());
  await writeNew(path, bytes, force === true);
  return {
    json: { file: fileName, saved: path, bytes: bytes.length },
    text: `Saved ${fileName} as ${path}: ${bytes.length} bytes.`,
  };
};

/** `imports`, and `undo` and `save` below it. */
export const addPastImportCommands = (program: Command): void => {
  const imports = program
    .command('imports')
    .description('list the imports done so far, newest first')
    .action(action((tools) => list(tools)));
  imports
    .command('undo')
    .description('take one import back, whenever it was')
    .argument('<id>', 'as `imports` lists it', countArgument)
    .action(action((tools, importId: number) => undo(tools, importId)));
  imports
    .command('save')
    .description('write the file of an import to disk, byte for byte')
    .argument('<id>', 'as `imports` lists it', countArgument)
    .requiredOption('--out <file>', 'where to write it')
    .option('--force', 'write over a file that is there')
    .action(action((tools, importId: number, options: SaveOptions) => save(tools, importId, options)));
};
