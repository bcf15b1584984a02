import { getTableConfig } from 'drizzle-orm/sqlite-core';

import type { Reader } from '../database/connection.ts';
import { JOURNALED } from '../database/journal-triggers.ts';

type Dump = Readonly<Record<string, readonly unknown[]>>;

const rowsOf = (reader: Reader, table: string, order: string): readonly unknown[] =>
  reader.raw.prepare(`SELECT * FROM "${table}" ORDER BY ${order}`).all();

const SUMS = {
  account_sums: 'account_id',
  category_sums: 'category_id, flow',
  day_sums: 'date, category_id, flow',
  bucket_sums: 'bucket_id',
} as const;

/** Returns every row that the user owns. */
export const dumpRows = (reader: Reader): Dump =>
  Object.fromEntries(
    JOURNALED.map((table) => [getTableConfig(table).name, rowsOf(reader, getTableConfig(table).name, 'id')]),
  );

/** Returns the sums as the triggers keep them. */
export const dumpSums = (reader: Reader): Dump =>
  Object.fromEntries(Object.entries(SUMS).map(([table, order]) => [table, rowsOf(reader, table, order)]));

const TRUTH: Readonly<Record<keyof typeof SUMS, string>> = {
  account_sums: `SELECT account_id, sum(amount) AS balance, sum(max(amount, 0)) AS money_in, sum(max(-amount, 0)) AS money_out,
      count(*) AS count FROM transactions
    WHERE parent_id IS NULL GROUP BY account_id ORDER BY 1`,
  category_sums: `SELECT ifnull(category_id, 0) AS category_id, flow, sum(amount) AS amount, count(*) AS count
    FROM transactions WHERE flow <> 0 GROUP BY 1, 2 ORDER BY 1, 2`,
  day_sums: `SELECT date, ifnull(category_id, 0) AS category_id, flow, sum(amount) AS amount, count(*) AS count
    FROM transactions WHERE flow <> 0 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  bucket_sums: `SELECT bucket_id, sum(allocated) AS allocated, sum(spent) AS spent, sum(n) AS count FROM (
      SELECT bucket_id, amount AS allocated, 0 AS spent, 1 AS n FROM bucket_entries
      UNION ALL SELECT bucket_id, 0, -amount, 1 FROM transactions WHERE bucket_id IS NOT NULL)
    GROUP BY 1 ORDER BY 1`,
};

/** Returns the sums recomputed from the rows. */
export const recomputeSums = (reader: Reader): Dump =>
  Object.fromEntries(Object.entries(TRUTH).map(([table, text]) => [table, reader.raw.prepare(text).all()]));

/** Returns the rows that the index over notes holds, and those that it should. */
export const notesIndexed = (reader: Reader): { readonly indexed: unknown; readonly wanted: unknown } => ({
  indexed: reader.raw.prepare('SELECT rowid AS id FROM notes_index ORDER BY rowid').all(),
  wanted: reader.raw.prepare(`SELECT id FROM transactions WHERE notes <> '' OR tags <> '' ORDER BY id`).all(),
});
