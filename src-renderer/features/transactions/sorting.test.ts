import { expect, it } from 'vitest';

import { NEWEST_FIRST, nextSorting } from './sorting.ts';

it('turns round on the second click and starts anew on another column', () => {
  expect(nextSorting(NEWEST_FIRST, 'date')).toEqual({ sort: 'date', descending: false });
  expect(nextSorting(NEWEST_FIRST, 'payee')).toEqual({ sort: 'payee', descending: false });
  expect(nextSorting({ sort: 'payee', descending: false }, 'amount')).toEqual({ sort: 'amount', descending: true });
});
