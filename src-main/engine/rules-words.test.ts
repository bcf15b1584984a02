import { expect, test } from 'vitest';

import type { RuleAction, RuleCondition } from '../../src-shared/contract/rules.ts';
import { ruleWords } from './rules-words.ts';
import type { RuleNames } from './rules-words.ts';

const names: RuleNames = {
  category: (id) => ['Groceries', 'Household'][id - 1] ?? '',
  bucket: () => 'Living Expenses',
  account: () => 'Cash',
  amount: (minorUnits, accountId) => `${(minorUnits / 100).toFixed(2)} ${accountId === null ? 'INR' : 'EUR'}`,
};

const file: RuleAction = { kind: 'category', categoryId: 1 };
const rewe: RuleCondition = { field: 'payee', match: 'contains', value: 'rewe' };

test.each<[RuleCondition[], RuleAction[], string]>([
  [[rewe], [file], 'payee contains “rewe”: Groceries'],
  [[{ field: 'text', match: 'lacks', value: 'x' }], [file], 'bank text lacks “x”: Groceries'],
  [
    [{ field: 'amount', direction: 'out', from: 1_000, to: 2_000 }],
    [file],
    'money out from 10.00 INR to 20.00 INR: Groceries',
  ],
  [[{ field: 'amount', direction: 'in', from: null, to: 2_000 }], [file], 'money in up to 20.00 INR: Groceries'],
  [[{ field: 'amount', direction: 'any', from: 500, to: 500 }], [file], 'amount of 5.00 INR: Groceries'],
  [[{ field: 'amount', direction: 'out', from: null, to: null }], [file], 'money out: Groceries'],
  [
    [
      { field: 'account', accountId: 3 },
      { field: 'amount', direction: 'any', from: 500, to: null },
    ],
    [file],
    'account is Cash and amount from 5.00 EUR: Groceries',
  ],
  [
    [{ field: 'date', from: '2026-01-01', to: null, days: [1, 15] }],
    [file],
    'date from 2026-01-01 on day 1, 15 of the month: Groceries',
  ],
  [
    [rewe],
    [
      { kind: 'payee', name: 'Rewe' },
      { kind: 'bucket', bucketId: 1 },
      { kind: 'tag', tag: 'food' },
      { kind: 'transfer', accountId: 3 },
    ],
    'payee contains “rewe”: payee “Rewe”, charge Living Expenses, tag “food”, transfer with Cash',
  ],
  [
    [rewe],
    [
      {
        kind: 'split',
        parts: [
          { categoryId: 1, share: { kind: 'percent', percent: 60 }, notes: '' },
          { categoryId: 2, share: { kind: 'amount', amount: 250 }, notes: '' },
          { categoryId: null, share: { kind: 'rest' }, notes: '' },
        ],
      },
    ],
    'payee contains “rewe”: split 60 % to Groceries, 2.50 INR to Household, the rest to no category',
  ],
])('%#', (conditions, actions, words) => {
  expect(ruleWords({ match: 'all', conditions, actions }, names)).toBe(words);
});

test('any of the conditions', () => {
  expect(ruleWords({ match: 'any', conditions: [rewe, { ...rewe, match: 'ends' }], actions: [file] }, names)).toBe(
    'payee contains “rewe” or payee ends with “rewe”: Groceries',
  );
});
