import { describe, expect, it } from 'vitest';

import { withCsv } from './export-choice.ts';

const CSV = { bom: true, delimiter: ',', decimal: '.' } as const;

describe('withCsv', () => {
  it.each([
    [CSV, { bom: false }, { ...CSV, bom: false }],
    [CSV, { decimal: ',' }, { bom: true, delimiter: ';', decimal: ',' }],
    [{ ...CSV, delimiter: ';', decimal: ',' }, { delimiter: ',' }, { bom: true, delimiter: ',', decimal: '.' }],
    [CSV, { delimiter: '\t' }, { ...CSV, delimiter: '\t' }],
  ] as const)('%j changed by %j', (csv, patch, expected) => {
    expect(withCsv(csv, patch)).toEqual(expected);
  });
});
