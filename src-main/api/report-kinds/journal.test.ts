import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ReportRequestInput } from '../../../src-shared/contract/report-request.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import {
  reportEntries,
  reportEntry as entry,
  reportOf,
  reportTableOf,
  vaultOfEntries,
} from '../../testing/report-entries.ts';

const SPAN = { from: '2026-01-01', to: '2026-03-31' } as const;

const request = (filter: ReportRequestInput['filter'] = {}): ReportRequestInput => ({
  kind: 'journal',
  period: { kind: 'range', ...SPAN },
  filter,
});

const SPLIT = entry({
  amount: -600,
  date: '2026-01-04',
  tags: ['trip', 'work'],
  parts: [
    { amount: -450, category: 'Groceries' },
    { amount: -150, category: 'Health' },
  ],
});

test('every transaction stands in order, parts below the split one', async () => {
  const app = await vaultOfEntries([
    entry({ amount: -1_000 }),
    SPLIT,
    entry({ amount: 50_000, category: 'Salary', payee: 'Employer', date: '2026-01-01' }),
    entry({ amount: -70, account: 'Dollars', category: null, payee: '', date: '2026-02-01' }),
    entry({ amount: -30, category: null, date: '2026-02-02' }),
  ]);
  const { rows, totals } = reportTableOf(await reportOf(app, request()), 'journal');
  const living = 'Living Expenses';
  const emergency = 'Emergency Fund';
  expect(rows.map(({ level, style, currency, cells }) => [level, style, currency, ...cells])).toEqual([
    [0, 'plain', 'INR', '2026-01-01', 'Bank', 'Employer', 'Salary', '', '', '', 50_000],
    [0, 'group', 'INR', '2026-01-04', 'Bank', 'Corner Shop', 'Split', '', '', 'trip, work', -600],
    [1, 'plain', 'INR', null, null, null, 'Groceries', living, '', null, -450],
    [1, 'plain', 'INR', null, null, null, 'Health', emergency, '', null, -150],
    [0, 'plain', 'INR', '2026-01-05', 'Bank', 'Corner Shop', 'Groceries', living, '', '', -1_000],
    [0, 'plain', 'USD', '2026-02-01', 'Dollars', '', 'Off the budget', '', '', '', -70],
    [0, 'plain', 'INR', '2026-02-02', 'Bank', 'Corner Shop', 'Uncategorized', living, '', '', -30],
  ]);
  expect(totals.map(({ currency, cells }) => [currency, cells[1], cells.at(-1)])).toEqual([
    ['INR', 'Money in', 50_000],
    ['INR', 'Money out', -1_630],
    ['INR', 'Net', 48_370],
    ['USD', 'Money in', 0],
    ['USD', 'Money out', -70],
    ['USD', 'Net', -70],
  ]);
});

test('a transfer says where it goes', async () => {
  const app = await vaultOfEntries([
    entry({ amount: -500, category: null, payee: '' }),
    entry({ amount: 500, category: null, payee: '', account: 'Wallet' }),
  ]);
  const [one, other] = await app.api.transactions.list({});
  await app.api.transactions.linkTransfer({ id: one?.id ?? 0, otherId: other?.id ?? 0 });
  const { rows } = reportTableOf(await reportOf(app, request()), 'journal');
  expect(rows.map((row) => row.cells[3])).toEqual(['Transfer to Wallet', 'Transfer from Bank']);
});

test('parts stay below their transaction, however late it was split', async () => {
  const app = await vaultOfEntries([entry({ amount: -100 }), entry({ amount: -7 })]);
  const splits = [
    { amount: -60, categoryId: null },
    { amount: -40, categoryId: null },
  ];
  await app.api.transactions.split({ id: 1, splits });
  const { rows } = reportTableOf(await reportOf(app, request()), 'journal');
  expect(rows.map((row) => row.cells.at(-1))).toEqual([-100, -60, -40, -7]);
});

test('of a split transaction only the filtered parts are shown and summed', async () => {
  const app = await vaultOfEntries([SPLIT, entry({ category: 'Rent' })]);
  const health = (await app.api.categories.list()).find(({ name }) => name === 'Health')?.id ?? 0;
  const document = await reportOf(app, request({ categoryIds: [health] }));
  const { rows, totals, note } = reportTableOf(document, 'journal');
  expect(rows.map((row) => row.cells.at(-1))).toEqual([-150, -150]);
  expect(totals.map((row) => row.cells.at(-1))).toEqual([0, -150, -150]);
  expect(note).toContain('only the parts');
});

test('transfers and accounts off the budget are not uncategorized', async () => {
  const app = await vaultOfEntries([
    entry({ category: null, payee: 'Café' }),
    entry({ category: null, account: 'Broker', payee: 'Broker fee' }),
  ]);
  const { rows } = reportTableOf(await reportOf(app, request({ categoryIds: [null] })), 'journal');
  expect(rows.map((row) => row.cells[2])).toEqual(['Café']);
});

test('its sums open in the list, unless the list cannot show just them', async () => {
  const app = await vaultOfEntries([entry({ payee: 'Café' })]);
  const openOf = async (filter: ReportRequestInput['filter']): Promise<TransactionFilter | null | undefined> =>
    reportTableOf(await reportOf(app, request(filter)), 'journal').totals[0]?.open;
  expect(await openOf({ accountIds: [1], search: 'caf' })).toEqual({
    flow: 'any',
    ...SPAN,
    accountId: 1,
    search: 'caf',
  });
  expect(await openOf({ tags: ['one', 'two'] })).toBeNull();
});

test('an empty journal sums to nothing in the base currency', async () => {
  const document = await reportOf(await vaultOfEntries([]), request());
  const { rows, totals } = reportTableOf(document, 'journal');
  expect(rows).toEqual([]);
  expect(totals.map(({ currency, cells }) => [currency, cells.at(-1)])).toEqual([
    ['INR', 0],
    ['INR', 0],
    ['INR', 0],
  ]);
});

const filters = fc.constantFrom<readonly [ReportRequestInput['filter'], TransactionFilter]>(
  [{}, {}],
  [{ accountIds: [1] }, { accountId: 1 }],
  [{ search: 'corner' }, { search: 'corner' }],
  [{ tags: ['TRIP'] }, { tag: 'TRIP' }],
  [
    { minAmount: 500, maxAmount: 5_000 },
    { minAmount: 500, maxAmount: 5_000 },
  ],
);

test('whatever is filtered: it is what the list shows, and its rows sum to the totals', async () => {
  await fc.assert(
    fc.asyncProperty(reportEntries, filters, async (entries, [filter, listed]) => {
      const app = await vaultOfEntries(entries);
      const document = await reportOf(app, request(filter));
      const { rows, totals } = reportTableOf(document, 'journal');
      const { count, perCurrency } = await app.api.transactions.summary({ ...SPAN, ...listed });
      expect(document.figures[0]?.value).toBe(count);
      for (const { currency, income, expenses, net } of perCurrency) {
        const own = totals.filter((row) => row.currency === currency).map((row) => row.cells.at(-1));
        expect(own).toEqual([income, 0 - expenses, net]);
        const plain = rows.filter((row) => row.currency === currency && row.style === 'plain');
        expect(plain.reduce((sum, row) => sum + Number(row.cells.at(-1)), 0)).toBe(net);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
