import { describe, expect, test } from 'vitest';

import { chargedBucket, flowOf } from './charging.ts';

describe('flowOf', () => {
  test.each([
    ['money in', { onBudget: true, isTransfer: false, amount: 500, categoryKind: null }, 1],
    ['money out', { onBudget: true, isTransfer: false, amount: -500, categoryKind: null }, 2],
    ['a refund in an expense category', { onBudget: true, isTransfer: false, amount: 500, categoryKind: 'expense' }, 2],
    ['a correction of income', { onBudget: true, isTransfer: false, amount: -500, categoryKind: 'income' }, 1],
    ['an uncategorized zero', { onBudget: true, isTransfer: false, amount: 0, categoryKind: null }, 2],
    ['a transfer', { onBudget: true, isTransfer: true, amount: -500, categoryKind: 'expense' }, 0],
    ['an account off the budget', { onBudget: false, isTransfer: false, amount: -500, categoryKind: 'expense' }, 0],
  ] as const)('%s', (_name, question, flow) => {
    expect(flowOf(question)).toBe(flow);
  });
});

describe('chargedBucket', () => {
  const all = { flow: 2, chosenBucketId: 3, categoryBucketId: 2, defaultBucketId: 1 } as const;
  test.each([
    ['the chosen one', all, 3],
    ['the category’s', { ...all, chosenBucketId: null }, 2],
    ['the default', { ...all, chosenBucketId: null, categoryBucketId: null }, 1],
    ['none is known', { flow: 2, chosenBucketId: null, categoryBucketId: null, defaultBucketId: null }, null],
    ['income is charged to none', { ...all, flow: 1 }, null],
    ['a transfer is charged to none', { ...all, flow: 0 }, null],
  ] as const)('%s', (_name, question, bucketId) => {
    expect(chargedBucket(question)).toBe(bucketId);
  });
});
