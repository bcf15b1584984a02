import type { OpenTable } from '../table/open-table.ts';
import type { TableRow } from '../table/table.ts';
import { cellsOf, filledRows, unsigned } from './export-cells.ts';
import type { Cells } from './export-cells.ts';
import type { ExportRow, ExportRows } from './export-row.ts';

type Side = 'source' | 'destination';

const OWN_TYPE = /asset|loan|debt|mortgage|liabilit|credit card/iu;

/** Whether the account on a side is the user's own: by its type, where that is missing by the kind of the transaction. */
const isOwn = (row: TableRow, cell: Cells, side: Side): boolean => {
  const type = cell(row, `${side}_type`);
  if (type !== '') return OWN_TYPE.test(type);
  const kind = cell(row, 'type').toLowerCase();
  return kind === 'transfer' || kind === (side === 'source' ? 'withdrawal' : 'deposit');
};

/** The account on the other side gets the foreign amount where it has another currency. */
const amountOf = (row: TableRow, cell: Cells, side: Side): { readonly amount: string; readonly currency: string } => {
  const foreign = unsigned(cell(row, 'foreign_amount'));
  const isForeign = side === 'destination' && foreign !== '' && isOwn(row, cell, 'source');
  const amount = isForeign ? foreign : unsigned(cell(row, 'amount'));
  return {
    amount: side === 'source' ? `-${amount}` : amount,
    currency: cell(row, isForeign ? 'foreign_currency_code' : 'currency_code'),
  };
};

const sideRow = (row: TableRow, cell: Cells, side: Side): ExportRow => {
  const other: Side = side === 'source' ? 'destination' : 'source';
  const both = isOwn(row, cell, 'source') && isOwn(row, cell, 'destination');
  const group = cell(row, 'group_title') === '' ? null : `group ${cell(row, 'group_id')} ${side}`;
  return {
    line: row.line,
    raw: row.raw,
    account: cell(row, `${side}_name`),
    number: cell(row, `${side}_iban`),
    date: cell(row, 'date').slice(0, 10),
    ...amountOf(row, cell, side),
    payee: cell(row, `${other}_name`) || cell(row, 'description'),
    notes: [cell(row, 'description'), cell(row, 'notes')].filter((text) => text !== '').join(' · '),
    category: cell(row, 'category'),
    tags: cell(row, 'tags'),
    transferTo: both ? cell(row, `${other}_name`) : null,
    id: cell(row, 'journal_id'),
    group: both ? null : group,
    isOpening: /^opening balance$/iu.test(cell(row, 'type')),
  };
};

/** Reads Firefly III's transactions: a transfer gives a row on both accounts, a divided one is put together. */
export const fireflyRows = (table: OpenTable): ExportRows => {
  const cell = cellsOf(table);
  const lines = filledRows(table);
  const sides: readonly Side[] = ['source', 'destination'];
  const rows = lines.flatMap((row) =>
    sides.filter((side) => isOwn(row, cell, side)).map((side) => sideRow(row, cell, side)),
  );
  const known = new Set(rows.map(({ line }) => line));
  const skipped = lines
    .filter(({ line }) => !known.has(line))
    .map(({ line, raw }) => ({ line, raw, reason: 'neither side is an account of yours' }));
  return { rows, skipped };
};
