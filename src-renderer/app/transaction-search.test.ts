import { expect, test } from 'vitest';

import { readTransactionFilter } from './transaction-search.ts';

test.each([
  [
    { month: '2026-03', categoryId: 4, flow: 'any' },
    { month: '2026-03', categoryId: 4, flow: 'any' },
  ],
  [{ categoryId: null }, { categoryId: null }],
  [{ search: 42 }, { search: '42' }],
  [{ month: 'March', from: '2026-02-31', accountId: 0, direction: 'up', foo: 1 }, {}],
  [
    { minAmount: 0, maxAmount: '500' },
    { minAmount: 0, maxAmount: 500 },
  ],
])('%j is the filter %j', (search, filter) => {
  expect(readTransactionFilter(search)).toEqual(filter);
});
