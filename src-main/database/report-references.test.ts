import { afterEach, beforeEach, expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';

let app: TestApp;
beforeEach(() => {
  app = openApp();
});
afterEach(() => app.session.close());

const PERIOD = { kind: 'month', month: '2026-03' } as const;

const newAccount = async (name: string): Promise<number> => (await app.api.accounts.create({ name, type: 'bank' })).id;

test('an account made after one was deleted is never shown in its place', async () => {
  const { api } = app;
  await newAccount('A');
  const deleted = await newAccount('B');
  const request = { kind: 'journal', period: PERIOD, filter: { accountIds: [deleted] } };
  await api.reports.save({ name: 'Only B', request });
  await api.accounts.delete({ id: deleted });
  const secret = await newAccount('C secret');
  await api.transactions.create({ accountId: secret, date: '2026-03-01', amount: -700, payee: 'Secret' });
  const [saved] = await api.reports.saved();
  expect(saved?.request.filter.accountIds).toEqual([deleted]);
  const document = await api.reports.view({ request: saved?.request ?? request });
  expect(document.filters).toContainEqual({ label: 'Accounts', value: `deleted (${deleted})` });
  expect(JSON.stringify(document)).not.toContain('ecret');
  expect(await newAccount('D')).toBe(secret + 1);
});

test('a number that no saved report names may be given again', async () => {
  const deleted = await newAccount('A');
  await app.api.reports.save({ name: 'All', request: { kind: 'journal', period: PERIOD } });
  await app.api.accounts.delete({ id: deleted });
  expect(await newAccount('B')).toBe(deleted);
});
