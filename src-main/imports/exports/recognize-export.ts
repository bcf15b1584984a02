import { PecuniaError } from '../../../src-shared/errors.ts';
import type { ExportOf } from '../reading.ts';
import type { OpenTable } from '../table/open-table.ts';
import type { DateOrder } from '../values/date-parts.ts';
import type { NumberStyle } from '../values/number-text.ts';
import { actualRows } from './actual-export.ts';
import { hasColumns } from './export-cells.ts';
import type { ExportRows } from './export-row.ts';
import { fireflyRows } from './firefly-export.ts';
import { mintRows, monarchRows } from './flat-exports.ts';
import { gnucashRows } from './gnucash-export.ts';
import { splitwisePeople, splitwiseRows } from './splitwise-export.ts';
import { ynabRows } from './ynab-export.ts';

/** An app's export: the columns that show it, and how its rows are taken apart. What the app always writes alike needs no proof. */
export type ExportLayout = {
  readonly exportOf: ExportOf;
  readonly title: string;
  readonly columns: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly numberStyle?: NumberStyle;
  /** The people of whom one is the user; then `rows` gets the answer. */
  readonly people?: (table: OpenTable) => readonly string[];
  readonly rows: (table: OpenTable, person: string) => ExportRows;
};

const LAYOUTS: readonly ExportLayout[] = [
  {
    exportOf: 'ynab',
    title: 'YNAB',
    columns: ['Account', 'Date', 'Payee', 'Category', 'Memo', 'Outflow', 'Inflow', 'Cleared'],
    rows: ynabRows,
  },
  {
    exportOf: 'actual',
    title: 'Actual',
    columns: ['Account', 'Date', 'Payee', 'Notes', 'Category', 'Amount', 'Cleared'],
    numberStyle: 'point',
    rows: actualRows,
  },
  {
    exportOf: 'mint',
    title: 'Mint',
    columns: ['Date', 'Description', 'Original Description', 'Amount', 'Transaction Type', 'Category', 'Account Name'],
    dateOrder: 'mdy',
    numberStyle: 'point',
    rows: mintRows,
  },
  {
    exportOf: 'monarch',
    title: 'Monarch',
    columns: ['Date', 'Merchant', 'Category', 'Account', 'Original Statement', 'Amount'],
    numberStyle: 'point',
    rows: monarchRows,
  },
  {
    exportOf: 'firefly',
    title: 'Firefly III',
    columns: [
      'journal_id',
      'type',
      'amount',
      'currency_code',
      'description',
      'date',
      'source_name',
      'destination_name',
    ],
    dateOrder: 'ymd',
    numberStyle: 'point',
    rows: fireflyRows,
  },
  {
    exportOf: 'gnucash',
    title: 'GnuCash',
    columns: ['Date', 'Transaction ID', 'Description', 'Commodity/Currency', 'Full Account Name', 'Amount Num'],
    rows: gnucashRows,
  },
  {
    exportOf: 'splitwise',
    title: 'Splitwise',
    columns: ['Date', 'Description', 'Category', 'Cost', 'Currency'],
    numberStyle: 'point',
    people: splitwisePeople,
    rows: splitwiseRows,
  },
];

const BUDGET = ['Month', 'Category Group', 'Category', 'Activity', 'Available'];

const rejectBudget = ({ names, rows }: OpenTable): void => {
  const first = rows[0]?.cells ?? [];
  if (!hasColumns(names, BUDGET) && !hasColumns(first, BUDGET)) return;
  throw new PecuniaError(
    'file_unreadable',
    'This is YNAB’s budget, not its transactions. Import the file of the same export whose name ends in “Register”.',
    { found: 'ynab-budget' },
  );
};

/** Returns the app that wrote a table, known by its columns; null for a bank's. Throws `file_unreadable` for YNAB's budget. */
export const recognizeExport = (table: OpenTable): ExportLayout | null => {
  rejectBudget(table);
  const found = LAYOUTS.find(({ columns }) => hasColumns(table.names, columns)) ?? null;
  return found?.people && found.people(table).length === 0 ? null : found;
};
