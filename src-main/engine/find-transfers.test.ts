import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTransfers } from './find-transfers.ts';

describe('finding transfers', () => {
  it('pairs equal and opposite amounts of two accounts, the closest days first', () => {
    const rows = [
      { id: 1, accountId: 'a', date: '2024-01-05', amount: -5000 },
      { id: 2, accountId: 'b', date: '2024-01-07', amount: 5000 },
      { id: 3, accountId: 'c', date: '2024-01-05', amount: 5000 },
      { id: 4, accountId: 'a', date: '2024-01-08', amount: -5000 },
    ];
    expect(findTransfers(rows)).toEqual(
      [
        { from: 1, to: 3, days: 0 },
        { from: 4, to: 2, days: -1 },
      ].map((pair) => ({ ...pair, days: Math.abs(pair.days) })),
    );
  });

  it.each([
    { with: 'the same account', other: { accountId: 'a' } },
    { with: 'five days later', other: { date: '2024-01-10' } },
    { with: 'another amount', other: { amount: 5001 } },
    { with: 'another currency', other: { currency: 'USD' } },
  ])('does not pair with $with', ({ other }) => {
    const out = { id: 1, accountId: 'a', date: '2024-01-05', amount: -5000, currency: 'EUR' };
    expect(findTransfers([out, { ...out, id: 2, accountId: 'b', amount: 5000, ...other }])).toEqual([]);
  });

  it('uses each row once', () => {
    const candidate = fc.record({
      accountId: fc.constantFrom('a', 'b', 'c'),
      date: fc.constantFrom('2024-01-01', '2024-01-03', '2024-01-04'),
      amount: fc.constantFrom(-100, 100),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 30 }), (rows) => {
        const ids = findTransfers(rows.map((row, id) => ({ ...row, id }))).flatMap(({ from, to }) => [from, to]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
