import type { Writer } from './connection.ts';

type Attached = { readonly type: 'index' | 'trigger'; readonly name: string; readonly sql: string };

const ATTACHED = `SELECT type, name, sql FROM sqlite_master WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL`;

const countRows = (writer: Writer, table: string): number =>
  writer.sql(`SELECT count(*) FROM "${table}"`).pluck().get() as number;

/** Below this many rows keeping the indexes up to date row by row costs nothing that one notices. */
const MANY = 5_000;

const takeOff = (writer: Writer, table: string, type: Attached['type']): readonly Attached[] => {
  const attached = writer.raw.prepare(ATTACHED).all(type, table) as readonly Attached[];
  for (const { name } of attached) writer.raw.exec(`DROP ${type} "${name}"`);
  return attached;
};

/**
 * Does a large write in bulk mode with the table's triggers taken off, which keep still in that mode anyway, and puts them back
 * after it. So too the indexes, built anew in one sort each, which is faster once the write concerns at least as many rows as there
 * are. All of it is part of the command's transaction.
 */
export const withoutIndexes = <T>(writer: Writer, table: string, rows: number, write: () => T): T => {
  if (rows < MANY) return write();
  const indexes = rows < countRows(writer, table) ? [] : takeOff(writer, table, 'index');
  const triggers = takeOff(writer, table, 'trigger');
  const result = write();
  for (const { sql } of [...indexes, ...triggers]) writer.raw.exec(sql);
  return result;
};
