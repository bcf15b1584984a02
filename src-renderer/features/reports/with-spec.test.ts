import { describe, expect, it } from 'vitest';

import { START_SPEC } from '../../app/report-search.ts';
import { withSpec } from './with-spec.ts';

describe('withSpec', () => {
  it.each([
    [{ columns: null }, 'of-row', 'none'],
    [{ columns: null }, 'of-total', 'of-total'],
    [{ measure: 'average' }, 'of-total', 'none'],
    [{ measure: 'income' }, 'of-row', 'of-row'],
  ] as const)('%j with percentages %s leaves %s', (patch, percent, left) => {
    expect(withSpec({ ...START_SPEC, percent }, patch).percent).toBe(left);
  });
});
