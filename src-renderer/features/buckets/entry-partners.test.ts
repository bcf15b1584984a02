import { expect, test } from 'vitest';

import type { HistoryEntry } from '../../../src-shared/contract/buckets.ts';
import { partnersOf } from './entry-partners.ts';

const entry = (key: string, bucketId: number, amount: number, rest: Partial<HistoryEntry> = {}): HistoryEntry => ({
  key,
  type: 'transfer',
  bucketId,
  date: '2026-11-02',
  at: '2026-11-02T10:00:00.000Z',
  amount,
  categoryId: null,
  payee: null,
  description: '',
  transactionId: null,
  allocationId: null,
  resultingBalance: 0,
  deficit: 0,
  ...rest,
});

test('the halves of a transfer know each other', () => {
  expect([...partnersOf([entry('a', 1, -500), entry('b', 2, 500)])]).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});

test('a cover from two buckets pairs each part once, also of the same amount', () => {
  const cover = { type: 'cover' } as const;
  const partners = partnersOf([
    entry('a', 3, 200, cover),
    entry('b', 1, -200, cover),
    entry('c', 3, 200, cover),
    entry('d', 2, -200, cover),
  ]);
  expect([partners.get('a'), partners.get('b'), partners.get('c'), partners.get('d')]).toEqual([1, 3, 2, 3]);
});

test.each([
  ['of another command', entry('b', 2, 500, { at: '2026-11-02T10:00:01.000Z' })],
  ['of another amount', entry('b', 2, 400)],
  ['of another kind', entry('b', 2, 500, { type: 'cover' })],
  ['that is an expense', entry('b', 2, 500, { type: 'refund' })],
])('an entry %s is no partner', (_, other) => {
  expect(partnersOf([entry('a', 1, -500), other]).size).toBe(0);
});
