import * as z from 'zod';

import { changed, id, isoDate, money, name, positiveMoney, procedure } from './base.ts';

const words = z.string().trim().min(1).max(200);

/** What a rule looks at; letter case and accents do not matter, and `matches` knows `*` for any text. */
export const ruleCondition = z.discriminatedUnion('field', [
  z.object({
    field: z.enum(['payee', 'text', 'notes']),
    match: z.enum(['contains', 'lacks', 'is', 'starts', 'ends', 'matches']),
    value: words,
  }),
  z.object({
    field: z.literal('amount'),
    direction: z.enum(['in', 'out', 'any']),
    /** Absolute amounts in minor units, both included; null leaves that side open. */
    from: positiveMoney.nullable(),
    to: positiveMoney.nullable(),
  }),
  z.object({ field: z.literal('account'), accountId: id }),
  z.object({
    field: z.literal('date'),
    from: isoDate.nullable(),
    to: isoDate.nullable(),
    /** Days of the month, 1–31; empty for any. */
    days: z.array(z.int().min(1).max(31)).default([]),
  }),
]);
export type RuleCondition = z.infer<typeof ruleCondition>;

/** A part of a split: a share in percent, an amount in minor units without sign, or what is left. */
const rulePart = z.object({
  categoryId: id.nullable(),
  share: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('percent'), percent: z.number().gt(0).max(100) }),
    z.object({ kind: z.literal('amount'), amount: positiveMoney }),
    z.object({ kind: z.literal('rest') }),
  ]),
  notes: z.string().max(200).default(''),
});
export type RulePart = z.infer<typeof rulePart>;

export const ruleAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('category'), categoryId: id }),
  z.object({ kind: z.literal('payee'), name }),
  z.object({ kind: z.literal('bucket'), bucketId: id }),
  z.object({ kind: z.literal('tag'), tag: z.string().trim().min(1).max(40) }),
  z.object({ kind: z.literal('split'), parts: z.array(rulePart).min(2).max(20) }),
  /** The other side lies on that account; it is made there when the bank does not deliver it. */
  z.object({ kind: z.literal('transfer'), accountId: id }),
]);
export type RuleAction = z.infer<typeof ruleAction>;

const draft = z.object({
  /** The user's own name for it; empty shows the rule in words. */
  name: z.string().trim().max(120).default(''),
  match: z.enum(['all', 'any']).default('all'),
  conditions: z.array(ruleCondition).min(1).max(20),
  actions: z.array(ruleAction).min(1).max(10),
  enabled: z.boolean().default(true),
});
export type RuleDraft = z.infer<typeof draft>;

const rule = draft.extend({
  id,
  /** The rule in words, such as “payee contains “rewe”: Groceries”. */
  words: z.string(),
});
export type Rule = z.infer<typeof rule>;

/** What a rule would do to one transaction; only what would change is given. */
const effect = z.object({
  transactionId: id,
  date: z.string(),
  payee: z.string(),
  amount: money,
  currency: z.string(),
  changes: z.array(z.object({ what: z.string(), before: z.string(), after: z.string() })),
  /** Why it becomes no transfer although a rule says so. */
  note: z.string().optional(),
});
export type RuleEffect = z.infer<typeof effect>;

export const rules = {
  /** In the order in which they apply: for each kind of action the first rule that fits wins, tags add up. */
  list: procedure.output(z.array(rule)),
  create: procedure.input(draft).output(changed.extend({ id })),
  update: procedure.input(draft.extend({ id })).output(changed),
  delete: procedure.input(z.object({ id })).output(changed),
  /** All rules, first to last. */
  reorder: procedure.input(z.object({ ids: z.array(id).min(1) })).output(changed),
  /** The rule that a correction suggests: this payee, that category. */
  suggest: procedure.input(z.object({ transactionId: id, categoryId: id })).output(draft),
  /** What a rule would have done to the history: how many it fits, how many it would change, and examples. */
  test: procedure
    .input(z.object({ rule: draft, limit: z.int().min(1).max(200).default(50) }))
    .output(z.object({ fits: z.int(), changes: z.int(), examples: z.array(effect) })),
  /** Applies rules (all enabled, or those given) to transactions that are there; what the user filed stays unless `overwrite`. */
  run: procedure
    .input(z.object({ ids: z.array(id).optional(), from: isoDate.optional(), overwrite: z.boolean().default(false) }))
    .output(changed.extend({ count: z.int() })),
};
