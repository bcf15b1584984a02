import { describe, expect, it } from 'vitest';

import type { ReportRow, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { makeFormat } from '../../app/make-format.ts';
import { columnWidths, fittedWidths } from './column-widths.ts';

const FORMAT = makeFormat('en-IN', 'INR');

const row = (...cells: (string | number)[]): ReportRow => ({
  cells,
  currency: null,
  level: 0,
  style: 'plain',
  open: null,
});

const table = (rows: ReportRow[]): ReportTable => ({
  kind: 'table',
  key: 'any',
  title: 'Any',
  note: '',
  columns: [
    { key: 'date', title: 'Date', type: 'date' },
    { key: 'payee', title: 'Payee', type: 'text' },
    { key: 'amount', title: 'Amount', type: 'amount' },
  ],
  rows,
  rowCount: rows.length,
  totals: [],
});

describe('columnWidths', () => {
  it('has room for the widest figure, a negative one among them, and for a whole day', () => {
    const rows = [row('2026-03-01', 'A', 500), row('2026-09-30', 'B', -12_345_678_900), row('2026-03-02', 'C', 99)];
    const [date, , amount] = columnWidths(table(rows), 'INR', FORMAT);
    expect(date?.least).toBeGreaterThan(FORMAT.date('2026-09-30').length);
    expect(amount?.least).toBeGreaterThan(FORMAT.money(-12_345_678_900).length);
  });

  it('has room for the longest share, which need not be the largest', () => {
    const percents: ReportTable = {
      ...table([row('A', 100), row('B', 13.25), row('C', 0)]),
      columns: [
        { key: 'payee', title: 'P', type: 'text' },
        { key: 'share', title: 'S', type: 'percent' },
      ],
    };
    const [, share] = columnWidths(percents, 'INR', FORMAT);
    expect(share?.least).toBeGreaterThan(FORMAT.percent(13.25).length);
  });

  it('lets only texts give way', () => {
    const widths = columnWidths(
      table([row('2026-03-01', 'A payee with a rather long name indeed', 500)]),
      'INR',
      FORMAT,
    );
    expect(widths.map(({ wanted, least }) => wanted > least)).toEqual([false, true, false]);
  });
});

describe('fittedWidths', () => {
  const columns = [
    { wanted: 10, least: 10 },
    { wanted: 30, least: 10 },
    { wanted: 20, least: 10 },
  ];

  it.each([
    [80, [10, 30, 20]],
    [60, [10, 30, 20]],
    [45, [10, 20, 15]],
    [20, [10, 10, 10]],
  ])('in a room of %i', (room, expected) => {
    expect(fittedWidths(columns, room)).toEqual(expected);
  });
});
