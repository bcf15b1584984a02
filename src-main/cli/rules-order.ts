import type { Command } from 'commander';

import { countArgument, usageError } from './arguments.ts';
import type { Report } from './report.ts';
import { ruleRow, ruleWithId } from './rule-rows.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';

const switchRule = async (tools: Tools, id: number, enabled: boolean): Promise<Report> => {
  const { words: _, ...draft } = await ruleWithId(tools, id);
  await tools.api.rules.update({ ...draft, enabled });
  const rule = ruleRow(await ruleWithId(tools, id));
  return { json: { rule }, text: `Switched rule ${id} ${enabled ? 'on' : 'off'}: ${rule.words}` };
};

type MoveOptions = { readonly first?: boolean; readonly last?: boolean; readonly before?: number };

/** Where the rule goes in the list of the others. */
const placeAmong = (others: readonly number[], { first, last, before }: MoveOptions): number => {
  if ([first === true, last === true, before !== undefined].filter(Boolean).length !== 1)
    throw usageError('Say where it goes: --first, --last or --before ID.');
  if (before !== undefined) return others.indexOf(before);
  return first === true ? 0 : others.length;
};

const move = async (tools: Tools, id: number, options: MoveOptions): Promise<Report> => {
  await ruleWithId(tools, id);
  if (options.before === id) throw usageError('A rule cannot go before itself.');
  if (options.before !== undefined) await ruleWithId(tools, options.before);
  const others = (await tools.api.rules.list()).map((rule) => rule.id).filter((each) => each !== id);
  await tools.api.rules.reorder({ ids: others.toSpliced(placeAmong(others, options), 0, id) });
  const rules = (await tools.api.rules.list()).map(ruleRow);
  const place = rules.findIndex((rule) => rule.id === id) + 1;
  return { json: { rules }, text: `Rule ${id} is number ${place} of ${rules.length}.` };
};

/** `rules enable ID`, `rules disable ID` and `rules move ID`. */
export const addRuleOrderCommands = (rules: Command): void => {
  for (const [name, description, enabled] of [
    ['enable', 'switch a rule on', true],
    ['disable', 'switch a rule off, without deleting it', false],
  ] as const) {
    rules
      .command(name)
      .description(description)
      .argument('<id>', 'as “rules” lists it', countArgument)
      .action(action((tools, id: number) => switchRule(tools, id, enabled)));
  }
  rules
    .command('move')
    .description('change the order in which the rules apply')
    .argument('<id>', 'as “rules” lists it', countArgument)
    .option('--first', 'before all others')
    .option('--last', 'after all others')
    .option('--before <id>', 'right before that rule', countArgument)
    .action(action((tools, id: number, options: MoveOptions) => move(tools, id, options)));
};
