import { describe, expect, it } from 'vitest';

import { stepPeriod } from './step-period.ts';

describe('stepPeriod', () => {
  it.each([
    ['2026-03-01', '2026-03-31', -1, { kind: 'month', month: '2026-02' }],
    ['2026-12-01', '2026-12-31', 1, { kind: 'month', month: '2027-01' }],
    ['2026-01-01', '2026-12-31', -1, { kind: 'year', year: 2025 }],
    ['2026-01-01', '2026-03-31', -1, { kind: 'range', from: '2025-10-01', to: '2025-12-31' }],
    ['2025-04-01', '2026-03-31', 1, { kind: 'range', from: '2026-04-01', to: '2027-03-31' }],
    ['2026-03-14', '2026-03-15', 1, { kind: 'range', from: '2026-03-16', to: '2026-03-17' }],
    ['2026-03-15', '2026-03-15', -1, { kind: 'range', from: '2026-03-14', to: '2026-03-14' }],
  ] as const)('steps from %s to %s by %i', (from, to, step, expected) => {
    expect(stepPeriod({ from, to }, step)).toEqual(expected);
  });
});
