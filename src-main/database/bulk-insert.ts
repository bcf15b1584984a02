import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { applyBulkSums } from './bulk-sums.ts';
import type { Reader, Writer } from './connection.ts';
import { setJournalMode } from './journal-mode.ts';

/** What a cell may hold. */
export type Value = string | number | null;

/** Rows as the journal keeps them; the first column is the id, and ids count up without a gap. */
type Batch = { readonly columns: readonly string[]; readonly rows: readonly (readonly Value[])[] };

const encode = (batch: Batch): string => deflateRawSync(JSON.stringify(batch), { level: 1 }).toString('base64');

const decode = (text: string): Batch =>
  JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString('utf8')) as Batch;

const rangeOf = (batch: Batch): { readonly first: number; readonly last: number } => {
  const first = Number(batch.rows[0]?.[0]);
  return { first, last: first + batch.rows.length - 1 };
};

const insertRows = (reader: Reader, table: string, batch: Batch): void => {
  const places = batch.columns.map(() => '?').join(', ');
  const columns = batch.columns.map((column) => `"${column}"`).join(', ');
  const insert = reader.sql(`INSERT INTO "${table}" (${columns}) VALUES (${places})`);
  for (const row of batch.rows) insert.run(row);
  applyBulkSums(reader, table, rangeOf(batch), 1);
};

/** Returns the id that the next row of a table gets. */
export const nextId = (reader: Reader, table: string): number =>
  (reader.sql(`SELECT ifnull(max(id), 0) + 1 AS id FROM "${table}"`).get() as { id: number }).id;

/** Rows to a journal entry: few enough to keep the memory flat, many enough to deflate well. */
export const BATCH_ROWS = 10_000;

const recordBatch = (writer: Writer, table: string, batch: Batch, isInserted: boolean): void => {
  const summary = JSON.stringify({ batchRows: batch.rows.length });
  writer
    .sql('INSERT INTO changes (command_id, table_name, row_id, before, after, batch) VALUES (?, ?, NULL, ?, ?, ?)')
    .run(writer.commandId, table, isInserted ? null : summary, isInserted ? summary : null, encode(batch));
};

const insertBatch = (writer: Writer, table: string, batch: Batch): void => {
  setJournalMode(writer, 'bulk');
  insertRows(writer, table, batch);
  setJournalMode(writer, 'record');
  recordBatch(writer, table, batch, true);
};

const deleteRows = (reader: Reader, table: string, batch: Batch): void => {
  const range = rangeOf(batch);
  applyBulkSums(reader, table, range, -1);
  reader.sql(`DELETE FROM "${table}" WHERE id BETWEEN ? AND ?`).run(range.first, range.last);
};

/** Deletes the rows between two ids, all of which are there, with one compact journal entry. */
export const deleteBatch = (writer: Writer, table: string, first: number, last: number): void => {
  const select = writer.sql(`SELECT * FROM "${table}" WHERE id BETWEEN ? AND ? ORDER BY id`).raw();
  const columns = select.columns().map(({ name }) => name);
  const batch: Batch = { columns, rows: select.all(first, last) as readonly (readonly Value[])[] };
  setJournalMode(writer, 'bulk');
  deleteRows(writer, table, batch);
  setJournalMode(writer, 'record');
  recordBatch(writer, table, batch, false);
};

/** Writes many rows with a compact journal entry for each ten thousand instead of one for each row. */
export const bulkInsert = (
  writer: Writer,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): void => {
  let batch: (readonly Value[])[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    insertBatch(writer, table, { columns, rows: batch });
    batch = [];
  }
  if (batch.length > 0) insertBatch(writer, table, { columns, rows: batch });
};

/** Deletes the rows of a batch again. */
export const undoBatch = (reader: Reader, table: string, text: string): void => {
  setJournalMode(reader, 'bulk');
  deleteRows(reader, table, decode(text));
  setJournalMode(reader, 'replay');
};

/** Writes the rows of a batch once more. */
export const redoBatch = (reader: Reader, table: string, text: string): void => {
  setJournalMode(reader, 'bulk');
  insertRows(reader, table, decode(text));
  setJournalMode(reader, 'replay');
};
