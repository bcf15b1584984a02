import { expect, test } from 'vitest';

import type { ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import { reportEntry as entry, reportOf, reportTableOf, vaultOfEntries } from '../testing/report-entries.ts';

const MISTYPED = '0202-01-13';

const openMistyped = () => vaultOfEntries([entry({ date: MISTYPED, amount: -100 }), entry({ date: '2026-03-02' })]);

const ALL = { kind: 'relative', span: 'all' } as const;
const EVER = { kind: 'range', from: '0001-01-01', to: '9999-12-31' } as const;

/** Building them one by one took a minute. */
const SHORT_MS = 3_000;

const quickly = async <T>(work: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start).toBeLessThan(SHORT_MS);
  return result;
};

test.each([ALL, EVER])(
  'the builder shows weeks with something in them alone where there are too many: %j',
  async (period) => {
    const app = await openMistyped();
    const request: ReportRequestInput = { kind: 'custom', period, spec: { rows: ['week'] } };
    const { rows } = reportTableOf(await quickly(() => reportOf(app, request)), 'pivot');
    expect(rows.map(({ cells, open }) => [...cells, open?.from, open?.to])).toEqual(
      [
        ['Week of 11 Jan 202', 100, '0202-01-11', '0202-01-17'],
        ['Week of 2 Mar 2026', 1_000, '2026-03-02', '2026-03-08'],
      ].map((row) => row.map((cell) => (cell === '0202-01-11' && period === ALL ? MISTYPED : cell))),
    );
  },
);

test('weeks without anything are shown while they are few', async () => {
  const app = await openMistyped();
  const period = { kind: 'range', from: '2026-03-01', to: '2026-03-31' } as const;
  const { rows } = reportTableOf(await reportOf(app, { kind: 'custom', period, spec: { rows: ['week'] } }), 'pivot');
  expect(rows.map(({ cells }) => cells[1])).toEqual([0, 1_000, 0, 0, 0, 0]);
});

test.each([ALL, EVER])('net worth goes over to longer steps, and says so: %j', async (period) => {
  const app = await openMistyped();
  const document = await quickly(() => reportOf(app, { kind: 'net-worth', period, grouping: 'week' }));
  const table = reportTableOf(document, 'time-INR');
  expect(table.rows.at(-1)?.cells.slice(0, 4)).toEqual(
    ['2026', 0, 0, 0].map((cell, place) => (place === 1 || place === 3 ? -1_100 : cell)),
  );
  expect(table.note).toContain('by year');
});

test('categories over time join the years that are too many for a table', async () => {
  const app = await openMistyped();
  const { columns, rows } = reportTableOf(
    await quickly(() => reportOf(app, { kind: 'categories', period: ALL, grouping: 'week' })),
    'expenses-trend',
  );
  expect(columns.slice(0, 3).map(({ title }) => title)).toEqual(['Category', 'Until 1967', '1968']);
  expect(columns).toHaveLength(62);
  expect([rows[0]?.cells[1], rows[0]?.cells.at(-2), rows[0]?.cells.at(-1)]).toEqual([100, 1_000, 1_100]);
});

test.each([ALL, EVER])('budgets leave out months with nothing in them where there are too many: %j', async (period) => {
  const app = await openMistyped();
  await app.api.months.setBudget({ month: '2026-03', categoryName: 'Groceries', amount: 3_000 });
  const document = await quickly(() => reportOf(app, { kind: 'utilization', period }));
  expect(reportTableOf(document, 'months').rows.map(({ cells }) => cells.slice(1, 3))).toEqual([
    [0, 100],
    [3_000, 1_000],
  ]);
  expect(document.figures.find(({ key }) => key === 'spent')?.value).toBe(1_100);
});
