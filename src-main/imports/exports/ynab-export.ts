import type { OpenTable } from '../table/open-table.ts';
import { cellsOf, filledRows } from './export-cells.ts';
import type { ExportRow, ExportRows } from './export-row.ts';

const TRANSFER = /^Transfer\s*:\s*(.+)$/u;
const SPLIT = /^Split \((\d+)\/(\d+)\)\s*/u;
/** Income that has no job yet, and the category that is none. */
const NO_CATEGORY = /^(?:Ready to Assign|To be Budgeted|Available this month|Available next month|Uncategorized)$/iu;

/** Reads YNAB's register; the parts of a split follow each other with `Split (1/2)` in the memo. */
export const ynabRows = (table: OpenTable): ExportRows => {
  const cell = cellsOf(table);
  let group: string | null = null;
  const rows = filledRows(table).map((row): ExportRow => {
    const memo = cell(row, 'Memo');
    const payee = cell(row, 'Payee');
    const place = SPLIT.exec(memo)?.[1];
    const transferTo = TRANSFER.exec(payee)?.[1] ?? null;
    if (place === undefined) group = null;
    else if (place === '1' || group === null) group = `split ${row.line}`;
    const category = cell(row, 'Category');
    return {
      line: row.line,
      raw: row.raw,
      account: cell(row, 'Account'),
      date: cell(row, 'Date'),
      out: cell(row, 'Outflow'),
      income: cell(row, 'Inflow'),
      payee,
      notes: memo.replace(SPLIT, ''),
      category: NO_CATEGORY.test(category) ? '' : category,
      tags: cell(row, 'Flag'),
      transferTo,
      group: transferTo === null ? group : null,
    };
  });
  return { rows, skipped: [] };
};
