import { expect, test } from 'vitest';

import { openApp } from '../../testing/memory-session.ts';
import { cellsOf, checkPromises, checkReports, expectSound, figuresOf } from '../../testing/report-checks.ts';
import { reportEntry as entry, reportOf, reportTableOf, vaultOfEntries } from '../../testing/report-entries.ts';

const KIND = 'cash-flow';

const FEBRUARY = { kind: 'month', month: '2026-02' } as const;

const ENTRIES = [
  entry({ amount: 50_000, category: 'Salary', date: '2026-01-31' }),
  entry({ amount: -2_000, date: '2026-02-02' }),
  entry({ amount: 300, date: '2026-02-09' }),
  entry({ amount: -9_999, date: '2026-02-09', account: 'Dollars' }),
];

const openWithTransfers = async () => {
  const app = await vaultOfEntries(ENTRIES);
  const { api } = app;
  const move = async (amount: number, to: string, dates: readonly [string, string]): Promise<void> => {
    const { id } = await api.transactions.create({ accountName: 'Bank', date: dates[0], amount: -amount });
    const other = await api.transactions.create({ accountName: to, date: dates[1], amount });
    await api.transactions.linkTransfer({ id, otherId: other.id });
  };
  await move(4_000, 'Broker', ['2026-02-10', '2026-02-11']);
  await move(600, 'Wallet', ['2026-02-12', '2026-02-12']);
  await move(70, 'Wallet', ['2026-02-28', '2026-03-02']);
  return app;
};

test('its sums add up, and the list behind each number says the same', async () => {
  expect(await checkPromises(KIND)).toBeGreaterThan(0);
});

test('opening and net make the closing balance, row by row, and at the end what the accounts hold', async () => {
  await checkReports(KIND, async (app, document, { filter }) => {
    const { opening, net, closing } = figuresOf(document);
    expect(Number(opening) + Number(net)).toBe(closing);
    const moments = cellsOf(reportTableOf(document, 'time'), 'net', 'balance').map(([change, after]) => [
      Number(change),
      Number(after),
    ]);
    let balance = Number(opening);
    for (const [change = 0, after] of moments) {
      balance += change;
      expect(after).toBe(balance);
    }
    expect(moments.length === 0 ? opening : moments.at(-1)?.[1]).toBe(closing);
    const period = { kind: 'range', from: '2026-02-20', to: '2030-01-01' } as const;
    const whole = await reportOf(app, { kind: KIND, period, filter });
    const held = (await app.api.accounts.list())
      .filter(
        ({ id, onBudget }) =>
          onBudget && (filter?.accountIds?.includes(id) !== false || filter.accountIds.length === 0),
      )
      .reduce((sum, account) => sum + account.balance, 0);
    expect(figuresOf(whole)['closing']).toBe(held);
  });
});

test('a month from its opening to its closing balance, with transfers under way and off the budget', async () => {
  const app = await openWithTransfers();
  const document = await reportOf(app, { kind: KIND, period: FEBRUARY, grouping: 'week' });
  expect(figuresOf(document)).toEqual({ opening: 50_000, in: 0, out: 5_700, net: -5_770, closing: 44_230 });
  expect(cellsOf(reportTableOf(document, 'statement'), 'item', 'amount')).toEqual([
    ['Opening balance', 50_000],
    ['Income', 0],
    ['Expenses', -5_700],
    ['Transfers under way', -70],
  ]);
  expect(reportTableOf(document, 'statement').totals[0]?.cells).toEqual(['Closing balance', 44_230]);
  expect(reportTableOf(document, 'outside').rows.map(({ cells }) => cells)).toEqual([['Broker', 0, 4_000, -4_000]]);
  expect(cellsOf(reportTableOf(document, 'time'), 'period', 'in', 'out', 'transfers', 'net', 'balance')).toEqual([
    ['Week of 26 Jan 2026', 0, 0, 0, 0, 50_000],
    ['Week of 2 Feb 2026', 0, 2_000, 0, -2_000, 48_000],
    ['Week of 9 Feb 2026', 0, 3_700, 0, -3_700, 44_300],
    ['Week of 16 Feb 2026', 0, 0, 0, 0, 44_300],
    ['Week of 23 Feb 2026', 0, 0, -70, -70, 44_230],
  ]);
});

test('one account has its transfers with the others', async () => {
  const app = await openWithTransfers();
  const [bank] = (await app.api.accounts.list()).filter(({ name }) => name === 'Bank');
  const filter = { accountIds: [bank?.id ?? 0] };
  const document = await reportOf(app, { kind: KIND, period: FEBRUARY, filter, comparison: 'previous' });
  expect(cellsOf(reportTableOf(document, 'statement'), 'item', 'amount', 'before')).toEqual([
    ['Opening balance', 50_000, 0],
    ['Income', 0, 50_000],
    ['Expenses', -5_700, 0],
    ['Transfers with other accounts on the budget', -670, 0],
  ]);
  expect(figuresOf(document)).toMatchObject({ closing: 43_630 });
  expect(reportTableOf(document, 'accounts').rows.map(({ cells }) => cells)).toEqual([
    ['Bank', 'INR', 50_000, 300, 6_670, 43_630],
  ]);
});

test('accounts off the budget have no cash flow, and an empty vault has none', async () => {
  const app = await openWithTransfers();
  const [broker] = (await app.api.accounts.list()).filter(({ name }) => name === 'Broker');
  const off = await reportOf(app, { kind: KIND, period: FEBRUARY, filter: { accountIds: [broker?.id ?? 0] } });
  const none = await reportOf(openApp(), { kind: KIND, comparison: 'previous' });
  for (const document of [off, none]) {
    expectSound(document);
    expect(figuresOf(document)).toEqual({ opening: 0, in: 0, out: 0, net: 0, closing: 0 });
    expect(reportTableOf(document, 'accounts')).toMatchObject({ rows: [], note: 'No account counts here.' });
  }
});
