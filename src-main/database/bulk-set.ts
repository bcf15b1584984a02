import { deflateRawSync, inflateRawSync } from 'node:zlib';

import type { Reader, Writer } from './connection.ts';
import { setJournalMode } from './journal-mode.ts';

type Value = string | number | null;

/** One column of many rows that all hold the same value, and the value that they are to hold. */
export type BulkSet = {
  readonly table: string;
  /** A column that no sum and no index over words depends on: the triggers keep still. */
  readonly column: string;
  readonly ids: readonly number[];
  readonly before: Value;
  readonly after: Value;
};

const encode = (ids: readonly number[]): string =>
  deflateRawSync(JSON.stringify({ ids }), { level: 1 }).toString('base64');

const decode = (text: string): readonly number[] =>
  (JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString('utf8')) as { ids: readonly number[] }).ids;

const setColumn = (reader: Reader, { table, column, ids, after }: Omit<BulkSet, 'before'>): void => {
  reader
    .sql(`UPDATE "${table}" SET "${column}" = ? WHERE id IN (SELECT value FROM json_each(?))`)
    .run(after, JSON.stringify(ids));
};

/** Sets one column of many rows with one compact journal entry instead of one for each row. */
export const bulkSet = (writer: Writer, set: BulkSet): void => {
  if (set.ids.length === 0) return;
  setJournalMode(writer, 'bulk');
  setColumn(writer, set);
  setJournalMode(writer, 'record');
  const told = (value: Value): string => JSON.stringify({ [set.column]: value, batchRows: set.ids.length });
  writer
    .sql('INSERT INTO changes (command_id, table_name, row_id, before, after, batch) VALUES (?, ?, NULL, ?, ?, ?)')
    .run(writer.commandId, set.table, told(set.before), told(set.after), encode(set.ids));
};

/** Takes such a change back, or does it again, from its journal entry. */
export const stepBulkSet = (
  reader: Reader,
  { table, batch }: { readonly table: string; readonly batch: string },
  told: string,
): void => {
  const { batchRows: _, ...values } = JSON.parse(told) as Readonly<Record<string, Value>>;
  for (const [column, after] of Object.entries(values)) setColumn(reader, { table, column, ids: decode(batch), after });
};
