import { Option } from 'commander';
import type { Command } from 'commander';

import type { RuleAction, RuleCondition, RuleDraft, RuleEffect } from '../../src-shared/contract/rules.ts';
import { previewRun } from '../api/rules-history.ts';
import {
  accountNamed,
  bucketNamed,
  categoryNamed,
  countArgument,
  dayArgument,
  usageError,
  wordArgument,
} from './arguments.ts';
import type { Report } from './report.ts';
import { ruleRow, ruleWithId } from './rule-rows.ts';
import { addRuleOrderCommands } from './rules-order.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, right, table } from './table.ts';
import { inWords } from './words.ts';

type Matches = Extract<RuleCondition, { match: unknown }>['match'];

/** The options that ask for a text, and what they ask. */
const TEXT_OPTIONS: readonly {
  readonly key: string;
  readonly flag: string;
  readonly field: 'payee' | 'text' | 'notes';
  readonly match: Matches;
}[] = [
  { key: 'payeeContains', flag: '--payee-contains', field: 'payee', match: 'contains' },
  { key: 'payeeIs', flag: '--payee-is', field: 'payee', match: 'is' },
  { key: 'payeeStarts', flag: '--payee-starts', field: 'payee', match: 'starts' },
  { key: 'payeeLacks', flag: '--payee-lacks', field: 'payee', match: 'lacks' },
  { key: 'payeeMatches', flag: '--payee-matches', field: 'payee', match: 'matches' },
  { key: 'textContains', flag: '--text-contains', field: 'text', match: 'contains' },
  { key: 'textMatches', flag: '--text-matches', field: 'text', match: 'matches' },
  { key: 'notesContain', flag: '--notes-contain', field: 'notes', match: 'contains' },
];

type AddOptions = Readonly<Record<string, unknown>> & {
  readonly account?: string;
  readonly direction?: 'in' | 'out';
  readonly minAmount?: string;
  readonly maxAmount?: string;
  readonly any?: boolean;
  readonly category?: string;
  readonly rename?: string;
  readonly bucket?: string;
  readonly tag: readonly string[];
  readonly transfer?: string;
  readonly name?: string;
  readonly dryRun?: boolean;
};

const textConditions = (options: AddOptions): readonly RuleCondition[] =>
  TEXT_OPTIONS.flatMap(({ key, field, match }) => {
    const values = (options[key] ?? []) as readonly string[];
    return values.map((value) => ({ field, match, value }));
  });

const conditionsOf = async (tools: Tools, options: AddOptions): Promise<readonly RuleCondition[]> => {
  const account = options.account === undefined ? null : await accountNamed(tools, options.account);
  const { parse } = account === null ? tools.words : inWords(account);
  const { direction, minAmount, maxAmount } = options;
  const amount: RuleCondition = {
    field: 'amount',
    direction: direction ?? 'any',
    from: minAmount === undefined ? null : parse(minAmount),
    to: maxAmount === undefined ? null : parse(maxAmount),
  };
  const asksAmount = direction !== undefined || minAmount !== undefined || maxAmount !== undefined;
  return [
    ...textConditions(options),
    ...(asksAmount ? [amount] : []),
    ...(account === null ? [] : [{ field: 'account', accountId: account.id } as const]),
  ];
};

const actionsOf = async (tools: Tools, options: AddOptions): Promise<readonly RuleAction[]> => {
  const { category, rename, bucket, tag, transfer } = options;
  const actions: RuleAction[] = [];
  if (category !== undefined) actions.push({ kind: 'category', categoryId: (await categoryNamed(tools, category)).id });
  if (rename !== undefined) actions.push({ kind: 'payee', name: rename });
  if (bucket !== undefined) actions.push({ kind: 'bucket', bucketId: (await bucketNamed(tools, bucket)).id });
  if (transfer !== undefined) actions.push({ kind: 'transfer', accountId: (await accountNamed(tools, transfer)).id });
  return [...actions, ...tag.map((each) => ({ kind: 'tag', tag: each }) as const)];
};

const draftOf = async (tools: Tools, options: AddOptions): Promise<RuleDraft> => {
  const conditions = await conditionsOf(tools, options);
  const actions = await actionsOf(tools, options);
  if (conditions.length === 0) throw usageError('Say what the rule looks at, such as --payee-contains TEXT.');
  if (actions.length === 0) throw usageError('Say what the rule does, such as --category NAME or --tag TAG.');
  const match = options.any === true ? 'any' : 'all';
  return { name: options.name ?? '', match, conditions: [...conditions], actions: [...actions], enabled: true };
};

type Tested = { readonly fits: number; readonly changes: number; readonly examples: readonly RuleEffect[] };

const MOST_SHOWN = 50;

const effectRows = ({ examples }: Tested) =>
  examples.map(({ transactionId, date, payee, amount, currency, changes, note }) => ({
    id: transactionId,
    date,
    payee,
    amount: inWords({ currency }).amount(amount),
    currency,
    changes,
    ...(note === undefined ? {} : { note }),
  }));

const changeWords = ({ what, before, after }: RuleEffect['changes'][number]): string =>
  before === '' ? `${what}: ${after}` : `${what}: ${before} → ${after}`;

const testReport = (tested: Tested, more: object = {}): Report => {
  const rows = effectRows(tested);
  const lines = table(
    [left('date'), left('payee'), right('amount'), left('would change')],
    rows.map((row) => [
      row.date,
      row.payee,
      row.amount,
      [...row.changes.map(changeWords), ...(row.note === undefined ? [] : [row.note])].join('; '),
    ]),
  );
  return {
    json: { ...more, fits: tested.fits, changes: tested.changes, transactions: rows },
    text: `${lines}\nfits ${tested.fits}, would change ${tested.changes}`,
  };
};

const list = async ({ api }: Tools): Promise<Report> => {
  const rows = (await api.rules.list()).map(ruleRow);
  const text = table(
    [right('id'), left('rule'), left('')],
    rows.map(({ id, name, enabled, words }) => [
      id,
      name === '' ? words : `${name} (${words})`,
      enabled ? '' : 'switched off',
    ]),
  );
  return { json: { rules: rows }, text };
};

const add = async (tools: Tools, options: AddOptions): Promise<Report> => {
  const rule = await draftOf(tools, options);
  if (options.dryRun === true)
    return testReport(await tools.api.rules.test({ rule, limit: MOST_SHOWN }), { created: null });
  const { id } = await tools.api.rules.create(rule);
  const created = ruleRow(await ruleWithId(tools, id));
  return { json: { created }, text: `Added rule ${id}: ${created.words}` };
};

const remove = async (tools: Tools, id: number): Promise<Report> => {
  const deleted = ruleRow(await ruleWithId(tools, id));
  await tools.api.rules.delete({ id });
  return { json: { deleted }, text: `Deleted rule ${id}: ${deleted.words}` };
};

const test = async (tools: Tools, id: number): Promise<Report> => {
  const { words, ...rule } = await ruleWithId(tools, id);
  return testReport(await tools.api.rules.test({ rule, limit: MOST_SHOWN }), { id, words });
};

type RunOptions = { readonly from?: string; readonly overwrite?: boolean; readonly dryRun?: boolean };

const run = async ({ api, session }: Tools, { from, overwrite = false, dryRun }: RunOptions): Promise<Report> => {
  const since = from === undefined ? {} : { from };
  if (dryRun === true)
    return testReport(await previewRun(session.vault(), { ...since, overwrite, limit: MOST_SHOWN }), { changed: 0 });
  const { count } = await api.rules.run({ ...since, overwrite });
  return { json: { changed: count }, text: `Changed ${count} transaction${count === 1 ? '' : 's'}.` };
};

const addAddCommand = (rules: Command): void => {
  const command = rules.command('add').description('add a rule; options that ask for a text may be repeated');
  for (const { flag, field, match } of TEXT_OPTIONS) {
    const what = field === 'text' ? 'the bank’s text' : field;
    command.option(`${flag} <text>`, match === 'matches' ? `${what}; * stands for any text` : what, wordArgument, []);
  }
  command
    .addOption(new Option('--direction <direction>', 'money in or out').choices(['in', 'out']))
    .option('--min-amount <amount>', 'without sign')
    .option('--max-amount <amount>', 'without sign')
    .option('--account <name>')
    .option('--any', 'one of these is enough')
    .option('--category <name>', 'files them under it')
    .option('--rename <payee>', 'gives them that payee')
    .option('--bucket <name>', 'charges them to it')
    .option('--tag <tag>', 'tags them; may be repeated', wordArgument, [])
    .option('--transfer <account>', 'calls them transfers with that account')
    .option('--name <name>', 'your own name for the rule')
    .option('--dry-run', 'show what it would change, and add nothing')
    .action(action((tools, options: AddOptions) => add(tools, options)));
};

/** `rules`, and `add`, `delete`, `enable`, `disable`, `move`, `test` and `run` below it. */
export const addRuleCommands = (program: Command): void => {
  const rules = program
    .command('rules')
    .description('list the rules that file transactions, in the order in which they apply')
    .action(action((tools) => list(tools)));
  addAddCommand(rules);
  rules
    .command('delete')
    .description('delete a rule')
    .argument('<id>', 'as “rules” lists it', countArgument)
    .action(action((tools, id: number) => remove(tools, id)));
  addRuleOrderCommands(rules);
  rules
    .command('test')
    .description('show what a rule would change')
    .argument('<id>', 'as “rules” lists it', countArgument)
    .action(action((tools, id: number) => test(tools, id)));
  rules
    .command('run')
    .description('apply the rules to what is there; what you filed yourself stays')
    .option('--from <day>', 'only transactions from that day on, YYYY-MM-DD', dayArgument)
    .option('--overwrite', 'also change what you filed yourself')
    .option('--dry-run', 'show what would change, and change nothing')
    .action(action((tools, options: RunOptions) => run(tools, options)));
};
