import { readExport } from '../exports/read-export.ts';
import { recognizeExport } from '../exports/recognize-export.ts';
import type { ReadOptions, TextReader } from '../reading.ts';
import { withDoubledQuotes } from './backslash-quotes.ts';
import { openTable } from './open-table.ts';
import type { OpenTable } from './open-table.ts';
import { withLineFeeds, unwrapLines } from './parse-table.ts';
import { readBankTable } from './read-table.ts';
import type { ReadTable } from './read-table.ts';

/** Reads an open table, whatever kind of file it came from: another app's export, or a bank's. */
export const readTable = (table: OpenTable, options: ReadOptions): ReadTable => {
  const layout = recognizeExport(table);
  return layout ? readExport(layout, table, options) : readBankTable(table, options);
};

/** Reads a table written as text: CSV, TSV and their relatives. Throws `file_unreadable` when it does not fall into columns. */
export const readCsv: TextReader = ({ text, encoding }, options) => {
  const table = openTable(unwrapLines(withDoubledQuotes(withLineFeeds(text))), options.answers);
  return { format: 'csv', encoding, ...readTable(table, options) };
};
