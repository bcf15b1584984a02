import { expect, test } from 'vitest';

import { reportEntry as entry, reportOf, vaultOfEntries } from '../testing/report-entries.ts';

const LAST_MONTH = [entry({ date: '2026-02-10', amount: -100 }), entry({ date: '2026-02-28', amount: -5_000 })];

const AHEAD = entry({ date: '2026-03-28', amount: -5_000 });

const MARCH = { kind: 'month', month: '2026-03' } as const;

test.each([
  ['monthly-statement', 'expenses'],
  ['income-expense', 'expenses'],
  ['categories', 'expenses'],
  ['cash-flow', 'out'],
  ['utilization', 'spent'],
])('%s compares what is entered ahead with all of the month before', async (kind, key) => {
  const app = await vaultOfEntries([...LAST_MONTH, entry({ date: '2026-03-10', amount: -100 }), AHEAD]);
  const { figures, compared } = await reportOf(app, { kind, period: MARCH, comparison: 'previous' });
  expect(compared).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
  expect(figures.find((figure) => figure.key === key)).toMatchObject({ value: 5_100, changePercent: 0 });
});

test('without anything ahead in it a month is compared as far as it has passed', async () => {
  const app = await vaultOfEntries([...LAST_MONTH, entry({ date: '2026-03-10', amount: -100 })]);
  const { compared } = await reportOf(app, { kind: 'categories', period: MARCH, comparison: 'previous' });
  expect(compared?.to).toBe('2026-02-15');
});

test('what is entered for after the period does not count as ahead in it', async () => {
  const app = await vaultOfEntries([...LAST_MONTH, entry({ date: '2026-04-28' })]);
  const { compared } = await reportOf(app, { kind: 'categories', period: MARCH, comparison: 'previous' });
  expect(compared?.to).toBe('2026-02-15');
});

test('the average a month counts the months through the last entry ahead', async () => {
  const app = await vaultOfEntries([
    entry({ date: '2026-01-10', amount: -1_000 }),
    entry({ date: '2026-05-01', amount: -4_000 }),
  ]);
  const { figures } = await reportOf(app, { kind: 'categories', period: { kind: 'year', year: 2026 } });
  expect(figures.find(({ key }) => key === 'monthly')).toMatchObject({ value: 1_000 });
});
