import type { Rule } from '../../src-shared/contract/rules.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { Tools } from './run.ts';

/** A rule as the command line shows it. */
export const ruleRow = ({ id, name, enabled, words }: Rule) => ({ id, name, enabled, words });

/** Finds a rule by its id. Throws `not_found`. */
export const ruleWithId = async ({ api }: Tools, id: number): Promise<Rule> => {
  const rule = (await api.rules.list()).find((each) => each.id === id);
  if (rule) return rule;
  throw new PecuniaError('not_found', `There is no rule ${id}. “pecunia rules” lists them.`, { ruleId: id });
};
