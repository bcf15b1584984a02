import { expect, it } from 'vitest';

import { extended, isSelected, NOTHING, selectedCount, toggled } from './selection.ts';

it('takes rows in and out one by one', () => {
  const one = toggled(new Set<number>(), 7);
  expect(isSelected(one, 7)).toBe(true);
  expect(toggled(new Set([7, 8]), 7)).toEqual({ kind: 'rows', ids: new Set([8]) });
});

it('adds a range to what is chosen, and nothing to everything', () => {
  expect(extended(toggled(new Set<number>(), 1), [2, 3])).toEqual({ kind: 'rows', ids: new Set([1, 2, 3]) });
  expect(extended({ kind: 'all' }, [2])).toEqual({ kind: 'all' });
});

it('counts everything that matches', () => {
  expect(selectedCount({ kind: 'all' }, 90)).toBe(90);
  expect(selectedCount(NOTHING, 90)).toBe(0);
});
