import Papa from 'papaparse';
import { expect, test } from 'vitest';

import { householdCsv } from './household-csv.ts';
import { generateHousehold } from './household.ts';
import { ACCOUNT_NAMES } from './sample-household.ts';

const household = generateHousehold({ today: '2026-11-20', currency: 'EUR' });

test('a bank file of one account holds its rows and ends on its balance', () => {
  const account = ACCOUNT_NAMES.current;
  const openingBalance = household.accounts.find(({ name }) => name === account)?.openingBalance ?? 0;
  const csv = householdCsv(household.transactions, { currency: 'EUR', account, openingBalance });
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const rows = household.transactions.filter((row) => row.account === account);
  const total = rows.reduce((sum, { amount }) => sum + amount, openingBalance);
  expect(data).toHaveLength(rows.length);
  expect(data.at(-1)?.['Balance']).toBe((total / 100).toFixed(2));
  expect(data.map((line) => line['Description'])).toEqual(rows.map(({ payeeText }) => payeeText));
});

test('texts with commas and quotes survive', () => {
  const [row] = household.transactions;
  const csv = householdCsv(row ? [{ ...row, payeeText: 'Smith, "Joe" & Sons' }] : [], { currency: 'EUR' });
  expect(csv).toContain('"Smith, ""Joe"" & Sons"');
});
