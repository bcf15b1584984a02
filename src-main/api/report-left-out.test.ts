import { expect, test } from 'vitest';

import { reportEntry as entry, reportOf, vaultOfEntries } from '../testing/report-entries.ts';

const SPAN = { kind: 'range', from: '2026-01-01', to: '2026-03-31' } as const;

const leftOut = (sections: Awaited<ReturnType<typeof reportOf>>['sections']) =>
  sections.map((section, place) => ({ section, place })).filter(({ section }) => section.key === 'left-out');

test('a report on the budget names the accounts that are off it, and first of all when they were asked for', async () => {
  const app = await vaultOfEntries([entry({ amount: -100 }), entry({ amount: -900, account: 'Broker' })]);
  const accounts = await app.api.accounts.list();
  const broker = accounts.find(({ name }) => name === 'Broker');
  const whole = await reportOf(app, { kind: 'income-expense', period: SPAN });
  expect(leftOut(whole.sections)).toMatchObject([
    {
      place: whole.sections.length - 1,
      section: { paragraphs: [`Off the budget: Broker (${broker?.currency}). Net worth and Journal show them.`] },
    },
  ]);
  const asked = await reportOf(app, {
    kind: 'income-expense',
    period: SPAN,
    filter: { accountIds: [broker?.id ?? 0] },
  });
  expect(leftOut(asked.sections)).toMatchObject([{ place: 0 }]);
  const other = accounts.find(({ onBudget }) => onBudget);
  const without = await reportOf(app, { kind: 'categories', period: SPAN, filter: { accountIds: [other?.id ?? 0] } });
  expect(leftOut(without.sections)).toEqual([]);
  expect(leftOut((await reportOf(app, { kind: 'journal', period: SPAN })).sections)).toEqual([]);
});
