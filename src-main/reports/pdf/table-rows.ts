import type { ReportColumnType, ReportRow } from '../../../src-shared/contract/report-document.ts';
import { ARTIFACT } from './structure.ts';
import type { Tag } from './structure.ts';
import type { RowStyle, TableBlock, TableCell, TableRow } from './table-block.ts';
import { placedColumns } from './table-fit.ts';
import type { TablePart } from './table-fit.ts';
import type { TableTexts } from './table-text.ts';
import { INDENT, isNameAlone } from './table-widths.ts';

const FIGURES: ReadonlySet<ReportColumnType> = new Set(['amount', 'percent', 'count', 'number']);

const styleOf = ({ table, rows }: TableTexts, index: number): RowStyle => {
  if (index < table.rows.length) return rows[index]?.style ?? 'plain';
  return index === table.rows.length ? 'total' : 'further-total';
};

/** How many rows stay with the totals, so that no single row begins a page with them. */
const ROWS_WITH_TOTALS = 2;

/** A group stays with its first row, a subtotal with the row before it, and the totals with the last rows. */
const keepsWithNext = (texts: TableTexts, index: number): boolean => {
  const { rows, table } = texts;
  if (index + 1 >= rows.length) return false;
  if (table.totals.length > 0 && index >= table.rows.length - ROWS_WITH_TOTALS) return true;
  return styleOf(texts, index) === 'group' || styleOf(texts, index + 1) === 'subtotal';
};

type RowPlan = { readonly part: TablePart; readonly root: Tag };

const cellsOf = (
  texts: readonly string[],
  style: RowStyle,
  { part, root }: RowPlan,
  row: ReportRow,
): readonly TableCell[] => {
  const line: Tag = { type: 'TR', parent: root };
  const columns = style === 'group' && isNameAlone(texts) ? texts.length : 1;
  return texts.slice(0, columns > 1 ? 1 : texts.length).map((text, column) => ({
    text,
    column,
    columns: column === 0 ? columns : 1,
    indent: column === 0 ? row.level * INDENT * part.fontSize : 0,
    tag:
      column === 0 && style !== 'plain'
        ? { type: 'TH', parent: line, scope: 'Row', columns }
        : { type: 'TD', parent: line },
  }));
};

const headOf = (titles: readonly string[], root: Tag): TableBlock['head'] => {
  return (repeated) => {
    const line: Tag = { type: 'TR', parent: root };
    const cells = titles.map((text, column): TableCell => ({
      text,
      column,
      columns: 1,
      indent: 0,
      tag: repeated ? ARTIFACT : { type: 'TH', parent: line, scope: 'Column' },
    }));
    return { cells, style: 'head', keepWithNext: true };
  };
};

/** Makes what is laid out of a part of a table; `root` is the parent of its element. */
export const tableBlock = (texts: TableTexts, part: TablePart, width: number, root: Tag): TableBlock => {
  const columns = part.indexes.flatMap((index) => texts.table.columns[index] ?? []);
  const table: Tag = { type: 'Table', parent: root };
  const plan: RowPlan = { part, root: table };
  const pick = (cells: readonly string[]): readonly string[] => part.indexes.map((index) => cells[index] ?? '');
  const rowAt = (index: number): TableRow => {
    const row = texts.rows[index];
    const style = styleOf(texts, index);
    const cells = row ? cellsOf(pick(texts.texts[index] ?? []), style, plan, row) : [];
    return { cells, style, keepWithNext: keepsWithNext(texts, index) };
  };
  return {
    columns: placedColumns(
      part,
      columns.map(({ type }) => (FIGURES.has(type) ? 'right' : 'left')),
    ),
    width,
    fontSize: part.fontSize,
    head: headOf(
      columns.map(({ title }) => title),
      table,
    ),
    rowCount: texts.rows.length,
    rowAt,
  };
};
