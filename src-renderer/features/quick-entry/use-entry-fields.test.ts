import { expect, test } from 'vitest';

import { inOtherVault, nextFields } from './use-entry-fields.ts';
import type { EntryFields } from './use-entry-fields.ts';

const SAVED: EntryFields = {
  direction: 'in',
  amount: 25_000,
  payee: 'BigBasket',
  categoryId: 4,
  accountId: 2,
  date: '2026-03-01',
  notes: 'saved',
};

test('the next entry begins empty on the same account', () => {
  expect(nextFields(SAVED, SAVED)).toEqual({
    direction: 'out',
    amount: null,
    payee: '',
    categoryId: undefined,
    accountId: 2,
    date: null,
    notes: '',
  });
});

test('what is typed while the last entry is saved stays', () => {
  const typed = { ...SAVED, amount: 700, payee: 'Chai' };
  expect(nextFields(typed, SAVED)).toMatchObject({ amount: 700, payee: 'Chai', notes: '', date: null });
});

test('another vault keeps amount, payee and notes, and neither account nor category', () => {
  expect(inOtherVault(SAVED)).toEqual({ ...SAVED, accountId: null, categoryId: undefined });
});
