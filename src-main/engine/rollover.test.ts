import { expect, test } from 'vitest';

import { carriedInto } from './rollover.ts';

const history = [
  { month: '2025-12', budget: null, spent: 900 },
  { month: '2026-01', budget: 1_000, spent: 700 },
  { month: '2026-02', budget: 1_000, spent: 1_600 },
  { month: '2026-04', budget: null, spent: 50 },
  { month: '2026-05', budget: 1_000, spent: 0 },
];

test.each([
  ['2026-01', 0],
  ['2026-02', 300],
  ['2026-03', -300],
  ['2026-04', -300],
  ['2026-05', -350],
  ['2026-06', 650],
])('into %s goes %i', (month, carried) => {
  expect(carriedInto(month, history)).toBe(carried);
  expect(carriedInto(month, history.toReversed())).toBe(carried);
});

test('without any budget nothing is carried', () => {
  expect(carriedInto('2026-06', [{ month: '2026-01', budget: null, spent: 10 }])).toBe(0);
});
