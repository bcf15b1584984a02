import type { Command } from 'commander';

import type { Payee } from '../../src-shared/contract/payees.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { countArgument } from './arguments.ts';
import type { Report } from './report.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';

const PAGE = 500;

const payeesWith = async ({ api }: Tools, search: string, most: number): Promise<readonly Payee[]> => {
  const found: Payee[] = [];
  let total = most;
  while (found.length < Math.min(total, most)) {
    const limit = Math.min(PAGE, most - found.length);
    const page = await api.payees.list({ search, offset: found.length, limit });
    found.push(...page.payees);
    total = page.total;
    if (page.payees.length === 0) break;
  }
  return found;
};

const payeeRow = ({ name, count, lastDate, aliases }: Payee) => ({ name, count, last: lastDate, aliases });

const listReport = (payees: readonly Payee[]): Report => {
  const rows = payees.map(payeeRow);
  const text = table(
    [left('payee'), right('count'), left('last'), left('also known as')],
    rows.map(({ name, count, last, aliases }) => [name, count, last, aliases.join(', ')]),
  );
  return { json: { payees: rows }, text };
};

type ListOptions = { readonly search?: string; readonly limit?: number };

const list = async (tools: Tools, { search = '', limit }: ListOptions): Promise<Report> =>
  listReport(await payeesWith(tools, search, limit ?? Number.MAX_SAFE_INTEGER));

const duplicates = async ({ api }: Tools): Promise<Report> => {
  const groups = (await api.payees.duplicates()).map((group) => group.map(payeeRow));
  const lines = groups.map((group) => group.map(({ name, count }) => `${name} (${count})`).join(' · '));
  return { json: { groups }, text: lines.length === 0 ? 'No two payees look like one.' : lines.join('\n') };
};

/** Finds a payee by its own name, not by another name of it. */
const payeeNamed = async (tools: Tools, name: string): Promise<Payee> => {
  const folded = foldName(name);
  const found = await payeesWith(tools, name.trim(), Number.MAX_SAFE_INTEGER);
  const payee = found.find((each) => foldName(each.name) === folded);
  if (payee) return payee;
  throw new PecuniaError('not_found', `There is no payee called “${name.trim()}”. “pecunia payees” lists them.`, {
    name,
  });
};

type MergeOptions = { readonly into: string; readonly dryRun?: boolean };

const merge = async (tools: Tools, names: readonly string[], { into, dryRun }: MergeOptions): Promise<Report> => {
  const chosen = await Promise.all(names.map((name) => payeeNamed(tools, name)));
  const ids = chosen.map(({ id }) => id);
  const { transactions, joins, examples } = await tools.api.payees.mergePreview({ ids, name: into });
  if (dryRun !== true) await tools.api.payees.merge({ ids, name: into });
  const rows = examples.map(({ id, date, before, payeeText }) => ({ id, date, before, bank_text: payeeText }));
  const done = dryRun === true ? 'Would give' : 'Gave';
  const text = `${done} ${transactions} transaction${transactions === 1 ? '' : 's'} the payee “${into.trim()}”.`;
  const json = { into: into.trim(), joins: joins?.name ?? null, transactions, merged: dryRun !== true, examples: rows };
  if (dryRun !== true) return { json, text };
  const shown = table(
    [left('date'), left('payee'), left('bank text')],
    rows.map((row) => [row.date, row.before, row.bank_text]),
  );
  return { json, text: `${shown}\n${text}` };
};

/** `payees`, and `duplicates` and `merge` below it. */
export const addPayeeCommands = (program: Command): void => {
  const payees = program
    .command('payees')
    .description('list payees, most used first')
    .option('--search <text>', 'in their names')
    .option('--limit <count>', 'at most this many', countArgument)
    .action(action((tools, options: ListOptions) => list(tools, options)));
  payees
    .command('duplicates')
    .description('list payees that look like one')
    .action(action((tools) => duplicates(tools)));
  payees
    .command('merge')
    .description('join payees under one name, or rename one; imports follow')
    .argument('<names...>', 'the payees')
    .requiredOption('--into <name>', 'the name that they get')
    .option('--dry-run', 'show what would change, and change nothing')
    .action(action((tools, names: readonly string[], options: MergeOptions) => merge(tools, names, options)));
};
