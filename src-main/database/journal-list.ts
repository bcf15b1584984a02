import type { JournalEntry } from '../../src-shared/contract/journal.ts';
import type { Reader } from './connection.ts';

const LIST = `SELECT id, kind, name, label, at, member, state, changed_rows AS changedRows FROM commands
  WHERE id < ? ORDER BY id DESC LIMIT ?`;

/** Returns the journal's commands, newest first, before a command's id. */
export const listCommands = (reader: Reader, before: number | null, limit: number): readonly JournalEntry[] =>
  reader.sql(LIST).all(before ?? Number.MAX_SAFE_INTEGER, limit) as readonly JournalEntry[];

/** Returns the id of the newest command; 0 in a vault without any. */
export const newestCommand = (reader: Reader): number =>
  (reader.sql('SELECT ifnull(max(id), 0) AS id FROM commands').get() as { id: number }).id;
