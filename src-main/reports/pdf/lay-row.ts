import { COLOURS, RULES } from './look.ts';
import type { PdfFonts } from './make-pdf.ts';
import type { PageFlow } from './page-flow.ts';
import type { PdfFont } from './pdfmake.ts';
import type { RowStyle, TableBlock, TableCell, TableRow } from './table-block.ts';
import { wrapText } from './wrap-text.ts';

/** A row with its texts broken into lines. */
export type LaidRow = {
  readonly row: TableRow;
  readonly cells: readonly { readonly cell: TableCell; readonly lines: readonly string[] }[];
  readonly lineCount: number;
  readonly height: number;
};

type RowLook = {
  readonly bold: boolean;
  readonly colour: string;
  /** Above and below the text, in shares of the font’s size. */
  readonly padding: number;
  readonly field: string | null;
  readonly ruleAbove: string | null;
  readonly ruleBelow: string;
};

const PLAIN: RowLook = {
  bold: false,
  colour: COLOURS.ink,
  padding: 0.33,
  field: null,
  ruleAbove: null,
  ruleBelow: COLOURS.rule,
};

const TOTAL: RowLook = { ...PLAIN, bold: true, padding: 0.42, field: COLOURS.field };

const LOOKS: Readonly<Record<RowStyle, RowLook>> = {
  head: { ...PLAIN, bold: true, colour: COLOURS.quiet, ruleBelow: COLOURS.accent },
  plain: PLAIN,
  group: { ...PLAIN, bold: true, padding: 0.42 },
  subtotal: { ...PLAIN, bold: true },
  total: { ...TOTAL, ruleAbove: COLOURS.ink },
  'further-total': TOTAL,
};

/** Where a table is laid. */
export type TableSite = { readonly flow: PageFlow; readonly table: TableBlock; readonly fonts: PdfFonts };

type RowText = { readonly font: PdfFont; readonly lineHeight: number; readonly padding: number };

const textOf = ({ table, fonts }: TableSite, { style }: TableRow): RowText => {
  const font = LOOKS[style].bold ? fonts.bold : fonts.regular;
  return { font, lineHeight: font.lineHeight(table.fontSize), padding: LOOKS[style].padding * table.fontSize };
};

/** Returns the width that a cell has for its text. */
const cellWidth = ({ columns }: TableBlock, { column, columns: taken, indent }: TableCell): number => {
  const [first, last] = [columns[column], columns[column + taken - 1]];
  return first && last ? last.x + last.width - first.x - indent : 0;
};

/** Breaks the texts of a row into lines. */
export const layRow = (site: TableSite, row: TableRow): LaidRow => {
  const { font, lineHeight, padding } = textOf(site, row);
  const widthOf = (text: string): number => font.widthOfString(text, site.table.fontSize);
  const cells = row.cells.map((cell) => ({ cell, lines: wrapText(cell.text, cellWidth(site.table, cell), widthOf) }));
  const lineCount = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return { row, cells, lineCount, height: lineCount * lineHeight + 2 * padding };
};

const drawRule = ({ flow, table }: TableSite, y: number, lineColor: string, lineWidth: number): void => {
  const ends = { x1: flow.x, x2: flow.x + table.width, y1: y, y2: y };
  flow.put({ type: 'vector', item: { ...ends, type: 'line', lineWidth, lineColor } });
};

const drawEdges = (site: TableSite, { style }: TableRow, height: number): void => {
  const { flow, table } = site;
  const { field, ruleAbove, ruleBelow } = LOOKS[style];
  const y = flow.y();
  if (field !== null)
    flow.put({ type: 'vector', item: { type: 'rect', x: flow.x, y, w: table.width, h: height, color: field } });
  if (ruleAbove !== null) drawRule(site, y, ruleAbove, RULES.thin);
  drawRule(site, y + height, ruleBelow, style === 'head' ? RULES.strong : RULES.thin);
};

/** Some lines of a row. */
type Lines = { readonly from: number; readonly count: number };

const placeCell = (
  site: TableSite,
  row: TableRow,
  { cell, lines }: LaidRow['cells'][number],
  { from, count }: Lines,
) => {
  const { flow, table } = site;
  const { font, lineHeight, padding } = textOf(site, row);
  const column = table.columns[cell.column];
  const left = flow.x + (column?.x ?? 0) + cell.indent;
  const right = left + cellWidth(table, cell);
  const look = { font, fontSize: table.fontSize, colour: LOOKS[row.style].colour, tag: cell.tag };
  for (const [index, text] of lines.slice(from, from + count).entries()) {
    const x = column?.align === 'right' ? right - font.widthOfString(text, table.fontSize) : left;
    flow.put({ type: 'text', item: { ...look, text, x, y: flow.y() + padding + index * lineHeight } });
  }
};

/** Places lines of a row where the flow stands, and moves it below them. */
export const placeLines = (site: TableSite, { row, cells }: LaidRow, lines: Lines): void => {
  const { lineHeight, padding } = textOf(site, row);
  const height = lines.count * lineHeight + 2 * padding;
  drawEdges(site, row, height);
  for (const cell of cells) placeCell(site, row, cell, lines);
  site.flow.moveDown(height);
};

/** Returns how many lines of a row have room in a height. */
export const linesWithin = (site: TableSite, { row }: LaidRow, height: number): number => {
  const { lineHeight, padding } = textOf(site, row);
  return Math.floor((height - 2 * padding + 0.01) / lineHeight);
};
