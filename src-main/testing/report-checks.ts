import * as fc from 'fast-check';
import { expect } from 'vitest';

import type { ReportChart, ReportDocument, ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import { GROUPINGS } from '../../src-shared/contract/report-request.ts';
import type { ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { openApp } from './memory-session.ts';
import type { TestApp } from './memory-session.ts';
import { begin, steps, take } from './random-steps.ts';
import { reportOf } from './report-entries.ts';

const numberIn = (row: ReportRow, index: number): number => {
  const cell = row.cells[index];
  return typeof cell === 'number' ? cell : 0;
};

/** Expects a row to be the sum of others in its currency, in every column that it sums. */
const expectSum = (table: ReportTable, total: ReportRow, of: readonly ReportRow[]): void => {
  for (const [index, { key, type }] of table.columns.entries()) {
    if ((type !== 'amount' && type !== 'count') || total.cells[index] === null) continue;
    const summed = of
      .filter(({ currency }) => currency === total.currency)
      .reduce((sum, row) => sum + numberIn(row, index), 0);
    expect([table.key, key, total.cells[0], total.cells[index]]).toEqual([table.key, key, total.cells[0], summed]);
  }
};

const expectSubtotals = (table: ReportTable): void => {
  let open: ReportRow[] = [];
  let isClosed = false;
  for (const row of table.rows) {
    if (row.style === 'group' || (isClosed && row.style === 'plain')) open = [];
    isClosed = row.style === 'subtotal';
    if (isClosed) expectSum(table, row, open);
    if (row.style === 'plain') open.push(row);
  }
};

/** No number is none at all, and none is a zero with a sign. */
const expectNumbers = (of: string, numbers: readonly unknown[]): void => {
  const odd = numbers.filter((value) => typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)));
  expect([of, odd]).toEqual([of, []]);
};

const expectTable = (table: ReportTable): void => {
  expect(table.rowCount).toBe(table.rows.length);
  for (const { cells } of [...table.rows, ...table.totals]) {
    expect(cells).toHaveLength(table.columns.length);
    expectNumbers(table.key, cells);
  }
  for (const total of table.totals)
    expectSum(
      table,
      total,
      table.rows.filter(({ style }) => style === 'plain'),
    );
  expectSubtotals(table);
};

/**
 * Expects what holds for every report: its sections have keys of their own, every row fills its columns, totals and subtotals are
 * the sums of their rows, and charts have a value and a list for each label.
 */
export const expectSound = ({ figures, sections }: ReportDocument): void => {
  for (const { key, value, changePercent } of figures) expectNumbers(key, [value, changePercent]);
  const keys = sections.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const section of sections) {
    if (section.kind === 'table') expectTable(section);
    if (section.kind !== 'chart') continue;
    expect(section.labels.length).toBeGreaterThan(0);
    for (const { values } of section.series) expectNumbers(section.key, values);
    for (const { length } of [section.opens, ...section.series.map(({ values }) => values)])
      expect(length).toBe(section.labels.length);
  }
};

type Cell = (key: string) => number;

/** What the list behind a row nets, in minor units: income less expenses. */
type Explained = (cell: Cell, filter: TransactionFilter) => number;

/** Zero has no sign here. */
const noSign = (amount: number): number => amount + 0;

const spent = (cell: Cell): number => -cell('spent');

const flows: Explained = (cell) => cell('income') - cell('expenses');

const ROWS: Readonly<Record<string, Explained>> = {
  income: (cell) => cell('amount'),
  expenses: (cell) => -cell('amount'),
  statement: (cell) => cell('amount'),
  proof: (cell) => cell('amount'),
  'payees-income': (cell) => cell('amount'),
  'payees-expenses': (cell) => -cell('amount'),
  'income-matrix': (cell) => cell('total'),
  'expenses-matrix': (cell) => -cell('total'),
  spent: (cell) => -cell('total'),
  categories: spent,
  accounts: (cell) => cell('in') - cell('out'),
  buckets: (cell, { flow }) => (flow === 'expense' ? spent(cell) : cell('income') - cell('spent')),
  time: (cell) => cell('income') - cell('expenses') + cell('in') - cell('out'),
  months: (cell) => cell('income') - cell('expenses') - cell('spent'),
  quarters: flows,
};

const FIGURES: Readonly<Record<string, -1 | 1>> = {
  income: 1,
  in: 1,
  net: 1,
  opening: 1,
  closing: 1,
  expenses: -1,
  out: -1,
  spent: -1,
};

const netOf = async ({ api }: TestApp, filter: TransactionFilter, currency: string): Promise<number> => {
  const { perCurrency } = await api.transactions.summary(filter);
  return perCurrency.find((sums) => sums.currency === currency)?.net ?? 0;
};

const expectRows = async (app: TestApp, table: ReportTable, base: string): Promise<void> => {
  const explained = ROWS[table.key];
  for (const row of [...table.rows, ...table.totals]) {
    if (row.open === null || explained === undefined) continue;
    const cell: Cell = (key) =>
      numberIn(
        row,
        table.columns.findIndex((column) => column.key === key),
      );
    const told = noSign(explained(cell, row.open));
    expect([table.key, row.cells[0], told]).toEqual([
      table.key,
      row.cells[0],
      await netOf(app, row.open, row.currency ?? base),
    ]);
  }
};

const CHART_SIGNS: Readonly<Record<string, readonly (-1 | 0 | 1)[]>> = {
  'time-chart': [1, -1],
  'flow-chart': [1, -1],
  'expenses-chart': [-1, 0],
  'categories-chart': [-1, 0],
  'months-chart': [-1, 0],
};

const expectBars = async (app: TestApp, { key, currency, series, labels, opens }: ReportChart): Promise<void> => {
  const signs = CHART_SIGNS[key];
  if (signs === undefined) return;
  for (const [index, label] of labels.entries()) {
    const told = noSign(series.reduce((sum, { values }, place) => sum + (signs[place] ?? 0) * (values[index] ?? 0), 0));
    const open = opens[index] ?? null;
    if (open !== null) expect([key, label, told]).toEqual([key, label, await netOf(app, open, currency)]);
  }
};

/** Expects the list behind every row, bar and headline figure to sum to what is told there. */
export const expectExplained = async (app: TestApp, { currency, figures, sections }: ReportDocument): Promise<void> => {
  for (const { key, value, open } of figures) {
    const sign = FIGURES[key];
    if (open === null || sign === undefined || typeof value !== 'number') continue;
    expect([key, noSign(value * sign)]).toEqual([key, await netOf(app, open, currency)]);
  }
  for (const section of sections) {
    if (section.kind === 'table') await expectRows(app, section, currency);
    if (section.kind === 'chart') await expectBars(app, section);
  }
};

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);

const periods: fc.Arbitrary<ReportRequestInput['period']> = fc.oneof(
  fc.constantFrom('2026-02', '2026-03', '2026-04').map((month) => ({ kind: 'month' as const, month })),
  fc.constantFrom('all', 'this-year', 'last-3-months').map((span) => ({ kind: 'relative' as const, span })),
  fc.tuple(days, days).map((both) => {
    const [from = '', to = ''] = both.toSorted();
    return { kind: 'range' as const, from, to };
  }),
);

const lists: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<number[]>([]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }) },
);

const filters = fc.record({
  accountIds: lists,
  bucketIds: lists,
  payeeIds: lists,
  categoryIds: fc.oneof<fc.Arbitrary<(number | null)[]>[]>(lists, fc.constant([null]), fc.constant([1, null])),
  tags: fc.constantFrom<string[][]>([], [], [], ['tag 1'], ['tag 1', 'Any']),
  search: fc.constantFrom('', '', '', 'payee', 'note'),
  minAmount: fc.constantFrom(null, null, 50_000),
});

/** Requests of a kind, any in the time of the random steps. */
const reportRequests = (kind: string): fc.Arbitrary<ReportRequestInput> =>
  fc.record({
    kind: fc.constant(kind),
    period: periods,
    filter: filters,
    comparison: fc.constantFrom('none', 'previous', 'last-year', 'budget'),
    grouping: fc.constantFrom(...GROUPINGS),
    charts: fc.boolean(),
  });

const foreignRow = async ({ api }: TestApp): Promise<void> => {
  const { id } = await api.accounts.create({
    name: 'Dollars',
    currency: 'USD',
    openingBalance: 70_000,
    openingDate: '2026-02-10',
  });
  await api.transactions.create({ accountId: id, date: '2026-03-04', amount: -1_234, payee: 'Payee 1' });
};

type Check = (app: TestApp, document: ReportDocument, request: ReportRequestInput) => Promise<void> | void;

const RUNS = 15;

/** Runs a check on reports of a kind, of random vaults and under random requests; returns on how many. */
export const checkReports = async (kind: string, check: Check): Promise<number> => {
  const requests = fc.array(reportRequests(kind), { minLength: 6, maxLength: 6 });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(steps(25), requests, async (sequence, asked) => {
      const app = openApp();
      await begin(app.api);
      await foreignRow(app);
      for (const step of sequence) await take(app.api, step);
      for (const request of asked) await check(app, await reportOf(app, request), request);
      await app.session.close();
      count += asked.length;
    }),
    { numRuns: RUNS },
  );
  return count;
};

/** Checks that everything adds up and explains itself in reports of a kind; returns of how many. */
export const checkPromises = (kind: string): Promise<number> =>
  checkReports(kind, async (app, document) => {
    expectSound(document);
    await expectExplained(app, document);
  });

/** Returns the cells of a table's rows, in the columns named. */
export const cellsOf = ({ columns, rows }: ReportTable, ...keys: readonly string[]): readonly ReportRow['cells'][] =>
  rows.map(({ cells }) => keys.map((key) => cells[columns.findIndex((column) => column.key === key)] ?? null));

/** Returns the values of the headline figures by their keys. */
export const figuresOf = ({ figures }: ReportDocument): Readonly<Record<string, ReportRow['cells'][number]>> =>
  Object.fromEntries(figures.map(({ key, value }) => [key, value]));
