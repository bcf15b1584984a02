import { expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';

const TODAY = '2026-03-15';

test('the account is the one that was last entered by hand into', async () => {
  const { api } = openApp();
  expect(await api.quickEntry.account()).toBeNull();
  const bank = await api.accounts.create({ name: 'Bank' });
  const cash = await api.accounts.create({ name: 'Cash', type: 'cash' });
  expect(await api.quickEntry.account()).toBe(bank.id);
  await api.transactions.create({ accountId: cash.id, date: TODAY, amount: -500 });
  expect(await api.quickEntry.account()).toBe(cash.id);
  await api.transactions.create({ accountId: bank.id, date: '2026-01-01', amount: -500 });
  expect(await api.quickEntry.account()).toBe(bank.id);
});

test('a closed account is not proposed', async () => {
  const { api } = openApp();
  await api.accounts.create({ name: 'Bank' });
  const cash = await api.accounts.create({ name: 'Cash', type: 'cash' });
  await api.transactions.create({ accountId: cash.id, date: TODAY, amount: -500 });
  await api.transactions.create({ accountId: cash.id, date: TODAY, amount: 500 });
  await api.accounts.update({ id: cash.id, closed: true });
  expect(await api.quickEntry.account()).not.toBe(cash.id);
});

test('a payee that is always filed in one place is proposed there, with the reason', async () => {
  const { api } = openApp();
  const { id: accountId } = await api.accounts.create({ name: 'Cash', type: 'cash' });
  for (const date of ['2026-03-01', '2026-03-02', '2026-03-03'])
    await api.transactions.create({
      accountId,
      date,
      amount: -12_000,
      payee: 'Zorba Corner',
      categoryName: 'Entertainment',
    });
  const categories = await api.categories.list();
  const entry = { accountId, date: TODAY, amount: -9_000, payee: 'Zorba Corner' };
  const proposed = await api.quickEntry.propose(entry);
  expect(categories.find(({ id }) => id === proposed.categoryId)?.name).toBe('Entertainment');
  expect(proposed.reason).toContain('Zorba Corner');
  expect(await api.quickEntry.propose({ ...entry, payee: 'Qwx Vbn' })).toEqual({ categoryId: null, reason: '' });
  expect(await api.quickEntry.propose({ ...entry, payee: ' ' })).toEqual({ categoryId: null, reason: '' });
});
