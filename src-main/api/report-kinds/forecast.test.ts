import { beforeAll, expect, test } from 'vitest';

import type { ReportRequestInput } from '../../../src-shared/contract/report-request.ts';
import { openApp, TODAY } from '../../testing/memory-session.ts';
import type { TestApp } from '../../testing/memory-session.ts';
import { behind, reportOf, reportTableOf, vaultOfEntries } from '../../testing/report-entries.ts';

const request = (month: string): ReportRequestInput => ({ kind: 'forecast', period: { kind: 'month', month } });

let app: TestApp;

beforeAll(async () => {
  app = openApp();
  await app.api.sample.load({});
});

const figuresOf = async (month: string) =>
  new Map((await reportOf(app, request(month))).figures.map((figure) => [figure.key, figure]));

test('the month’s end is what was spent, what is known and what is estimated', async () => {
  const figures = await figuresOf('2026-03');
  const valueOf = (key: string): number => Number(figures.get(key)?.value);
  expect(valueOf('projected')).toBe(valueOf('spent') + valueOf('known') + valueOf('estimated'));
  expect(valueOf('low')).toBeLessThan(valueOf('projected'));
  expect(valueOf('high')).toBeGreaterThan(valueOf('projected'));
  expect(valueOf('net')).toBe(valueOf('income') - valueOf('projected'));
  const spent = figures.get('spent');
  expect(spent?.open).toEqual({ flow: 'expense', from: '2026-03-01', to: TODAY });
  expect(0 - (await behind(app, spent?.open ?? {})).net).toBe(spent?.value);
});

test('categories and payments sum to the figures', async () => {
  const document = await reportOf(app, request('2026-03'));
  const sumOf = (key: string, place: number): number =>
    reportTableOf(document, key).rows.reduce((sum, row) => sum + Number(row.cells[place]), 0);
  const totalOf = (key: string, place: number) => reportTableOf(document, key).totals[0]?.cells[place];
  expect(sumOf('categories', 1)).toBe(totalOf('categories', 1));
  expect(sumOf('categories', 2)).toBe(totalOf('categories', 2));
  expect(sumOf('categories', 3)).toBe(totalOf('categories', 3));
  expect(sumOf('known', 4)).toBe(totalOf('known', 4));
  expect(document.sections.at(-1)).toMatchObject({ kind: 'text', paragraphs: expect.any(Array) as unknown });
});

test('the chart goes from what was spent to what is projected, and opens to the days that were', async () => {
  const document = await reportOf(app, request('2026-03'));
  const chart = document.sections.find((section) => section.kind === 'chart');
  expect(chart?.labels.length).toBe(31);
  expect(chart?.series.map(({ name }) => name)).toEqual(['Spent', 'Projected', 'At least', 'At most']);
  const [spent, projected] = chart?.series ?? [];
  expect(spent?.values[14]).toBe(projected?.values[14]);
  expect(chart?.opens.filter((open) => open !== null).length).toBe(15);
  expect(0 - (await behind(app, chart?.opens[9] ?? {})).net).toBe(spent?.values[9]);
});

test('a month that is over is all fact, one to come has nothing to open', async () => {
  expect([...(await figuresOf('2026-02')).keys()]).toEqual(['spent', 'budget', 'income', 'net', 'balance']);
  const later = await reportOf(app, request('2026-06'));
  expect(later.title).toBe('Forecast for June 2026');
  expect(reportTableOf(later, 'categories').rows.every(({ open }) => open === null)).toBe(true);
});

test('it reaches two years ahead and no further', async () => {
  await expect(reportOf(app, request('2028-03'))).resolves.toMatchObject({ title: 'Forecast for March 2028' });
  await expect(reportOf(app, request('2028-04'))).rejects.toMatchObject({ code: 'invalid_input' });
});

test('an empty vault has an empty forecast', async () => {
  const document = await reportOf(await vaultOfEntries([]), request('2026-03'));
  expect(document.figures.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(reportTableOf(document, 'categories')).toMatchObject({
    rows: [],
    totals: [{ cells: ['Total', 0, 0, null, null, null] }],
  });
});
