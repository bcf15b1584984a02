import { isCurrency } from '../../../src-shared/currency.ts';
import { saysOpening } from '../opening-balance.ts';
import type { OpenTable } from '../table/open-table.ts';
import type { TableRow } from '../table/table.ts';
import { currencyInText } from '../values/currency-signs.ts';
import { numberText } from '../values/number-text.ts';
import { cellsOf, filledRows, turned } from './export-cells.ts';
import type { Cells } from './export-cells.ts';
import type { ExportRow, ExportRows, SkippedLine } from './export-row.ts';
import { kindOfAccount, withoutRoot } from './gnucash-roots.ts';

/** The lines of one transaction; the first has its date and description. */
type Entry = { readonly head: TableRow; readonly lines: readonly TableRow[] };

const entriesOf = (rows: readonly TableRow[], cell: Cells): readonly Entry[] => {
  const entries: { head: TableRow; id: string; lines: TableRow[] }[] = [];
  for (const row of rows) {
    const id = cell(row, 'Transaction ID');
    const last = entries.at(-1);
    const continues = last && (id === '' ? cell(row, 'Date') === '' : id === last.id);
    if (continues) last.lines.push(row);
    else entries.push({ head: row, id, lines: [row] });
  }
  return entries;
};

const kindOf = (row: TableRow, cell: Cells) => kindOfAccount(cell(row, 'Full Account Name'));

type Money = { readonly amount: string; readonly currency: string };

/** What a line is worth: in the account's currency, or in the transaction's where the account holds no money; null for shares. */
const moneyOf = (row: TableRow, { head }: Entry, cell: Cells): Money | null => {
  const currency = cell(head, 'Commodity/Currency').replace(/^.*::/u, '');
  const [amount, value] = [cell(row, 'Amount Num'), cell(row, 'Value Num')];
  if (value === '' || amount === value) return { amount, currency };
  const symbol = cell(row, 'Amount With Sym');
  const own = numberText(symbol)?.currency ?? currencyInText(symbol);
  return own && isCurrency(own) ? { amount, currency: own } : null;
};

const rowOf = (row: TableRow, entry: Entry, cell: Cells, money: Money): ExportRow => ({
  line: row.line,
  raw: row.raw,
  account: cell(row, 'Account Name') || withoutRoot(cell(row, 'Full Account Name')),
  date: cell(entry.head, 'Date'),
  ...money,
  payee: cell(entry.head, 'Description'),
  notes: [cell(entry.head, 'Notes'), cell(row, 'Memo')].filter((text) => text !== '').join(' · '),
  id: cell(entry.head, 'Transaction ID'),
});

/** Against equity books the opening balance is, and little else that a household does. */
const isOpening = (line: TableRow, cell: Cells): boolean =>
  kindOf(line, cell) === 'equity' &&
  [cell(line, 'Account Name'), withoutRoot(cell(line, 'Full Account Name'))].some(saysOpening);

const categoryRow = (own: ExportRow, line: TableRow, cell: Cells, group: string | null): ExportRow => ({
  ...own,
  amount: turned(cell(line, 'Value Num') || cell(line, 'Amount Num')),
  notes: cell(line, 'Memo') || (own.notes ?? ''),
  category: kindOf(line, cell) === 'category' ? withoutRoot(cell(line, 'Full Account Name')) : '',
  isOpening: isOpening(line, cell),
  group,
});

/** One own account and its categories: one row, divided where there are several. */
const purchase = (own: ExportRow, others: readonly TableRow[], cell: Cells): readonly ExportRow[] => {
  const [first] = others;
  if (!first) return [own];
  if (others.length === 1) return [{ ...categoryRow(own, first, cell, null), amount: own.amount ?? '' }];
  return others.map((line) => categoryRow(own, line, cell, `entry ${own.line}`));
};

const entryRows = (entry: Entry, cell: Cells): readonly ExportRow[] => {
  const own = entry.lines.filter((row) => kindOf(row, cell) === 'own');
  const others = entry.lines.filter((row) => kindOf(row, cell) !== 'own');
  const rows = own.flatMap((row) => {
    const money = moneyOf(row, entry, cell);
    return money ? [rowOf(row, entry, cell, money)] : [];
  });
  const [only] = rows;
  if (own.length === 1) return only ? purchase(only, others, cell) : [];
  return rows.map((row) => ({
    ...row,
    transferTo: own.length === 2 && others.length === 0 ? (otherName(own, row, cell) ?? null) : null,
  }));
};

const otherName = (own: readonly TableRow[], row: ExportRow, cell: Cells): string | undefined => {
  const other = own.find(({ line }) => line !== row.line);
  return other && (cell(other, 'Account Name') || withoutRoot(cell(other, 'Full Account Name')));
};

const reasonFor = (row: TableRow, entry: Entry, cell: Cells): string => {
  if (kindOf(row, cell) !== 'own') return `part of the transaction on line ${entry.head.line}`;
  return 'a number of shares, not money';
};

/** Reads GnuCash's transactions: a row for each own account, with the income and expense accounts as its categories. */
export const gnucashRows = (table: OpenTable): ExportRows => {
  const cell = cellsOf(table);
  const skipped: SkippedLine[] = [];
  const rows = entriesOf(filledRows(table), cell).flatMap((entry) => {
    if (cell(entry.head, 'Void Reason') !== '') {
      skipped.push(...entry.lines.map(({ line, raw }) => ({ line, raw, reason: 'void' })));
      return [];
    }
    const found = entryRows(entry, cell);
    const used = new Set(found.map(({ line }) => line));
    for (const row of entry.lines)
      if (!used.has(row.line)) skipped.push({ line: row.line, raw: row.raw, reason: reasonFor(row, entry, cell) });
    return found;
  });
  return { rows, skipped };
};
