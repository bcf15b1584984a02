import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { RuleAction, RuleCondition } from '../../src-shared/contract/rules.ts';
import { openVault } from './open-vault.ts';
import type { Vault } from './open-vault.ts';
import { forgetInRules } from './rule-references.ts';
import type { Gone } from './rule-references.ts';
import { runCommand } from './run-command.ts';
import * as schema from './schema.ts';

type Rule = { readonly conditions: readonly RuleCondition[]; readonly actions: readonly RuleAction[] };

const SHOP: RuleCondition = { field: 'payee', match: 'contains', value: 'shop' };
const IN_SEVEN: RuleCondition = { field: 'account', accountId: 7 };
const FILE: RuleAction = { kind: 'category', categoryId: 2 };
const TAG: RuleAction = { kind: 'tag', tag: 'x' };
const HALVES = (categoryId: number | null): RuleAction => ({
  kind: 'split',
  parts: [
    { categoryId, share: { kind: 'percent', percent: 50 }, notes: '' },
    { categoryId: 3, share: { kind: 'rest' }, notes: '' },
  ],
});

const HEAD = { name: 'test', label: 'Test', member: 'owner', at: '2026-03-15T10:00:00.000Z' };

let vault: Vault;
beforeEach(() => {
  vault = openVault(':memory:', HEAD.at);
});
afterEach(() => vault.close());

const after = (rule: Rule & { readonly match?: 'all' | 'any' }, gone: Gone): readonly Rule[] => {
  runCommand(vault, HEAD, (writer) => {
    const { match = 'all', conditions, actions } = rule;
    const json = { conditions: JSON.stringify(conditions), actions: JSON.stringify(actions) };
    writer.db
      .insert(schema.rules)
      .values({ position: 1, match, ...json })
      .run();
    forgetInRules(writer, gone);
  });
  return vault.db
    .select()
    .from(schema.rules)
    .all()
    .map(({ conditions, actions }) => ({
      conditions: JSON.parse(conditions) as readonly RuleCondition[],
      actions: JSON.parse(actions) as readonly RuleAction[],
    }));
};

describe('when a category goes', () => {
  test('rules follow to the one that takes its place', () => {
    const rule = { conditions: [SHOP], actions: [FILE, TAG] };
    expect(after(rule, { kind: 'category', id: 2, moveTo: 5 })).toEqual([
      { conditions: [SHOP], actions: [{ kind: 'category', categoryId: 5 }, TAG] },
    ]);
  });

  test('without one they lose that action, and go when nothing is left to do', () => {
    const gone = { kind: 'category', id: 2, moveTo: null } as const;
    expect(after({ conditions: [SHOP], actions: [FILE, TAG] }, gone)).toEqual([{ conditions: [SHOP], actions: [TAG] }]);
    expect(after({ conditions: [SHOP], actions: [FILE] }, gone)).toHaveLength(1);
  });

  test('parts of a split stay, uncategorized without one that takes its place', () => {
    const rule = { conditions: [SHOP], actions: [HALVES(2)] };
    expect(after(rule, { kind: 'category', id: 2, moveTo: null })).toEqual([
      { conditions: [SHOP], actions: [HALVES(null)] },
    ]);
  });

  test('rules of others stay as they are', () => {
    const rule = { conditions: [SHOP], actions: [FILE, HALVES(4)] };
    expect(after(rule, { kind: 'category', id: 9, moveTo: null })).toEqual([rule]);
  });
});

test('when a bucket goes, rules follow to the one that takes its place', () => {
  const rule = { conditions: [SHOP], actions: [{ kind: 'bucket', bucketId: 2 } as const] };
  expect(after(rule, { kind: 'bucket', id: 2, moveTo: 1 })[0]?.actions).toEqual([{ kind: 'bucket', bucketId: 1 }]);
});

describe('when an account goes', () => {
  const gone = { kind: 'account', id: 7 } as const;
  const transfer: RuleAction = { kind: 'transfer', accountId: 7 };

  test('a rule that only fits there goes too, and never fits everything else', () => {
    expect(after({ conditions: [SHOP, IN_SEVEN], actions: [TAG] }, gone)).toEqual([]);
    expect(after({ match: 'any', conditions: [IN_SEVEN], actions: [TAG] }, gone)).toEqual([]);
  });

  test('a rule that fits elsewhere as well stays', () => {
    const rule = { match: 'any', conditions: [SHOP, IN_SEVEN], actions: [TAG, transfer] } as const;
    expect(after(rule, gone)).toEqual([{ conditions: [SHOP], actions: [TAG] }]);
  });
});
