import { describe, expect, it } from 'vitest';

import type { ReviewGroup } from '../../../src-shared/contract/review.ts';
import { queueOrder } from './queue-order.ts';

const group = (key: string): ReviewGroup => ({
  key,
  payeeId: 1,
  payee: key,
  direction: 'out',
  count: 1,
  amount: 100,
  currency: 'EUR',
  example: { id: 1, date: '2026-01-01', amount: -100, payeeText: key, account: 'Bank', notes: '' },
  candidates: [],
});

const groups = ['a', 'b', 'c'].map(group);
const keys = (filed: readonly string[], skipped: readonly string[]): readonly string[] =>
  queueOrder(groups, new Set(filed), skipped).map(({ key }) => key);

describe('queueOrder', () => {
  it('keeps the order of value', () => expect(keys([], [])).toEqual(['a', 'b', 'c']));
  it('leaves out what is filed', () => expect(keys(['b'], [])).toEqual(['a', 'c']));
  it('puts the skipped ones last, the first skipped first', () =>
    expect(keys([], ['b', 'a'])).toEqual(['c', 'b', 'a']));
  it('forgets a skipped one that was filed since', () => expect(keys(['a'], ['a'])).toEqual(['b', 'c']));
});
