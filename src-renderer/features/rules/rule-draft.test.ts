import { describe, expect, it } from 'vitest';

import type { RuleDraft } from '../../../src-shared/contract/rules.ts';
import { editedRule, finishedRule, newAction, newCondition } from './rule-draft.ts';

const RULE: RuleDraft = {
  name: 'Rent',
  match: 'all',
  enabled: true,
  conditions: [
    { field: 'payee', match: 'is', value: 'Landlord' },
    { field: 'amount', direction: 'out', from: 90_000, to: null },
    { field: 'account', accountId: 3 },
    { field: 'date', from: null, to: null, days: [1, 2] },
  ],
  actions: [
    { kind: 'category', categoryId: 4 },
    { kind: 'tag', tag: 'home' },
  ],
};

describe('a rule in the form', () => {
  it('is the same when nothing was changed', () => {
    expect(finishedRule(editedRule(RULE))).toEqual(RULE);
  });

  it('begins with one open condition and one open action, and so is not finished', () => {
    const blank = editedRule(null);
    expect(blank.conditions).toHaveLength(1);
    expect(blank.actions).toHaveLength(1);
    expect(finishedRule(blank)).toBeNull();
  });

  it.each(['payee', 'text', 'notes', 'amount', 'account', 'date'] as const)(
    'is not finished while a condition on the %s is open',
    (field) => {
      const rule = editedRule(RULE);
      const open = { ...rule, conditions: [...rule.conditions, { key: 9, value: newCondition(field) }] };
      expect(finishedRule(open)).toBeNull();
    },
  );

  it.each(['category', 'payee', 'bucket', 'tag', 'transfer'] as const)(
    'is not finished while the action %s is open',
    (kind) => {
      const rule = editedRule(RULE);
      expect(finishedRule({ ...rule, actions: [...rule.actions, { key: 9, value: newAction(kind) }] })).toBeNull();
    },
  );

  it('halves a split until told otherwise, and waits for the categories of its parts', () => {
    const rule = editedRule(RULE);
    const blank = newAction('split');
    expect(finishedRule({ ...rule, actions: [{ key: 0, value: blank }] })).toBeNull();
    if (blank.kind !== 'split') throw new Error('It is no split.');
    const parts = blank.parts.map((part, index) => ({ ...part, categoryId: index + 1 }));
    expect(finishedRule({ ...rule, actions: [{ key: 0, value: { ...blank, parts } }] })?.actions).toEqual([
      {
        kind: 'split',
        parts: [
          { categoryId: 1, share: { kind: 'percent', percent: 50 }, notes: '' },
          { categoryId: 2, share: { kind: 'rest' }, notes: '' },
        ],
      },
    ]);
  });
});
