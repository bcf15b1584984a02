import Papa from 'papaparse';
import { cellsOf, cutText, recordText } from './cut-text.ts';
import type { CutText } from './cut-text.ts';
import type { TableRow } from './table.ts';

const CARRIAGE = /\r\n?/gu;

const unifyLineEnds = (text: string): string => (text.includes('\r') ? text.replace(CARRIAGE, '\n') : text);

/** The end mark of old DOS files. */
const END_MARK = '\u001a';

/**
 * Returns the text without the end mark of DOS, and where its lines end in a carriage return alone, as on old Macs, with line feeds;
 * the number of physical lines stays.
 */
export const withLineFeeds = (text: string): string => {
  const end = text.endsWith(END_MARK) ? text.slice(0, -1) : text;
  const carriage = end.indexOf('\r');
  return carriage >= 0 && end.charAt(carriage + 1) !== '\n' ? unifyLineEnds(end) : end;
};

const countLines = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

type Parsed = { readonly rows: readonly TableRow[]; readonly brokenQuotes: boolean };

const parseQuoted = (text: string, delimiter: string, firstLine: number, preview: number): Parsed => {
  const rows: TableRow[] = [];
  let [start, line, brokenQuotes] = [0, firstLine, false];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview,
    step: ({ data, meta, errors }) => {
      const raw = text.slice(start, meta.cursor);
      const ends = raw.endsWith('\n');
      const [only = ''] = data;
      if (data.length > 1 || only.trim() !== '') rows.push({ line, cells: data, raw: ends ? raw.slice(0, -1) : raw });
      if (errors.some(({ type }) => type === 'Quotes')) brokenQuotes = true;
      line += countLines(raw);
      start = meta.cursor;
    },
  });
  return { rows, brokenQuotes };
};

const parsePlain = (text: string, delimiter: string, firstLine: number): readonly TableRow[] =>
  text.split('\n').map((raw, index) => ({ line: firstLine + index, cells: splitLine(raw, delimiter), raw }));

const splitLine = (line: string, delimiter: string): readonly string[] => {
  const quotes = line.split('"').length - 1;
  if (quotes > 0 && quotes % 2 === 0) return Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? [''];
  return line.split(delimiter).map((cell) => cell.replace(/^"|"$/gu, ''));
};

const WRAPPED = /^".*"$/u;
/** Quotes on both sides of a delimiter stand around cells, not around the line. */
const QUOTED_CELLS = /"[,;|\t^~]"/u;

/** Undoes the quotes that a spreadsheet puts around whole lines (`"2024-01-05,""Shop"",-5.00"`). */
export const unwrapLines = (text: string): string => {
  const start = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 50)
    .filter((line) => line.trim() !== '');
  const isWrapped =
    start.length > 0 &&
    start.every((line) => WRAPPED.test(line.trim()) && !QUOTED_CELLS.test(line.replaceAll('""', '')));
  if (!isWrapped) return text;
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^"|"$/gu, '').replaceAll('""', '"'))
    .join('\n');
};

/** What rows of a cut text have in common: their cells and their text are made when somebody asks. */
const CUT_ROW: object & ThisType<Required<TableRow>> = {
  get cells(): TableRow['cells'] {
    return cellsOf(this.cut, this.record);
  },
  get raw(): string {
    return recordText(this.cut, this.record);
  },
};

const cutRow = (line: number, cut: CutText, record: number): TableRow => {
  const row = Object.create(CUT_ROW) as { -readonly [Field in keyof TableRow]: TableRow[Field] };
  row.line = line;
  row.cut = cut;
  row.record = record;
  return row;
};

const parseCut = (text: string, delimiter: string, firstLine: number, preview: number): readonly TableRow[] | null => {
  const found = cutText(text, delimiter, preview);
  return found && found.lines.map((line, record) => cutRow(firstLine + line, found.cut, record));
};

/** Quotes that are not those of a table: by a parser that is lenient, or line by line where one is never closed. */
const parseOdd = (text: string, delimiter: string, firstLine: number, preview: number): readonly TableRow[] => {
  const { rows, brokenQuotes } = parseQuoted(text, delimiter, firstLine, preview);
  if (!brokenQuotes) return rows;
  return parsePlain(preview > 0 ? text.split('\n', preview).join('\n') : text, delimiter, firstLine);
};

/**
 * Cuts the text into records. Where a quote is never closed, each line is taken as a record of its own so that one stray
 * quote cannot swallow the rest of the file.
 */
export const parseTable = (text: string, delimiter: string, firstLine = 1, preview = 0): readonly TableRow[] => {
  const rows = parseCut(text, delimiter, firstLine, preview);
  if (rows) return rows;
  const unified = unifyLineEnds(text);
  return (
    (unified === text ? null : parseCut(unified, delimiter, firstLine, preview)) ??
    parseOdd(unified, delimiter, firstLine, preview)
  );
};
