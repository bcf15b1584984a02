import { decodeText } from './text/decode-text.ts';
import type { DecodedText } from './text/decode-text.ts';
import { rejectBinaryText, rejectOtherBytes, rejectOtherText } from './detect-format.ts';
import { ENCODINGS } from './text/encodings.ts';
import { interpretRows } from './table/interpret-rows.ts';
import type { InterpretedRows } from './table/interpret-rows.ts';
import { openTable } from './table/open-table.ts';
import type { OpenTable } from './table/open-table.ts';
import { unifyLineEnds, unwrapLines } from './table/parse-table.ts';
import type { ImportDecision, Reading, ReadOptions, SkippedRow } from './reading.ts';
import { checkAnswer } from './settle.ts';
import { isBlankRow } from './table/table.ts';
import type { TableRow } from './table/table.ts';
import { understandTable } from './table/understand-table.ts';
import type { TableFormat } from './table/understand-table.ts';

const encodingDecision = (value: string, reason: string): ImportDecision => ({
  key: 'encoding',
  value,
  reason,
  choices: ENCODINGS.map(({ name, label }) => ({ value: name, label, sample: [] })),
});

const aboveTable = (preamble: readonly TableRow[]): readonly SkippedRow[] =>
  preamble.filter((row) => !isBlankRow(row)).map(({ line, raw }) => ({ line, reason: 'above the table', raw }));

const noticesFor = (reading: Pick<Reading, 'rows'>, text: string): readonly string[] => {
  const found = new Set<string>();
  for (const { currency } of reading.rows) if (currency !== null) found.add(currency);
  const currencies = [...found];
  return [
    ...(currencies.length > 1 ? [`The rows are in several currencies: ${currencies.join(', ')}.`] : []),
    ...(text.includes('\ufffd') ? ['Some letters could not be read in this encoding.'] : []),
  ];
};

/** The text of the file with its encoding; throws when it is no text, or a statement of another format. */
const textOf = (bytes: Uint8Array, answer: string | undefined): DecodedText => {
  rejectOtherBytes(bytes);
  const names = ENCODINGS.map(({ name }) => name);
  if (answer !== undefined) checkAnswer('encoding', answer, names);
  const decoded = decodeText(bytes, answer);
  rejectBinaryText(decoded.text);
  rejectOtherText(decoded.text);
  return decoded;
};

const NO_ROWS: InterpretedRows = { rows: [], failed: [], skipped: [] };

/** A table of column names only, as banks send for a month without movements, needs no further decisions. */
const readTable = (
  table: OpenTable,
  options: ReadOptions,
): { readonly format: TableFormat | null; readonly read: InterpretedRows } => {
  if (table.rows.length === 0 && table.names.length > 1) return { format: null, read: NO_ROWS };
  const format = understandTable(table, options);
  return { format, read: interpretRows(table, format, options) };
};

/**
 * Reads a bank's CSV file: rows in minor units with money out negative, rows that cannot be read with the reason, and what was
 * decided or must be asked. Throws `file_unreadable`, `file_too_large`, `import_cancelled`, or `invalid_input` for an unknown answer.
 */
export const readBankFile = (bytes: Uint8Array, options: ReadOptions): Reading => {
  const { text, encoding, reason } = textOf(bytes, options.answers['encoding']);
  const table = openTable(unwrapLines(unifyLineEnds(text)), options.answers);
  const { format, read } = readTable(table, options);
  const settled = [...table.settled, ...(format?.settled ?? [])];
  const decisions = settled.map(({ decision }) => decision).filter((decision) => decision !== null);
  return {
    format: 'csv',
    encoding,
    currency: format?.currency ?? null,
    questions: settled.map(({ question }) => question).filter((question) => question !== null),
    decisions: [encodingDecision(encoding, reason), ...decisions],
    notices: format ? noticesFor(read, text) : ['The file has column names but no rows.'],
    rows: read.rows,
    failed: read.failed,
    skipped: [...aboveTable(table.preamble), ...read.skipped],
  };
};
