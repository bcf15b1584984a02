import type { OpenTable } from '../table/open-table.ts';
import { cellsOf, filledRows } from './export-cells.ts';
import type { ExportRow, ExportRows } from './export-row.ts';

/** Reads Mint's transactions: positive amounts with a column that says debit or credit. */
export const mintRows = (table: OpenTable): ExportRows => {
  const cell = cellsOf(table);
  const rows = filledRows(table).map((row): ExportRow => {
    const amount = cell(row, 'Amount');
    const isCredit = cell(row, 'Transaction Type').toLowerCase() === 'credit';
    return {
      line: row.line,
      raw: row.raw,
      account: cell(row, 'Account Name'),
      date: cell(row, 'Date'),
      ...(isCredit ? { out: '', income: amount } : { out: amount, income: '' }),
      payee: cell(row, 'Description'),
      notes: cell(row, 'Notes'),
      category: cell(row, 'Category'),
      tags: cell(row, 'Labels'),
    };
  });
  return { rows, skipped: [] };
};

/** Reads Monarch's transactions. */
export const monarchRows = (table: OpenTable): ExportRows => {
  const cell = cellsOf(table);
  const rows = filledRows(table).map((row): ExportRow => ({
    line: row.line,
    raw: row.raw,
    account: cell(row, 'Account'),
    date: cell(row, 'Date'),
    amount: cell(row, 'Amount'),
    payee: cell(row, 'Merchant') || cell(row, 'Original Statement'),
    notes: cell(row, 'Notes'),
    category: cell(row, 'Category'),
    tags: cell(row, 'Tags'),
    id: cell(row, 'Id'),
  }));
  return { rows, skipped: [] };
};
