import type { RuleDraft } from '../../src-shared/contract/rules.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { getCategory } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { deleteRule, getRule, insertRule, listRules, plainRules, reorderRules, updateRule } from '../database/rules.ts';
import { ruleNames } from '../database/rules-names.ts';
import { transactionsById } from '../database/transaction-list.ts';
import { getTransaction } from '../database/transactions.ts';
import { suggestRule } from '../engine/rules-suggest.ts';
import { ruleWords } from '../engine/rules-words.ts';
import type { PlainRule } from '../engine/rules-words.ts';
import { change, changeOnly } from './change.ts';
import { os } from './router-base.ts';
import { checkRule } from './rules-check.ts';
import { testRules } from './rules-history.ts';
import { runRules } from './rules-run.ts';

const LONGEST_LABEL = 120;

/** What a rule is called in the words of a change. */
const labelOf = (reader: Reader, rule: RuleDraft): string => {
  const words = rule.name === '' ? ruleWords(rule, ruleNames(reader)) : rule.name;
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words;
};

const refuseStale = (reader: Reader, ids: readonly number[]): void => {
  const known = plainRules(reader).map(({ id }) => id);
  const given = new Set(ids);
  if (given.size === ids.length && given.size === known.length && known.every((id) => given.has(id))) return;
  throw new PecuniaError('invalid_input', 'The rules changed in the meantime. Look at them again, then order them.', {
    ids,
    known,
  });
};

/** The rules to run: those given, even switched off, or all that are on. */
const chosenRules = (reader: Reader, ids: readonly number[] | undefined): readonly PlainRule[] => {
  if (ids === undefined) return plainRules(reader);
  const chosen = new Set(ids.map((id) => getRule(reader, id).id));
  return plainRules(reader)
    .filter(({ id }) => chosen.has(id))
    .map((rule) => ({ ...rule, enabled: true }));
};

const runLabel = (count: number): string => `Apply rules to ${count} transaction${count === 1 ? '' : 's'}`;

const reads = {
  list: os.rules.list.handler(({ context: { session } }) => [...listRules(session.vault())]),

  suggest: os.rules.suggest.handler(({ input: { transactionId, categoryId }, context: { session } }) => {
    const reader = session.vault();
    getCategory(reader, categoryId);
    const row = getTransaction(reader, transactionId);
    const payee = transactionsById(reader, [row.id])[0]?.payee ?? '';
    return suggestRule({ ...row, payee }, categoryId);
  }),

  test: os.rules.test.handler(({ input: { rule, limit }, context: { session } }) => {
    checkRule(session.vault(), rule);
    return testRules(session.vault(), [{ ...rule, id: 0, enabled: true }], { limit });
  }),
};

const writes = {
  create: os.rules.create.handler(async ({ input, context: { session } }) => {
    checkRule(session.vault(), input);
    const { result, ...done } = await change(session, {
      name: 'rules.create',
      label: `Add the rule “${labelOf(session.vault(), input)}”`,
      body: (writer) => insertRule(writer, input),
    });
    return { ...done, id: result };
  }),

  update: os.rules.update.handler(({ input: { id, ...rule }, context: { session } }) => {
    getRule(session.vault(), id);
    checkRule(session.vault(), rule);
    return changeOnly(session, {
      name: 'rules.update',
      label: `Change the rule “${labelOf(session.vault(), rule)}”`,
      body: (writer) => updateRule(writer, id, rule),
    });
  }),

  delete: os.rules.delete.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, {
      name: 'rules.delete',
      label: `Delete the rule “${labelOf(session.vault(), getRule(session.vault(), id))}”`,
      body: (writer) => deleteRule(writer, id),
    }),
  ),

  reorder: os.rules.reorder.handler(({ input: { ids }, context: { session } }) =>
    changeOnly(session, {
      name: 'rules.reorder',
      label: 'Order the rules',
      body: (writer) => {
        refuseStale(writer, ids);
        reorderRules(writer, ids);
      },
    }),
  ),

  run: os.rules.run.handler(async ({ input: { ids, from = '', overwrite }, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'rules.run',
      label: runLabel,
      body: (writer) => runRules(writer, chosenRules(writer, ids), { from, overwrite }),
    });
    return { ...done, count: result };
  }),
};

export const rules = { ...reads, ...writes };
