import Papa from 'papaparse';
import type { TableRow } from './table.ts';

const CARRIAGE = /\r\n?/gu;

/** Returns the text with every line end as a line feed; the number of physical lines stays. */
export const unifyLineEnds = (text: string): string => (text.includes('\r') ? text.replace(CARRIAGE, '\n') : text);

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

/** Undoes the quotes that a spreadsheet puts around whole lines (`"2024-01-05,""Shop"",-5.00"`). */
export const unwrapLines = (text: string): string => {
  const start = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 50)
    .filter((line) => line.trim() !== '');
  const isWrapped =
    start.length > 0 && start.every((line) => WRAPPED.test(line.trim()) && !/","|";"/u.test(line.replaceAll('""', '')));
  if (!isWrapped) return text;
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^"|"$/gu, '').replaceAll('""', '"'))
    .join('\n');
};

/**
 * Cuts the text into records. Where a quote is never closed, each line is taken as a record of its own so that one stray
 * quote cannot swallow the rest of the file.
 */
export const parseTable = (text: string, delimiter: string, firstLine = 1, preview = 0): readonly TableRow[] => {
  const { rows, brokenQuotes } = parseQuoted(text, delimiter, firstLine, preview);
  if (!brokenQuotes) return rows;
  return parsePlain(preview > 0 ? text.split('\n', preview).join('\n') : text, delimiter, firstLine);
};
