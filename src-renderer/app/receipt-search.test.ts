import { describe, expect, it } from 'vitest';

import { readReceiptSearch } from './receipt-search.ts';

describe('readReceiptSearch', () => {
  it.each([
    [{}, {}],
    [{ show: 'unlinked' }, { show: 'unlinked' }],
    [{ show: 'all' }, {}],
    [{ show: 'cats' }, {}],
    [{ search: 'corner' }, { search: 'corner' }],
    [{ search: 1864 }, { search: '1864' }],
    [{ search: '' }, {}],
    [{ from: '2026-03-01', to: '2026-02-30' }, { from: '2026-03-01' }],
  ])('reads %j', (address, expected) => {
    expect(readReceiptSearch(address)).toEqual(expected);
  });
});
