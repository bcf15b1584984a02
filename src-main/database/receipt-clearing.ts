import { addDays } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { Reader } from './connection.ts';

/** Days for which a deleted receipt's picture waits for an undo. */
const KEPT_DAYS = 90;

const UNUSED = `
  SELECT f.id FROM receipt_files f
  WHERE length(f.content) > 0 AND NOT EXISTS (SELECT 1 FROM receipts r WHERE r.file_id = f.id)`;

/** Those with whose receipts something happened since: a step, or undoing or redoing one. */
const TOUCHED = `
  SELECT json_extract(ifnull(x.before, x.after), '$.file_id')
  FROM commands c CROSS JOIN changes x ON x.command_id = ifnull(c.target_id, c.id)
  WHERE c.at >= :since AND x.table_name = 'receipts' AND x.batch IS NULL`;

const FORGOTTEN = `SELECT value FROM json_each(:files) WHERE value NOT IN (${TOUCHED})`;

/**
 * Clears pictures whose receipts were deleted long ago, with what was read of them; returns how many. Their fingerprints stay, so that
 * a watched folder does not bring them back, and their numbers, so that no undo finds another picture under one.
 */
export const clearForgottenFiles = (reader: Reader, today: IsoDate): number => {
  const unused = reader.sql(UNUSED).pluck().all() as readonly number[];
  if (unused.length === 0) return 0;
  const params = { files: JSON.stringify(unused), since: addDays(today, -KEPT_DAYS) };
  const forgotten = JSON.stringify(reader.sql(FORGOTTEN).pluck().all(params));
  const clear = reader.raw.transaction(() => {
    reader.sql('DELETE FROM receipt_readings WHERE file_id IN (SELECT value FROM json_each(?))').run(forgotten);
    return reader
      .sql(`UPDATE receipt_files SET content = x'', file_name = '' WHERE id IN (SELECT value FROM json_each(?))`)
      .run(forgotten).changes;
  });
  return clear();
};
