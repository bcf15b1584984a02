import type { ReportColumnType, ReportRow, ReportTable } from '../../../src-shared/contract/report-document.ts';
import type { Format } from '../../app/make-format.ts';
import { cellText, typeMark } from './use-cell.tsx';

/** How wide a column would be, in widths of a digit, and the least that it may be. */
export type ColumnWidth = { readonly wanted: number; readonly least: number };

const WIDEST_TEXT = 32;
const NARROWEST_TEXT = 6;
/** What names a row is told apart by more of it. */
const NARROWEST_FIRST = 10;
const PADDING = 2.8;
/** Letters are narrower than digits, on average. */
const LETTER = 0.84;
/** Days are digits, letters and narrow signs. */
const DAY = 0.9;
/** What each level below a group is indented by. */
const INDENT = 2;

const figureOf = (row: ReportRow, index: number): number => {
  const cell = row.cells[index];
  return typeof cell === 'number' ? cell : 0;
};

/** The rows that write a column's widest figures: the largest and the smallest of each currency. */
const extremes = (rows: readonly ReportRow[], index: number): readonly ReportRow[] => {
  const found = new Map<string, ReportRow>();
  for (const row of rows) {
    for (const sign of [1, -1]) {
      const key = `${row.currency} ${sign}`;
      const known = found.get(key);
      if (!known || figureOf(row, index) * sign > figureOf(known, index) * sign) found.set(key, row);
    }
  }
  return [...found.values()];
};

const signWidth = (type: ReportColumnType): number => ({ figure: 1, day: DAY, text: LETTER })[typeMark(type) ?? 'text'];

/** Returns how wide each column of a table is, so that it may be drawn row by row without its columns moving. */
export const columnWidths = (table: ReportTable, currency: string, format: Format): readonly ColumnWidth[] => {
  const all = [...table.rows, ...table.totals];
  const edges = new Set([0, table.columns.length - 1]);
  return table.columns.map(({ title, type }, index) => {
    // Only of money is the largest figure the longest: 9.25% is longer than 50%.
    const rows = type === 'amount' ? extremes(all, index) : all;
    const lengths = rows.map((row) => {
      const text = cellText(row.cells[index] ?? null, type, row.currency ?? currency, format);
      const indent = index === 0 ? row.level * INDENT : 0;
      return Math.min(WIDEST_TEXT, text.length) * signWidth(type) + indent;
    });
    const padding = edges.has(index) ? PADDING + 1 : PADDING;
    const wanted = lengths.reduce((most, length) => Math.max(most, length), title.length * LETTER) + padding;
    const narrowest = index === 0 ? NARROWEST_FIRST : NARROWEST_TEXT;
    return { wanted, least: typeMark(type) === undefined ? Math.min(wanted, narrowest + padding) : wanted };
  });
};

/** Returns the widths of columns within `room`: texts give way alike, down to the least that they may be. */
export const fittedWidths = (columns: readonly ColumnWidth[], room: number): readonly number[] => {
  const wanted = columns.reduce((sum, column) => sum + column.wanted, 0);
  const slack = columns.reduce((sum, column) => sum + column.wanted - column.least, 0);
  const share = slack === 0 ? 0 : Math.min(1, Math.max(0, wanted - room) / slack);
  return columns.map((column) => column.wanted - share * (column.wanted - column.least));
};
