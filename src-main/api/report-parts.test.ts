import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import { changePercent, openRows, sharePercents } from './report-parts.ts';

const period = { from: '2026-03-01', to: '2026-03-31', label: 'March 2026' };

const asked = (filter: ReportRequestInput['filter'] = {}) => ({
  request: reportRequest.parse({ kind: 'any', filter }),
  period,
});

const MARCH = { flow: 'any', from: '2026-03-01', to: '2026-03-31' };

describe('openRows', () => {
  test('lists what counts on the budget in the report’s time, and what more is asked for', () => {
    expect(openRows(asked())).toEqual(MARCH);
    expect(openRows(asked(), { categoryId: null, flow: 'expense', to: '2026-03-07' })).toEqual({
      ...MARCH,
      categoryId: null,
      flow: 'expense',
      to: '2026-03-07',
    });
  });

  test('heeds the filter of the report', () => {
    const filter = { accountIds: [1], categoryIds: [null], tags: ['trip'], search: 'goa', minAmount: 5, maxAmount: 9 };
    const { accountIds: _, categoryIds: __, tags: ___, ...same } = filter;
    expect(openRows(asked(filter))).toEqual({ ...MARCH, accountId: 1, categoryId: null, tag: 'trip', ...same });
  });

  test.each([
    [{ accountIds: [1, 2] }, {}],
    [{ categoryIds: [1, null] }, { payeeId: 3 }],
    [{ bucketIds: [1, 2] }, {}],
    [{ payeeIds: [1, 2] }, {}],
    [{ tags: ['a', 'b'] }, {}],
    [{ tags: ['a'] }, { tag: 'b' }],
    [{ tags: ['a', 'b'] }, { tag: 'c' }],
  ])('there is no list for the filter %j with %j', (filter, more) => {
    expect(openRows(asked(filter), more)).toBeNull();
  });

  test.each([
    [{ accountIds: [1, 2] }, { accountId: 2 }],
    [{ categoryIds: [1, null] }, { categoryId: null }],
    [{ tags: ['a', 'b'] }, { tag: 'b' }],
  ])('there is one where the filter %j is narrowed to %j', (filter, more) => {
    expect(openRows(asked(filter), more)).toEqual({ ...MARCH, ...more });
  });
});

describe('sharePercents', () => {
  test('shares without one below zero sum to exactly 100, each within a hundredth', () => {
    const amounts = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 1_000 }), (others, one) => {
        const all = [one, ...others];
        const total = all.reduce((sum, amount) => sum + amount, 0);
        const hundredths = sharePercents(all).map((share) => Math.round((share ?? 0) * 100));
        expect(hundredths.reduce((sum, share) => sum + share, 0)).toBe(10_000);
        for (const [index, share] of hundredths.entries())
          expect(Math.abs(share - ((all[index] ?? 0) / total) * 10_000)).toBeLessThan(1);
      }),
    );
  });

  test.each([
    [[], []],
    [
      [0, 0],
      [null, null],
    ],
    [
      [5, -10],
      [null, null],
    ],
    [
      [150, -50],
      [150, -50],
    ],
    [
      [1, 1, 1],
      [33.34, 33.33, 33.33],
    ],
  ])('%j are %j percent', (amounts, shares) => {
    expect(sharePercents(amounts)).toEqual(shares);
  });
});

test.each([
  [120, 100, 20],
  [80, 100, -20],
  [50, -100, 150],
  [-150, -100, -50],
  [999_999_999, 1_000_000_000, 0],
  [5, 0, null],
  [5, null, null],
])('from %j now and %j before the change is %j percent', (now, before, change) => {
  expect(changePercent(now, before)).toBe(change);
});
