import { describe, expect, test } from 'vitest';

import { budgetStatus, usedPercent } from './budget-status.ts';

const EDGES = { warning: 75, critical: 90, over: 100 };

describe('budgetStatus', () => {
  test.each([
    [0, 1_000, 'good'],
    [749, 1_000, 'good'],
    [750, 1_000, 'warning'],
    [899, 1_000, 'warning'],
    [900, 1_000, 'critical'],
    [1_000, 1_000, 'critical'],
    [1_001, 1_000, 'over_budget'],
    [10_000_001, 10_000_000, 'over_budget'],
    [0, 0, 'good'],
    [1, 0, 'over_budget'],
    [0, -1, 'over_budget'],
    [-100, 1_000, 'good'],
    [-100, -50, 'good'],
    [-100, 0, 'good'],
  ])('%i of %i is %s', (spent, available, status) => {
    expect(budgetStatus(spent, available, EDGES)).toBe(status);
  });

  test('follows the edges of the settings', () => {
    expect(budgetStatus(60, 100, { warning: 50, critical: 60, over: 80 })).toBe('critical');
    expect(budgetStatus(81, 100, { warning: 50, critical: 60, over: 80 })).toBe('over_budget');
  });
});

test.each([
  [700, 2_000, 35],
  [1, 3, 33.33],
  [5, 0, 100],
  [0, 0, 0],
  [0, -100, 0],
  [10, -100, 100],
  [-10, 100, -10],
])('%i of %i is %d percent', (spent, available, percent) => {
  expect(usedPercent(spent, available)).toBe(percent);
});
