import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { RuleAction, RuleCondition } from '../../src-shared/contract/rules.ts';
import { conditionTest, foldRuleText } from './rules-conditions.ts';
import { applyRules, compileRules } from './rules.ts';
import type { RuleRow } from './rules.ts';
import { NAMELESS } from './rules-words.ts';
import type { PlainRule, RuleNames } from './rules-words.ts';

const row = (patch: Partial<RuleRow> = {}): RuleRow => ({
  payee: 'Rewe Markt',
  payeeText: 'KARTENZAHLUNG REWE MARKT 443 KOELN',
  notes: '',
  amount: -2_350,
  date: '2026-03-15',
  accountId: 1,
  ...patch,
});

type Text = Extract<RuleCondition, { match: string }>;

const payee = (match: Text['match'], value: string): RuleCondition => ({ field: 'payee', match, value });
const file = (categoryId: number): RuleAction => ({ kind: 'category', categoryId });

let nextId = 0;
const rule = (conditions: RuleCondition[], actions: RuleAction[], patch: Partial<PlainRule> = {}): PlainRule => ({
  id: (nextId += 1),
  name: '',
  match: 'all',
  enabled: true,
  conditions,
  actions,
  ...patch,
});

const fits = (condition: RuleCondition, patch: Partial<RuleRow> = {}): boolean =>
  applyRules([rule([condition], [file(1)])], row(patch)).categoryId === 1;

describe('what a condition fits', () => {
  test.each<[RuleCondition, Partial<RuleRow>, boolean]>([
    [payee('contains', 'REWE'), {}, true],
    [payee('contains', 'reWE  markt '), {}, true],
    [payee('contains', 'rewe'), { payee: 'Réwe' }, true],
    [payee('contains', 'aldi'), {}, false],
    [payee('lacks', 'aldi'), {}, true],
    [payee('lacks', 'rewe'), {}, false],
    [payee('is', 'rewe markt'), { payee: ' REWE   Markt' }, true],
    [payee('is', 'rewe'), {}, false],
    [payee('starts', 'rewe'), {}, true],
    [payee('starts', 'markt'), {}, false],
    [payee('ends', 'markt'), {}, true],
    [payee('ends', 'rewe'), {}, false],
    [payee('matches', 'r*m*t'), {}, true],
    [payee('matches', 'r*m'), {}, false],
    [payee('contains', '\u0301'), {}, false],
    [payee('lacks', '\u0301'), {}, false],
    [{ field: 'text', match: 'contains', value: '443 koeln' }, {}, true],
    [{ field: 'text', match: 'contains', value: '443' }, { payeeText: '' }, false],
    [{ field: 'notes', match: 'contains', value: 'lunch' }, { notes: 'Lunch with Mia' }, true],
    [{ field: 'notes', match: 'contains', value: 'x' }, { notes: 'six' }, true],
    [{ field: 'amount', direction: 'out', from: null, to: null }, {}, true],
    [{ field: 'amount', direction: 'in', from: null, to: null }, {}, false],
    [{ field: 'amount', direction: 'in', from: null, to: null }, { amount: 0 }, false],
    [{ field: 'amount', direction: 'any', from: 2_350, to: 2_350 }, {}, true],
    [{ field: 'amount', direction: 'any', from: 2_351, to: null }, {}, false],
    [{ field: 'amount', direction: 'any', from: null, to: 2_349 }, {}, false],
    [{ field: 'account', accountId: 1 }, {}, true],
    [{ field: 'account', accountId: 1 }, { accountId: null }, false],
    [{ field: 'date', from: '2026-03-15', to: '2026-03-15', days: [] }, {}, true],
    [{ field: 'date', from: '2026-03-16', to: null, days: [] }, {}, false],
    [{ field: 'date', from: null, to: '2026-03-14', days: [] }, {}, false],
    [{ field: 'date', from: null, to: null, days: [1, 15] }, {}, true],
    [{ field: 'date', from: null, to: null, days: [5] }, {}, false],
  ])('%j with %j: %s', (condition, patch, expected) => {
    expect(fits(condition, patch)).toBe(expected);
  });

  test('all or any of several', () => {
    const two = [payee('contains', 'rewe'), payee('contains', 'aldi')];
    expect(applyRules([rule(two, [file(1)])], row()).categoryId).toBeNull();
    expect(applyRules([rule(two, [file(1)], { match: 'any' })], row()).categoryId).toBe(1);
  });
});

describe('what rules do', () => {
  const here = payee('contains', 'rewe');

  test('the first rule that fits wins, for each kind of action', () => {
    const rules = [
      rule([payee('contains', 'aldi')], [file(1)]),
      rule([here], [file(2)]),
      rule([here], [file(3), { kind: 'bucket', bucketId: 4 }, { kind: 'payee', name: 'Rewe' }]),
      rule(
        [here],
        [
          { kind: 'bucket', bucketId: 5 },
          { kind: 'transfer', accountId: 6 },
        ],
      ),
    ];
    expect(applyRules(rules, row())).toMatchObject({
      categoryId: 2,
      bucketId: 4,
      payee: 'Rewe',
      transferAccountId: 6,
      because: [
        { ruleId: rules[1]?.id, kind: 'category', words: 'Your rule: payee contains “rewe”' },
        { ruleId: rules[2]?.id, kind: 'bucket' },
        { ruleId: rules[2]?.id, kind: 'payee' },
        { ruleId: rules[3]?.id, kind: 'transfer' },
      ],
    });
  });

  test('tags add up, each once', () => {
    const tag = (name: string): RuleAction => ({ kind: 'tag', tag: name });
    const rules = [rule([here], [tag('food'), tag('weekly')]), rule([here], [tag('Food'), tag('home')])];
    expect(applyRules(rules, row()).tags).toEqual(['food', 'weekly', 'home']);
  });

  test('a disabled rule is left out', () => {
    expect(applyRules([rule([here], [file(1)], { enabled: false })], row()).because).toEqual([]);
  });

  test('a payee that a rule gives does not change which rules fit', () => {
    const rules = [
      rule([here], [{ kind: 'payee', name: 'Supermarket' }]),
      rule([payee('is', 'supermarket')], [file(1)]),
      rule([payee('is', 'rewe markt')], [file(2)]),
    ];
    expect(applyRules(rules, row())).toMatchObject({ payee: 'Supermarket', categoryId: 2 });
  });

  const half = (categoryId: number) => ({ categoryId, share: { kind: 'percent', percent: 50 }, notes: '' }) as const;
  const tooMuch = { categoryId: 1, share: { kind: 'amount', amount: 9_999 }, notes: '' } as const;

  test('a split that does not go up says so, and leaves the word to the next', () => {
    const rules = [
      rule([here], [{ kind: 'split', parts: [tooMuch, half(2)] }]),
      rule([here], [{ kind: 'split', parts: [half(3), half(4)] }]),
      rule([here], [{ kind: 'split', parts: [half(5), half(6)] }]),
    ];
    const outcome = applyRules(rules, row());
    expect(outcome.splits.map(({ amount, categoryId }) => [amount, categoryId])).toEqual([
      [-1_175, 3],
      [-1_175, 4],
    ]);
    expect(outcome.because.map(({ words }) => words)).toEqual([
      'Your rule: payee contains “rewe”, not split, because its parts are more than the amount',
      'Your rule: payee contains “rewe”',
    ]);
  });

  test('the reason is the rule’s own name, where it has one', () => {
    expect(applyRules([rule([here], [file(1)], { name: 'Food' })], row()).because[0]?.words).toBe('Your rule: Food');
  });

  test('the reason names accounts and amounts as told', () => {
    const names: RuleNames = { ...NAMELESS, account: () => 'Cash', amount: (minor, of) => `${minor} of ${String(of)}` };
    const conditions: RuleCondition[] = [
      { field: 'account', accountId: 1 },
      { field: 'amount', direction: 'out', from: 5, to: null },
    ];
    expect(applyRules([rule(conditions, [file(1)])], row(), names).because[0]?.words).toBe(
      'Your rule: account is Cash and money out from 5 of 1',
    );
  });
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'É', ' ', '1'), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join(''));

const anyCondition: fc.Arbitrary<RuleCondition> = fc.oneof(
  fc.record({
    field: fc.constantFrom('payee', 'text', 'notes'),
    match: fc.constantFrom('contains', 'lacks', 'is', 'starts', 'ends', 'matches'),
    value: fc.oneof(
      text,
      text.map((value) => `*${value}*`),
    ),
  }),
  fc.record({ field: fc.constant('account'), accountId: fc.integer({ min: 1, max: 2 }) }),
);

const anyRule = fc.record({
  conditions: fc.array(anyCondition, { minLength: 1, maxLength: 3 }),
  match: fc.constantFrom('all', 'any'),
  tag: fc.integer({ min: 1, max: 1_000 }),
});

const anyRow = fc.record({ payee: text, payeeText: text, notes: text, accountId: fc.integer({ min: 1, max: 2 }) });

test('the index of texts leaves out no rule that fits, and keeps their order', () => {
  fc.assert(
    fc.property(
      fc.array(anyRule, { maxLength: 8 }),
      fc.array(anyRow, { minLength: 1, maxLength: 4 }),
      (specs, rows) => {
        const rules = specs.map(({ conditions, match, tag }) =>
          rule(conditions, [{ kind: 'tag', tag: String(tag) }], { match }),
        );
        const apply = compileRules(rules);
        for (const each of rows.map((patch) => row(patch))) {
          const folded = {
            ...each,
            folded: (field: 'payee' | 'text' | 'notes') =>
              foldRuleText(field === 'text' ? each.payeeText : each[field]),
          };
          const fitting = rules.filter(({ match, conditions }) => {
            const tests = conditions.map((condition) => conditionTest(condition)(folded));
            return match === 'all' ? tests.every(Boolean) : tests.some(Boolean);
          });
          const tags = fitting.flatMap(({ actions }) =>
            actions.flatMap((act) => (act.kind === 'tag' ? [act.tag] : [])),
          );
          expect(apply(each).tags).toEqual([...new Set(tags)]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
