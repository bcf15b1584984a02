import { describe, expect, it } from 'vitest';

import { ALL_FIELDS, MAIN_FIELDS, nextDoubtful } from './receipt-fields.ts';

describe('nextDoubtful', () => {
  it.each([
    [['date', 'total'], null, 'date'],
    [['date', 'total'], 'merchant', 'date'],
    [['date', 'total'], 'date', 'total'],
    [['total', 'date'], 'total', 'date'],
    [['total'], 'total', 'total'],
    [[], 'total', null],
    [['tip'], 'total', null],
  ] as const)('of %j after %s', (doubtful, active, expected) => {
    expect(nextDoubtful(MAIN_FIELDS, doubtful, active)).toBe(expected);
  });
});

describe('the fields', () => {
  it('are each there once', () => {
    expect(new Set(ALL_FIELDS.map(({ name }) => name)).size).toBe(ALL_FIELDS.length);
    expect(ALL_FIELDS).toHaveLength(17);
  });
});
