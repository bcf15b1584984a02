import { describe, expect, it } from 'vitest';

import type { ReportCell, ReportRow, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { withoutEmpty } from './without-empty.ts';

const row = (...cells: ReportCell[]): ReportRow => ({ cells, currency: null, level: 0, style: 'plain', open: null });

const table = (rows: ReportRow[], totals: ReportRow[] = []): ReportTable => ({
  kind: 'table',
  key: 'any',
  title: 'Any',
  note: '',
  columns: [
    { key: 'payee', title: 'Payee', type: 'text' },
    { key: 'notes', title: 'Notes', type: 'text' },
    { key: 'tags', title: 'Tags', type: 'text' },
    { key: 'amount', title: 'Amount', type: 'amount' },
  ],
  rows,
  rowCount: rows.length,
  totals,
});

describe('withoutEmpty', () => {
  it('leaves out what is empty in all rows, and their cells', () => {
    const { columns, rows, totals } = withoutEmpty(
      table([row('', '', '', 500), row('A', 'b', null, 0)], [row('Total', '', '', 500)]),
    );
    expect(columns.map(({ key }) => key)).toEqual(['payee', 'notes', 'amount']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['', '', 500],
      ['A', 'b', 0],
    ]);
    expect(totals.map(({ cells }) => cells)).toEqual([['Total', '', 500]]);
  });

  it('keeps the first column, zeros, and what only a sum fills', () => {
    const { columns } = withoutEmpty(table([row('', '', '', 0)], [row('', 'sum', '', null)]));
    expect(columns.map(({ key }) => key)).toEqual(['payee', 'notes', 'amount']);
  });

  it.each([table([]), table([row('A', 'b', 'c', 1)])])(
    'changes nothing where there is nothing to leave out',
    (given) => {
      expect(withoutEmpty(given)).toBe(given);
    },
  );
});
