import { describe, expect, it } from 'vitest';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { patched, realChanges } from './patch.ts';

const ROW: Transaction = {
  id: 1,
  accountId: 1,
  date: '2026-03-01',
  amount: -500,
  payeeId: 2,
  payee: 'Shop',
  payeeText: '',
  categoryId: 3,
  categoryReason: '',
  bucketId: 4,
  notes: '',
  tags: ['trip'],
  importId: null,
  reconciliationId: null,
  transferId: null,
  transferAccountId: null,
  splits: [],
};

describe('realChanges', () => {
  it.each([
    [{}, null],
    [{ payee: 'Shop' }, null],
    [{ payee: 'Market' }, { payee: 'Market' }],
    [{ categoryId: null }, { categoryId: null }],
    [{ date: '' }, null],
    [{ date: '2026-03-02', payee: 'Shop' }, { date: '2026-03-02' }],
    [{ amount: undefined }, null],
    [{ tags: ['trip'] }, null],
    [{ tags: [] }, { tags: [] }],
    [{ tags: ['trip', 'work'] }, { tags: ['trip', 'work'] }],
  ])('of %j are %j', (draft, changes) => {
    expect(realChanges(ROW, draft)).toEqual(changes);
  });
});

it('shows the patch at once and keeps the bucket until the app answers', () => {
  expect(patched(ROW, { categoryId: null, bucketId: null })).toEqual({ ...ROW, categoryId: null });
  expect(patched(ROW, { amount: 0, notes: 'x' })).toEqual({ ...ROW, amount: 0, notes: 'x' });
  expect(patched(ROW, { tags: ['work'] })).toEqual({ ...ROW, tags: ['work'] });
});
