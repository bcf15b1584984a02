import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { firstDifference, runningLedger } from './balance-check.ts';

const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}`;

const moves = [
  { date: day(1), amount: 1_000 },
  { date: day(3), amount: -200 },
  { date: day(5), amount: -300 },
];

describe('where bank and ledger first differ', () => {
  test.each([
    [
      'they agree',
      [
        [1, 1_000],
        [5, 500],
      ],
      null,
    ],
    ['nothing is stated', [], null],
    [
      'a row is missing between the 1st and the 3rd',
      [
        [1, 1_000],
        [3, 700],
        [5, 400],
      ],
      { after: day(1), by: day(3), difference: -100 },
    ],
    [
      'they never agreed',
      [
        [1, 900],
        [5, 400],
      ],
      { after: null, by: day(1), difference: -100 },
    ],
    [
      'a difference that healed does not count',
      [
        [1, 900],
        [5, 500],
      ],
      null,
    ],
    [
      'it healed and came back',
      [
        [1, 900],
        [3, 800],
        [5, 450],
      ],
      { after: day(3), by: day(5), difference: -50 },
    ],
    [
      'of one day the last statement counts',
      [
        [1, 1_000],
        [5, 1],
        [5, 500],
      ],
      null,
    ],
    [
      'of one day the earlier statement is left aside',
      [
        [3, 800],
        [5, 500],
        [5, 400],
      ],
      { after: day(3), by: day(5), difference: -100 },
    ],
  ] as const)('%s', (_, stated, expected) => {
    const points = stated.map(([date, amount]) => ({ date: day(date), amount }));
    expect(firstDifference(points, runningLedger(moves))).toEqual(expected);
  });
});

test('the running ledger is the sum of what lies on or before a day', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ date: fc.integer({ min: 1, max: 28 }).map(day), amount: fc.integer({ min: -500, max: 500 }) }),
      ),
      fc.integer({ min: 1, max: 28 }).map(day),
      (list, date) => {
        const sum = list.reduce((total, move) => (move.date <= date ? total + move.amount : total), 0);
        expect(runningLedger(list)(date)).toBe(sum);
      },
    ),
  );
});
