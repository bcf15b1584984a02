import type { ReportColumn } from '../../../src-shared/contract/report-document.ts';
import type { Breath } from './breath.ts';
import type { PdfFonts } from './make-pdf.ts';
import type { PdfFont } from './pdfmake.ts';
import type { TableTexts } from './table-text.ts';

/** How wide a column would be, in ems of the table’s type. */
export type ColumnWish = {
  /** Every cell on one line. */
  readonly wide: number;
  /** Nine cells in ten on one line. */
  readonly usual: number;
  /** As narrow as it may get. */
  readonly narrow: number;
  /** Whether its cells may take several lines. */
  readonly bends: boolean;
};

/** Each level of a hierarchy is set in by so much, in ems. */
export const INDENT = 1.2;
/** Names may be broken into lines of this width. */
const NARROWEST_NAME = 9;
const WIDEST_USUAL = 22;
const USUAL_SHARE = 0.9;
/** What rounding may take away. */
const SLACK = 0.06;

const widest = (texts: readonly string[], font: PdfFont): number =>
  texts.reduce((most, text) => Math.max(most, font.widthOfString(text, 1)), 0);

/** A group without figures has the whole width for its name. */
export const isNameAlone = (cells: readonly string[]): boolean => cells.slice(1).every((text) => text === '');

const wishOf = ({ title, type }: ReportColumn, sorted: Float64Array, { bold }: PdfFonts): ColumnWish => {
  const bends = type === 'text';
  const cells = (sorted.at(-1) ?? 0) + SLACK;
  const word = widest(title.split(' '), bold) + SLACK;
  const head = Math.min(widest([title], bold) + SLACK, bends ? Infinity : word * 1.6);
  if (!bends)
    return { wide: Math.max(cells, head), usual: Math.max(cells, word), narrow: Math.max(cells, word), bends };
  const narrow = Math.max(word, Math.min(cells, NARROWEST_NAME));
  const usual = (sorted[Math.floor(sorted.length * USUAL_SHARE)] ?? 0) + SLACK;
  return { wide: Math.max(cells, head), usual: Math.max(narrow, Math.min(usual, WIDEST_USUAL)), narrow, bends };
};

const rowWidths = ({ table, rows, texts }: TableTexts, index: number, fonts: PdfFonts): readonly number[] => {
  const [row, cells = []] = [rows[index], texts[index]];
  if (!row || (row.style === 'group' && isNameAlone(cells))) return [];
  const font = row.style === 'plain' && index < table.rows.length ? fonts.regular : fonts.bold;
  return cells.map((text, column) => font.widthOfString(text, 1) + (column === 0 ? row.level * INDENT : 0));
};

/**
 * Measures the columns of a table: figures and dates keep to one line, names may take several. The head of a column may
 * be broken between its words.
 */
export const columnWishes = async (
  texts: TableTexts,
  fonts: PdfFonts,
  breath: Breath,
): Promise<readonly ColumnWish[]> => {
  const { table, rows } = texts;
  const widths = table.columns.map(() => new Float64Array(rows.length));
  for (const index of rows.keys()) {
    for (const [column, width] of rowWidths(texts, index, fonts).entries())
      widths[column]?.fill(width, index, index + 1);
    await breath(index / rows.length);
  }
  return table.columns.map((column, index) => wishOf(column, (widths[index] ?? new Float64Array()).toSorted(), fonts));
};

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

type Widths = readonly number[];

/** Goes from one set of widths towards another as far as the room allows. */
const between = (from: Widths, to: Widths, room: number): Widths => {
  const [least, most] = [total(from), total(to)];
  const share = most > least ? (room - least) / (most - least) : 0;
  return from.map((width, index) => width + ((to[index] ?? width) - width) * share);
};

/** Where not all cells have room on one line, the usual ones of every column come first. */
const narrowed = (wishes: readonly ColumnWish[], room: number): Widths => {
  const usual = wishes.map((wish) => wish.usual);
  if (total(usual) > room)
    return between(
      wishes.map(({ narrow }) => narrow),
      usual,
      room,
    );
  return between(
    usual,
    wishes.map(({ wide }) => wide),
    room,
  );
};

/** Gives what is left to the names, or to all alike where there are none. */
const widened = (wishes: readonly ColumnWish[], room: number): Widths => {
  const spare = room - total(wishes.map(({ wide }) => wide));
  const sharing = wishes.some(({ bends }) => bends) ? wishes.filter(({ bends }) => bends) : wishes;
  const shared = total(sharing.map(({ wide }) => wide));
  return wishes.map((wish) => wish.wide + (sharing.includes(wish) ? (spare * wish.wide) / shared : 0));
};

/** Returns the widths of columns that fill `room` together, all in ems; null where they cannot be that narrow. */
export const widthsWithin = (wishes: readonly ColumnWish[], room: number): readonly number[] | null => {
  if (total(wishes.map(({ narrow }) => narrow)) > room) return null;
  return total(wishes.map(({ wide }) => wide)) > room ? narrowed(wishes, room) : widened(wishes, room);
};
