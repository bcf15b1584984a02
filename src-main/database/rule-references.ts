import { eq } from 'drizzle-orm';

import type { RuleAction, RuleCondition } from '../../src-shared/contract/rules.ts';
import type { Writer } from './connection.ts';
import * as schema from './schema.ts';

/** What is about to be deleted, and what takes its place; a null leaves nothing. */
export type Gone =
  | { readonly kind: 'category'; readonly id: number; readonly moveTo: number | null }
  | { readonly kind: 'bucket'; readonly id: number; readonly moveTo: number }
  | { readonly kind: 'account'; readonly id: number };

type Rule = {
  readonly match: 'all' | 'any';
  readonly conditions: readonly RuleCondition[];
  readonly actions: readonly RuleAction[];
};

const actionWithout = (action: RuleAction, gone: Gone): RuleAction | null => {
  if (action.kind === 'category' && gone.kind === 'category' && action.categoryId === gone.id)
    return gone.moveTo === null ? null : { ...action, categoryId: gone.moveTo };
  if (action.kind === 'split' && gone.kind === 'category') {
    const parts = action.parts.map((part) =>
      part.categoryId === gone.id ? { ...part, categoryId: gone.moveTo } : part,
    );
    return { ...action, parts };
  }
  if (action.kind === 'bucket' && gone.kind === 'bucket' && action.bucketId === gone.id)
    return { ...action, bucketId: gone.moveTo };
  if (action.kind === 'transfer' && gone.kind === 'account' && action.accountId === gone.id) return null;
  return action;
};

const asksFor = (condition: RuleCondition, gone: Gone): boolean =>
  gone.kind === 'account' && condition.field === 'account' && condition.accountId === gone.id;

/** A rule that only fits what is gone never fits again; dropping its condition would make it fit everything else. */
const ruleWithout = (rule: Rule, gone: Gone): Rule | null => {
  const conditions = rule.conditions.filter((condition) => !asksFor(condition, gone));
  const neverFits = rule.match === 'all' ? conditions.length < rule.conditions.length : conditions.length === 0;
  const actions = rule.actions.flatMap((action) => actionWithout(action, gone) ?? []);
  return neverFits || actions.length === 0 ? null : { match: rule.match, conditions, actions };
};

/** Makes the rules name what takes the place of something deleted; a rule that has nothing left to do or to fit goes with it. */
export const forgetInRules = (writer: Writer, gone: Gone): void => {
  for (const { id, match, conditions, actions } of writer.db.select().from(schema.rules).all()) {
    const left = ruleWithout(
      {
        match,
        conditions: JSON.parse(conditions) as readonly RuleCondition[],
        actions: JSON.parse(actions) as readonly RuleAction[],
      },
      gone,
    );
    if (left === null) {
      writer.db.delete(schema.rules).where(eq(schema.rules.id, id)).run();
      continue;
    }
    const next = { conditions: JSON.stringify(left.conditions), actions: JSON.stringify(left.actions) };
    if (next.conditions !== conditions || next.actions !== actions)
      writer.db.update(schema.rules).set(next).where(eq(schema.rules.id, id)).run();
  }
};
