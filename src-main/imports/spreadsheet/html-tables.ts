import { PecuniaError } from '../../../src-shared/errors.ts';
import { looksLikeDate } from '../values/date-parts.ts';
import { numberText } from '../values/number-text.ts';
import { decodeEntities } from './markup-entities.ts';
import { attributeOf, markupTokens } from './markup-tokens.ts';
import type { MarkupToken } from './markup-tokens.ts';
import { MAX_CELLS } from './sheet.ts';
import type { CellValue, Sheet } from './sheet.ts';

/** A cell that reaches down into the rows below it. */
type Reach = { readonly value: CellValue; left: number };

type Table = {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly lines: number[];
  row: CellValue[] | null;
  cell: { text: string; readonly inside: string } | null;
  /** Text in a row before its first cell; all that a row has whose tags are broken. */
  stray: string;
  /** By column. */
  readonly reaches: Map<number, Reach>;
};

/** The state of reading a page: `open` are the tables around the place, `hidden` the tags around text that is not shown. */
type Page = {
  readonly done: Table[];
  readonly open: Table[];
  rows: number;
  cells: number;
  hidden: { readonly name: string; depth: number } | null;
};

const MAX_WIDTH = 500;
const BLANKS = /\s+/gu;
const BREAKING = /^(?:br|p|div|li|dt|dd|h\d)$/u;
const HIDDEN = /display\s*:\s*none/iu;

const span = (inside: string, name: string): number => {
  const value = Number(attributeOf(inside, name) ?? '1');
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_WIDTH) : 1;
};

const shownText = (text: string): string => decodeEntities(text).replace(BLANKS, ' ').trim();

/** The cell's value: what a spreadsheet wrote beside the shown text counts where both are numbers. */
const valueOf = (inside: string, shown: string): CellValue => {
  const exact = attributeOf(inside, 'x:num') || attributeOf(inside, 'sdval');
  if (!exact || numberText(shown) === null || looksLikeDate(shown)) return shown;
  const value = Number(exact);
  return Number.isFinite(value) ? value : shown;
};

/** Fills the places that cells above reach into: with the day, for a day may be given once for several movements. */
const fillReached = ({ reaches }: Table, row: CellValue[]): void => {
  for (let reach = reaches.get(row.length); reach; reach = reaches.get(row.length)) {
    reach.left -= 1;
    if (reach.left === 0) reaches.delete(row.length);
    row.push(typeof reach.value === 'string' && looksLikeDate(reach.value) ? reach.value : null);
  }
};

const closeCell = (page: Page, table: Table): void => {
  const { cell, row } = table;
  table.cell = null;
  if (!cell || !row) return;
  fillReached(table, row);
  const value = valueOf(cell.inside, shownText(cell.text));
  const down = span(cell.inside, 'rowspan');
  const across = Math.min(span(cell.inside, 'colspan'), MAX_WIDTH - row.length);
  for (let index = 0; index < across; index += 1) {
    const shown = index === 0 ? value : null;
    if (down > 1) table.reaches.set(row.length, { value: shown, left: down - 1 });
    row.push(shown);
  }
  page.cells += across;
  if (page.cells > MAX_CELLS) throw tooLarge();
};

const tooLarge = (): PecuniaError =>
  new PecuniaError(
    'file_too_large',
    'The tables of this file are too large. Download a shorter period from your bank.',
    { cells: MAX_CELLS },
  );

const closeRow = (page: Page, table: Table): void => {
  closeCell(page, table);
  if (!table.row) return;
  const stray = shownText(table.stray);
  if (table.row.length === 0 && stray !== '') table.row.push(stray);
  table.stray = '';
  fillReached(table, table.row);
  page.rows += 1;
  table.rows.push(table.row);
  table.lines.push(page.rows);
  table.row = null;
};

const openTable = (page: Page): void => {
  page.open.push({
    name: `Table ${page.done.length + page.open.length + 1}`,
    rows: [],
    lines: [],
    row: null,
    cell: null,
    stray: '',
    reaches: new Map(),
  });
};

const closeTable = (page: Page): void => {
  const table = page.open.pop();
  if (!table) return;
  closeRow(page, table);
  page.done.push(table);
};

/** A row outside of any table belongs to the one before it, whose end stands too early. */
const tableBefore = (page: Page): Table | undefined => {
  const last = page.done.pop();
  if (last) page.open.push(last);
  else openTable(page);
  return page.open.at(-1);
};

const openTag = (page: Page, name: string, inside: string): void => {
  if (name === 'table') {
    openTable(page);
    return;
  }
  const isRow = name === 'tr';
  const table = page.open.at(-1) ?? (isRow ? tableBefore(page) : undefined);
  if (!table) return;
  if (isRow) {
    closeRow(page, table);
    table.row = [];
  } else if (name === 'td' || name === 'th') {
    closeCell(page, table);
    table.row ??= [];
    table.cell = { text: '', inside };
  } else if (table.cell && BREAKING.test(name)) table.cell.text += ' ';
};

const closeTag = (page: Page, name: string): void => {
  if (name === 'table') closeTable(page);
  const table = page.open.at(-1);
  if (!table) return;
  if (name === 'tr' || name === 'thead' || name === 'tbody') closeRow(page, table);
  else if (name === 'td' || name === 'th') closeCell(page, table);
  else if (table.cell && BREAKING.test(name)) table.cell.text += ' ';
};

/** Leaves out what a page does not show, such as a sort key before a date; returns whether the token was left out. */
const isHidden = (page: Page, token: MarkupToken): boolean => {
  const { hidden } = page;
  if (!hidden) {
    if (token.kind !== 'open' || token.isEmpty || !/^(?:span|div|i|b|font)$/u.test(token.name)) return false;
    if (!HIDDEN.test(token.inside)) return false;
    page.hidden = { name: token.name, depth: 1 };
    return true;
  }
  if (token.kind === 'close' && /^(?:td|tr|table)$/u.test(token.name)) {
    page.hidden = null;
    return false;
  }
  if (token.kind !== 'text' && token.name === hidden.name) hidden.depth += token.kind === 'open' ? 1 : -1;
  if (hidden.depth === 0) page.hidden = null;
  return true;
};

/** Reads all tables of a page, nested ones apart; rows are counted through the page. Throws `file_too_large`. */
export const htmlTables = (html: string): readonly Sheet[] => {
  const page: Page = { done: [], open: [], rows: 0, cells: 0, hidden: null };
  for (const token of markupTokens(html)) {
    if (isHidden(page, token)) continue;
    if (token.kind === 'open') openTag(page, token.name, token.inside);
    else if (token.kind === 'close') closeTag(page, token.name);
    else {
      const table = page.open.at(-1);
      if (table?.cell) table.cell.text += token.text;
      else if (table?.row?.length === 0) table.stray += token.text;
    }
  }
  while (page.open.length > 0) closeTable(page);
  return page.done.map(({ name, rows, lines }) => ({ name, rows, lines }));
};
