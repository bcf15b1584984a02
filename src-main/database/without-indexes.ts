import type { Writer } from './connection.ts';

type Index = { readonly name: string; readonly sql: string };

const INDEXES = `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`;

const countRows = (writer: Writer, table: string): number =>
  writer.sql(`SELECT count(*) FROM "${table}"`).pluck().get() as number;

/** Below this many rows keeping the indexes up to date row by row costs nothing that one notices. */
const MANY = 5_000;

/**
 * Does a large write with the table's indexes taken off, and builds them anew after it in one sort each, which is faster
 * once the write brings at least as many rows as there are. All of it is part of the command's transaction.
 */
export const withoutIndexes = <T>(writer: Writer, table: string, rows: number, write: () => T): T => {
  if (rows < MANY || rows < countRows(writer, table)) return write();
  const indexes = writer.raw.prepare(INDEXES).all(table) as readonly Index[];
  for (const { name } of indexes) writer.raw.exec(`DROP INDEX "${name}"`);
  const result = write();
  for (const { sql } of indexes) writer.raw.exec(sql);
  return result;
};
