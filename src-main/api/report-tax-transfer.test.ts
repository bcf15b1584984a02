import { expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import { figuresOf } from '../testing/report-checks.ts';
import { reportOf } from '../testing/report-entries.ts';
import { taxContents } from './report-tax-contents.ts';
import { taxSums } from './report-tax-sums.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31', taxRelevantOnly: true } as const;

test('of transfers only those to accounts off the budget count for taxes, as they do in the reports beside', async () => {
  const app = openApp();
  const { api, session } = app;
  const { id: office } = await api.categories.create({ name: 'Office', kind: 'expense', taxRelevant: true });
  await api.accounts.create({ name: 'Broker', type: 'investment' });
  const add = async (accountName: string, payee: string, amount: number) =>
    (await api.transactions.create({ date: '2026-02-17', accountName, payee, amount })).id;
  for (const [accountName, payee, amount] of [
    ['Broker', 'Outside', 40_000],
    ['Wallet', 'Inside', 7_000],
  ] as const) {
    const id = await add('Bank', payee, -amount);
    await api.transactions.update({ id, categoryId: office });
    await api.transactions.linkTransfer({ id, otherId: await add(accountName, payee, amount) });
  }
  const { rows, withoutReceipt } = taxContents(session.vault(), YEAR, 'INR');
  const [sum, ...others] = taxSums(rows, () => false, 'en');
  expect(sum).toMatchObject({ category: 'Office', amount: 40_000, count: 1 });
  expect(others).toEqual([]);
  expect(withoutReceipt.map(({ payee }) => payee)).toEqual(['Outside']);
  const period = { kind: 'year', year: 2026 } as const;
  const report = await reportOf(app, { kind: 'income-expense', period, filter: { categoryIds: [office] } });
  expect(figuresOf(report)['expenses']).toBe(40_000);
});
