import { expect, it } from 'vitest';

import { fileStem, targetInput } from './import-target.ts';

it.each([
  ['HDFC_Statement_2026-03.csv', 'hdfc statement'],
  ['HDFC_Statement_2026-04 (1).csv', 'hdfc statement'],
  ['Umsätze-DE1234.CSV', 'umsätze de'],
  ['20260301.csv', ''],
])('%s is one of the files “%s”', (fileName, stem) => {
  expect(fileStem(fileName)).toBe(stem);
});

it('names the target in the words of the contract', () => {
  expect(targetInput({ kind: 'existing', id: 4 })).toEqual({ accountId: 4 });
  expect(targetInput({ kind: 'new', name: 'Bank' })).toEqual({ newAccountName: 'Bank' });
});
