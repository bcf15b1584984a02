import { addDays } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { Reader } from './connection.ts';

/** Days for which a deleted receipt's picture waits for an undo. */
const KEPT_DAYS = 90;

const UNUSED = 'SELECT f.id FROM receipt_files f WHERE NOT EXISTS (SELECT 1 FROM receipts r WHERE r.file_id = f.id)';

/** When something happened last with the receipts on a file: a step, or undoing or redoing one. */
const LAST_TOUCHED = `
  SELECT json_extract(ifnull(x.before, x.after), '$.file_id') AS fileId, max(ifnull(s.at, c.at), c.at) AS at
  FROM changes x JOIN commands c ON c.id = x.command_id LEFT JOIN commands s ON s.target_id = c.id
  WHERE x.table_name = 'receipts' AND x.batch IS NULL`;

const FORGOTTEN = `
  SELECT value FROM json_each(:files)
  WHERE value NOT IN (SELECT fileId FROM (${LAST_TOUCHED}) WHERE fileId IS NOT NULL AND at >= :since)`;

/** Clears pictures whose receipts were deleted long ago, with what was read of them; returns how many. */
export const clearForgottenFiles = (reader: Reader, today: IsoDate): number => {
  const unused = reader.sql(UNUSED).pluck().all() as readonly number[];
  if (unused.length === 0) return 0;
  const params = { files: JSON.stringify(unused), since: addDays(today, -KEPT_DAYS) };
  const forgotten = JSON.stringify(reader.sql(FORGOTTEN).pluck().all(params));
  const clear = reader.raw.transaction(() => {
    reader.sql('DELETE FROM receipt_readings WHERE file_id IN (SELECT value FROM json_each(?))').run(forgotten);
    return reader.sql('DELETE FROM receipt_files WHERE id IN (SELECT value FROM json_each(?))').run(forgotten).changes;
  });
  return clear();
};
