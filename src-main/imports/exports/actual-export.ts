import type { OpenTable } from '../table/open-table.ts';
import type { TableRow } from '../table/table.ts';
import { cellsOf, filledRows } from './export-cells.ts';
import type { Cells } from './export-cells.ts';
import type { ExportRow, ExportRows, SkippedLine } from './export-row.ts';

const INTO = /^\(SPLIT INTO \d+\)\s*/u;
const PART = /^\(SPLIT (\d+) OF (\d+)\)\s*/u;

const isZero = (amount: string): boolean => !/[1-9]/u.test(amount);

/** A part of a split has its amount in a column of its own. */
const isPart = (row: TableRow, cell: Cells): boolean =>
  PART.test(cell(row, 'Notes')) || (isZero(cell(row, 'Amount')) && !isZero(cell(row, 'Split_Amount')));

/** A row whose payee is another account of the file, and that has no category, is a transfer. */
const transferTo = (row: TableRow, cell: Cells, accounts: ReadonlySet<string>): string | null => {
  const payee = cell(row, 'Payee').replace(/^Transfer\s*:\s*/iu, '');
  return accounts.has(payee) && payee !== cell(row, 'Account') && cell(row, 'Category') === '' ? payee : null;
};

/** Reads Actual's transactions; what it divided comes as a line for the whole and one for each part, or as the parts only. */
export const actualRows = (table: OpenTable): ExportRows => {
  const cell = cellsOf(table);
  const lines = filledRows(table);
  const accounts = new Set(lines.map((row) => cell(row, 'Account')));
  const rows: ExportRow[] = [];
  const skipped: SkippedLine[] = [];
  let group: string | null = null;
  lines.forEach((row, index) => {
    const notes = cell(row, 'Notes');
    const next = lines[index + 1];
    if (INTO.test(notes) && next && isPart(next, cell)) {
      group = `split ${row.line}`;
      skipped.push({ line: row.line, raw: row.raw, reason: 'the sum of the parts on the next lines' });
      return;
    }
    const part = isPart(row, cell);
    if (!part) group = null;
    else if (group === null || PART.exec(notes)?.[1] === '1')
      group =
        group !== null && index > 0 && INTO.test(cell(lines[index - 1] ?? row, 'Notes')) ? group : `split ${row.line}`;
    const splitAmount = cell(row, 'Split_Amount');
    rows.push({
      line: row.line,
      raw: row.raw,
      account: cell(row, 'Account'),
      date: cell(row, 'Date'),
      amount: part && !isZero(splitAmount) ? splitAmount : cell(row, 'Amount'),
      payee: cell(row, 'Payee'),
      notes: notes.replace(PART, ''),
      category: cell(row, 'Category'),
      transferTo: transferTo(row, cell, accounts),
      group,
    });
  });
  return { rows, skipped };
};
