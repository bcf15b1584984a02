import type { Api } from '../../app/api.ts';

type ListInput = Parameters<Api['transactions']['list']>[0];

export type SortKey = NonNullable<ListInput['sort']>;
export type Sorting = { readonly sort: SortKey; readonly descending: boolean };

export const NEWEST_FIRST: Sorting = { sort: 'date', descending: true };

/** Returns the order after a click on a column's header: turned round when it was sorted by it already. */
export const nextSorting = (current: Sorting, sort: SortKey): Sorting =>
  current.sort === sort
    ? { sort, descending: !current.descending }
    : { sort, descending: sort === 'date' || sort === 'amount' };
