import type { RuleAction, RuleCondition } from '../../src-shared/contract/rules.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Writer } from './connection.ts';
import { plainRules, updateRule } from './rules.ts';

/** Lets rules that ask for exactly one of these payees, or give one, name the new one; `from` holds folded names. */
export const renamePayeeInRules = (writer: Writer, from: ReadonlySet<string>, name: string): void => {
  const condition = (each: RuleCondition): RuleCondition =>
    each.field === 'payee' && each.match === 'is' && from.has(foldName(each.value)) ? { ...each, value: name } : each;
  const action = (each: RuleAction): RuleAction =>
    each.kind === 'payee' && from.has(foldName(each.name)) ? { ...each, name } : each;
  for (const rule of plainRules(writer)) {
    const next = { ...rule, conditions: rule.conditions.map(condition), actions: rule.actions.map(action) };
    if (JSON.stringify(next) !== JSON.stringify(rule)) updateRule(writer, rule.id, next);
  }
};
