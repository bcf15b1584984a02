import { PecuniaError } from '../../../src-shared/errors.ts';
import { declaredDelimiter, findDelimiter } from './find-delimiter.ts';
import { findHeader } from './find-header.ts';
import { parseTable } from './parse-table.ts';
import type { ImportChoice } from '../reading.ts';
import { checkAnswer, settle } from '../settle.ts';
import type { Answers, Settled } from '../settle.ts';
import { cellText, tableWidth } from './table.ts';
import type { TableRow } from './table.ts';

/** A file cut into the rows above the table, the column names and the rows below them. */
export type OpenTable = {
  readonly preamble: readonly TableRow[];
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
  readonly width: number;
  readonly delimiter: string;
  /** Whether amounts that the comma between columns cut in two were joined again, or stay apart as the user said. */
  readonly cents?: 'joined' | 'separate';
  readonly settled: readonly Settled[];
};

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
  '^': 'caret',
  '~': 'tilde',
};

const delimiterChoices: readonly ImportChoice[] = Object.entries(DELIMITER_NAMES).map(([, label]) => ({
  value: label,
  label,
  sample: [],
}));

const nameOf = (delimiter: string): string => DELIMITER_NAMES[delimiter] ?? delimiter;

const pickDelimiter = (
  text: string,
  declared: string | null,
  answers: Answers,
): { readonly delimiter: string; readonly settled: Settled } => {
  const found = declared ?? findDelimiter(text);
  if (found === null && answers['delimiter'] === undefined) {
    throw new PecuniaError(
      'file_unreadable',
      'No columns were found in this file. Download the statement from your bank as CSV, or choose the sign that separates the columns.',
      { found: 'text' },
    );
  }
  const value = nameOf(found ?? ',');
  const choices = delimiterChoices.some((choice) => choice.value === value)
    ? delimiterChoices
    : [...delimiterChoices, { value, label: value, sample: [] }];
  const reason = declared ? 'The first line of the file says so.' : 'By it most lines fall into the same columns.';
  const settled = settle(answers, { key: 'delimiter', choices, proof: { value, reason }, question: '' });
  const delimiter = Object.entries(DELIMITER_NAMES).find(([, label]) => label === settled.value)?.[0] ?? settled.value;
  return { delimiter, settled };
};

type Header = {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
  readonly settled: Settled;
};

const headerSample = (row: TableRow | undefined) =>
  row ? [{ raw: row.raw.slice(0, 120), reads: 'column names' }] : [];

const answeredHeader = (rows: readonly TableRow[], answer: string): Omit<Header, 'settled'> => {
  if (answer === 'none') return { from: 0, to: 0, names: [] };
  const index = rows.findIndex(({ line }) => String(line) === answer);
  if (index < 0) checkAnswer('header', answer, ['none', 'the number of the line with the column names']);
  const row = rows[index];
  return { from: index, to: index + 1, names: row ? row.cells.map((_, column) => cellText(row, column)) : [] };
};

const pickHeader = (rows: readonly TableRow[], answers: Answers): Header => {
  const answer = answers['header'];
  const found = answer === undefined ? findHeader(rows) : answeredHeader(rows, answer);
  const line = found && found.to > 0 ? rows[found.from] : undefined;
  const value = line ? String(line.line) : 'none';
  const reason =
    answer !== undefined
      ? 'You chose it.'
      : line
        ? 'This line names the columns.'
        : 'No line names the columns: they were told apart by what they hold.';
  const choices: ImportChoice[] = [{ value: 'none', label: 'no column names', sample: [] }];
  for (const row of [line, ...rows.slice(0, 12)]) {
    if (row && !choices.some((choice) => choice.value === String(row.line)))
      choices.push({ value: String(row.line), label: `line ${row.line}`, sample: headerSample(row) });
  }
  return {
    from: found?.from ?? 0,
    to: found?.to ?? 0,
    names: found?.names ?? [],
    settled: { value, decision: { key: 'header', value, reason, choices }, question: null },
  };
};

/** Finds the column names in rows that are cut into cells already. `delimiter` is what separated them, '' where nothing did. */
export const openRows = (all: readonly TableRow[], answers: Answers, delimiter = ''): OpenTable => {
  const header = pickHeader(all, answers);
  const rows = all.slice(header.to);
  return {
    preamble: all.slice(0, header.from),
    names: header.names,
    rows,
    width: Math.max(header.names.length, tableWidth(rows.slice(0, 2000))),
    delimiter,
    settled: [header.settled],
  };
};

/** Cuts text into columns and finds the column names. Throws `file_unreadable` when it does not fall into columns. */
export const openTable = (text: string, answers: Answers): OpenTable => {
  const declared = declaredDelimiter(text);
  const body = declared === null ? text : text.slice(text.indexOf('\n') + 1);
  const { delimiter, settled } = pickDelimiter(body, declared, answers);
  const table = openRows(parseTable(body, delimiter, declared === null ? 1 : 2), answers, delimiter);
  return { ...table, settled: [settled, ...table.settled] };
};
