import { expect, test } from 'vitest';

import { changeOf } from './rules-changes.ts';
import type { FiledRow, RowChange } from './rules-changes.ts';
import type { RuleOutcome } from './rules.ts';

const row = (patch: Partial<FiledRow> = {}): FiledRow => ({
  id: 1,
  payee: 'Rewe',
  payeeText: '',
  notes: '',
  amount: -1_000,
  date: '2026-03-05',
  accountId: 1,
  categoryId: null,
  categoryReason: '',
  chosenBucketId: null,
  tags: ['Home'],
  isSplit: false,
  isTransfer: false,
  isInternal: false,
  isReconciled: false,
  ...patch,
});

const outcome = (patch: Partial<RuleOutcome>): RuleOutcome => ({
  categoryId: null,
  payee: null,
  bucketId: null,
  tags: [],
  splits: [],
  transferAccountId: null,
  because: [
    { ruleId: 1, words: 'Your rule: A', kind: 'category' },
    { ruleId: 2, words: 'Your rule: B', kind: 'split' },
  ],
  ...patch,
});

const splits = [
  { amount: -400, categoryId: 1, notes: '' },
  { amount: -600, categoryId: 2, notes: '' },
];

const charged = (bucketId: number) => ({
  parts: splits.map((part) => ({ ...part, bucketId })),
  reason: 'Your rule: B',
});

const NONE: RowChange = {
  category: null,
  payee: null,
  bucketId: null,
  tags: null,
  split: null,
  transferAccountId: null,
};
const filed = { category: { id: 5, reason: 'Your rule: A' } };
const usersOwn = { categoryId: 4, categoryReason: '' };

test.each<[string, Partial<FiledRow>, Partial<RuleOutcome>, boolean, Partial<RowChange> | null]>([
  ['nothing to do', {}, {}, false, null],
  ['a category for what has none', {}, { categoryId: 5 }, false, filed],
  ['the category that it has', { categoryId: 5, categoryReason: 'x' }, { categoryId: 5 }, true, null],
  ['what was filed automatically', { categoryId: 4, categoryReason: 'x' }, { categoryId: 5 }, false, filed],
  ['what the user filed', usersOwn, { categoryId: 5 }, false, null],
  ['what the user filed, overwritten', usersOwn, { categoryId: 5 }, true, filed],
  ['a transfer that counts nowhere', { isTransfer: true, isInternal: true }, { categoryId: 5 }, true, null],
  ['a transfer that counts', { isTransfer: true }, { categoryId: 5 }, false, filed],
  ['a bucket', {}, { bucketId: 3 }, false, { bucketId: 3 }],
  ['a bucket that the user chose', { chosenBucketId: 2 }, { bucketId: 3 }, false, null],
  ['a bucket that the user chose, overwritten', { chosenBucketId: 2 }, { bucketId: 3 }, true, { bucketId: 3 }],
  ['a payee', {}, { payee: 'Lidl' }, false, { payee: 'Lidl' }],
  ['the payee that it has', {}, { payee: 'REWE' }, false, null],
  ['a tag more', {}, { tags: ['home', 'food'] }, false, { tags: ['Home', 'food'] }],
  ['the tag that it has', {}, { tags: ['HOME'] }, false, null],
  [
    'a split, rather than a category',
    {},
    { splits, categoryId: 5 },
    false,
    { split: { parts: splits, reason: 'Your rule: B' } },
  ],
  ['a bucket for the parts of a split', {}, { splits, bucketId: 3 }, false, { split: charged(3) }],
  ['a split whose bucket the user chose', { chosenBucketId: 2 }, { splits, bucketId: 3 }, false, { split: charged(2) }],
  ['a split of what the user filed', usersOwn, { splits }, false, null],
  ['a split of what is split', { isSplit: true }, { splits, categoryId: 5 }, true, null],
  ['a split of what is reconciled', { isReconciled: true }, { splits, categoryId: 5 }, false, filed],
  ['a transfer, rather than a split', {}, { splits, transferAccountId: 2 }, false, { transferAccountId: 2 }],
  ['a transfer with the account itself', {}, { transferAccountId: 1 }, false, null],
  ['a transfer of what is one', { isTransfer: true }, { transferAccountId: 2 }, false, null],
  ['a transfer of what is split', { isSplit: true }, { transferAccountId: 2 }, false, null],
  [
    'a payee and a tag for what is split',
    { isSplit: true },
    { payee: 'L', tags: ['a'] },
    false,
    { payee: 'L', tags: ['Home', 'a'] },
  ],
])('%s', (_, ...[patch, said, overwrite, expected]) => {
  expect(changeOf(row(patch), outcome(said), overwrite)).toEqual(expected && { ...NONE, ...expected });
});
