import { expect, test } from 'vitest';

import { heeding, isFiltered, NO_FILTER } from './report-filter.ts';
import type { ReportContext } from './report-kind.ts';

const filter = { ...NO_FILTER, accountIds: [1], categoryIds: [2, null], search: 'goa', minAmount: 0, maxAmount: 9 };

const context = { request: { filter } } as ReportContext;

test('a kind that heeds some parts of a filter sees only those', () => {
  expect(heeding(context, ['accounts', 'amounts']).request.filter).toEqual({
    ...NO_FILTER,
    accountIds: [1],
    minAmount: 0,
    maxAmount: 9,
  });
  const { scope } = heeding(context, ['categories']);
  expect(scope({ from: '2026-01-01', to: '2026-01-31' })).toEqual({
    from: '2026-01-01',
    to: '2026-01-31',
    filter: { ...NO_FILTER, categoryIds: [2, null] },
  });
});

test('a filter leaves something out by any of its parts', () => {
  expect(isFiltered(NO_FILTER)).toBe(false);
  expect(isFiltered({ ...NO_FILTER, categoryIds: [1] })).toBe(true);
  expect(isFiltered({ ...NO_FILTER, categoryIds: [1] }, ['categoryIds'])).toBe(false);
  expect(isFiltered({ ...NO_FILTER, minAmount: 0 })).toBe(true);
  expect(isFiltered({ ...NO_FILTER, search: 'goa' }, ['categoryIds'])).toBe(true);
});
