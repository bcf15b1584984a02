import { eq } from 'drizzle-orm';
import * as z from 'zod';

import { ruleAction, ruleCondition } from '../../src-shared/contract/rules.ts';
import type { Rule, RuleDraft } from '../../src-shared/contract/rules.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { ruleWords } from '../engine/rules-words.ts';
import type { PlainRule } from '../engine/rules-words.ts';
import type { Reader, Writer } from './connection.ts';
import { ruleNames } from './rules-names.ts';
import * as schema from './schema.ts';

type RuleRow = typeof schema.rules.$inferSelect;

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON' });
    return z.NEVER;
  }
});

const stored = z.object({
  conditions: json.pipe(z.array(ruleCondition).min(1)),
  actions: json.pipe(z.array(ruleAction).min(1)),
});

/** A rule that this version cannot read, such as one of a newer Pecunia, is left alone: it neither applies nor shows. */
const read = ({ id, enabled, name, match, conditions, actions }: RuleRow): readonly PlainRule[] => {
  const parsed = stored.safeParse({ conditions, actions });
  return parsed.success ? [{ id, enabled, name, match, ...parsed.data }] : [];
};

/** Returns the user's rules without words, in the order in which they apply. */
export const plainRules = (reader: Reader): readonly PlainRule[] =>
  reader.db.select().from(schema.rules).orderBy(schema.rules.position, schema.rules.id).all().flatMap(read);

/** Returns the user's rules in the order in which they apply. */
export const listRules = (reader: Reader): readonly Rule[] => {
  const names = ruleNames(reader);
  return plainRules(reader).map((rule) => ({ ...rule, words: ruleWords(rule, names) }));
};

/** Returns a rule. Throws `not_found`. */
export const getRule = (reader: Reader, id: number): Rule => {
  const rule = listRules(reader).find((each) => each.id === id);
  if (!rule) throw new PecuniaError('not_found', 'That rule is not in this vault any more.', { ruleId: id });
  return rule;
};

const columnsOf = ({ enabled, name, match, conditions, actions }: RuleDraft) => ({
  enabled,
  name,
  match,
  conditions: JSON.stringify(conditions),
  actions: JSON.stringify(actions),
});

/** Adds a rule behind the others; returns its id. */
export const insertRule = (writer: Writer, rule: RuleDraft): number => {
  const position = writer.sql('SELECT ifnull(max(position), 0) + 1 FROM rules').pluck().get() as number;
  return writer.db
    .insert(schema.rules)
    .values({ ...columnsOf(rule), position })
    .returning({ id: schema.rules.id })
    .get().id;
};

/** Replaces a rule; its place in the order stays. */
export const updateRule = (writer: Writer, id: number, rule: RuleDraft): void => {
  writer.db.update(schema.rules).set(columnsOf(rule)).where(eq(schema.rules.id, id)).run();
};

/** Deletes a rule. */
export const deleteRule = (writer: Writer, id: number): void => {
  writer.db.delete(schema.rules).where(eq(schema.rules.id, id)).run();
};

/** Puts the rules in the order of the ids. */
export const reorderRules = (writer: Writer, ids: readonly number[]): void => {
  for (const [index, id] of ids.entries()) {
    writer.sql('UPDATE rules SET position = ? WHERE id = ?').run(index + 1, id);
  }
};
