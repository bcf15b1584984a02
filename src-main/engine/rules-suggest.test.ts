import { expect, test } from 'vitest';

import type { RuleCondition } from '../../src-shared/contract/rules.ts';
import type { RuleRow } from './rules-conditions.ts';
import { suggestRule } from './rules-suggest.ts';
import { applyRules } from './rules.ts';

const row = (patch: Partial<RuleRow>): RuleRow => ({
  payee: '',
  payeeText: '',
  notes: '',
  amount: -2_000,
  date: '2026-03-15',
  accountId: 4,
  ...patch,
});

const CASES: [Partial<RuleRow>, RuleCondition[]][] = [
  [{ payee: 'Netflix' }, [{ field: 'payee', match: 'is', value: 'Netflix' }]],
  [{ payee: 'Bar 25' }, [{ field: 'payee', match: 'is', value: 'Bar 25' }]],
  [{ payee: 'Rewe Markt 443' }, [{ field: 'payee', match: 'contains', value: 'Rewe' }]],
  [{ payee: 'Big Bazaar Mumbai' }, [{ field: 'payee', match: 'contains', value: 'Big Bazaar' }]],
  [{ payee: 'Nordlicht Energie GmbH' }, [{ field: 'payee', match: 'contains', value: 'Nordlicht Energie' }]],
  [{ payeeText: 'Zinsen  Q1' }, [{ field: 'text', match: 'is', value: 'Zinsen Q1' }]],
  [{ notes: 'pocket money' }, [{ field: 'notes', match: 'is', value: 'pocket money' }]],
  [{ payeeText: 'x'.repeat(250) }, [{ field: 'text', match: 'starts', value: 'x'.repeat(200) }]],
  [
    {},
    [
      { field: 'amount', direction: 'out', from: 2_000, to: 2_000 },
      { field: 'account', accountId: 4 },
    ],
  ],
];

test.each(CASES)('a correction of %j', (patch, conditions) => {
  expect(suggestRule(row(patch), 7).conditions).toEqual(conditions);
});

test.each(CASES)('the rule for %j fits what it was made from', (patch) => {
  expect(applyRules([{ ...suggestRule(row(patch), 7), id: 1 }], row(patch)).categoryId).toBe(7);
});
