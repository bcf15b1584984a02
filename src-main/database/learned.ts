import type { Reader } from './connection.ts';

/** A row that the user filed, with what it is learned by. */
export type FiledRow = {
  readonly payeeId: number;
  readonly payee: string;
  readonly payeeText: string;
  readonly amount: number;
  readonly accountId: number;
  readonly categoryId: number;
};

type RawRow = readonly [number, string, string, number, number, number];

/** That an automatic category was never corrected is no proof that it is right, so only the user's own filing counts. */
const FILED = `
  SELECT t.payee_id, p.name, t.payee_text, t.amount, t.account_id, t.category_id
  FROM transactions t JOIN payees p ON p.id = t.payee_id
  WHERE t.category_reason = '' AND t.category_id IS NOT NULL AND t.is_split = 0 AND t.transfer_id IS NULL`;

const asRows = (rows: readonly RawRow[]): readonly FiledRow[] =>
  rows.map(([payeeId, payee, payeeText, amount, accountId, categoryId]) => ({
    payeeId,
    payee,
    payeeText,
    amount,
    accountId,
    categoryId,
  }));

/** Returns the newest rows that the user filed, oldest first. */
export const filedRows = (reader: Reader, limit: number): readonly FiledRow[] =>
  asRows(
    reader.sql(`${FILED} ORDER BY t.date DESC, t.id DESC LIMIT ?`).raw().all(limit) as readonly RawRow[],
  ).toReversed();

/** Returns the newest command, 0 in a vault without any. */
export const newestCommand = (reader: Reader): number =>
  reader.sql('SELECT ifnull(max(id), 0) FROM commands').pluck().get() as number;

/** What is kept of a name that was learned under. */
export type KeptContent = { readonly commandId: number; readonly content: Uint8Array };

/** Returns what was kept under a name, or null. */
export const readLearned = (reader: Reader, name: string): KeptContent | null =>
  (reader.sql('SELECT command_id AS commandId, content FROM learned WHERE name = ?').get(name) as
    | KeptContent
    | undefined) ?? null;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');

/** Keeps what was learned, unless another connection writes just now: it can be learned again at any time. */
export const keepLearned = (reader: Reader, name: string, { commandId, content }: KeptContent): void => {
  const timeout = reader.raw.pragma('busy_timeout', { simple: true }) as number;
  reader.raw.pragma('busy_timeout = 0');
  try {
    reader
      .sql(
        `INSERT INTO learned (name, command_id, content) VALUES (?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET command_id = excluded.command_id, content = excluded.content`,
      )
      .run(name, commandId, content);
  } catch (error) {
    if (!isBusy(error)) throw error;
  } finally {
    reader.raw.pragma(`busy_timeout = ${timeout}`);
  }
};

/** A transaction before and after a command, as JSON of the whole row. */
export type RowChange = { readonly before: string | null; readonly after: string | null };

/** What happened to transactions after a command. */
export type LaterChanges = {
  readonly changes: readonly RowChange[];
  /** What commands that entered many rows at once left filed by the user, as it is now; `changes` say nothing of these. */
  readonly entered: readonly FiledRow[];
};

type JournalRow = RowChange & {
  readonly commandId: number;
  readonly isBatch: number;
  /** Whether a batch only enters rows, the first time. */
  readonly isEntry: number;
  /** The command that entered the row. */
  readonly enteredBy: number | null;
};

/** What a reconciliation locks is learned from as before. */
const CHANGES = `
  SELECT c.id AS commandId, x.batch IS NOT NULL AS isBatch, c.kind = 'do' AND x.before IS NULL AS isEntry,
    iif(x.batch IS NULL, json_extract(ifnull(x.after, x.before), '$.command_id'), NULL) AS enteredBy,
    iif(c.kind = 'undo', x.after, x.before) AS before, iif(c.kind = 'undo', x.before, x.after) AS after
  FROM commands c JOIN changes x ON x.command_id = ifnull(c.target_id, c.id) AND x.table_name = 'transactions'
  WHERE c.id > ? AND (x.batch IS NULL OR json_type(ifnull(x.after, x.before), '$.reconciliation_id') IS NULL)
  ORDER BY c.id, iif(c.kind = 'undo', -x.id, x.id) LIMIT ?`;

/**
 * Returns how transactions changed after a command; null when that is more than `limit`, or when many rows at once were taken
 * back, deleted or handed to another payee.
 */
export const changesSince = (reader: Reader, commandId: number, limit: number): LaterChanges | null => {
  const rows = reader.sql(CHANGES).all(commandId, limit + 1) as readonly JournalRow[];
  const batches = rows.filter(({ isBatch }) => isBatch === 1);
  if (rows.length > limit || batches.some(({ isEntry }) => isEntry === 0)) return null;
  const commands = new Set(batches.map((row) => row.commandId));
  const changes = rows.filter(({ isBatch, enteredBy }) => isBatch === 0 && !commands.has(enteredBy ?? 0));
  if (commands.size === 0) return { changes, entered: [] };
  const entered = reader
    .sql(`${FILED} AND t.command_id IN (SELECT value FROM json_each(?)) ORDER BY t.date, t.id LIMIT ?`)
    .raw()
    .all(JSON.stringify([...commands]), limit + 1) as readonly RawRow[];
  return entered.length > limit ? null : { changes, entered: asRows(entered) };
};

/** Returns the names of payees, by id. */
export const payeeNames = (reader: Reader): ReadonlyMap<number, string> =>
  new Map(reader.sql('SELECT id, name FROM payees').raw().all() as readonly (readonly [number, string])[]);

/** Returns the ids of payees by folded name. */
export const payeeIdsByName = (reader: Reader): ReadonlyMap<string, number> =>
  new Map(reader.sql('SELECT folded, id FROM payees').raw().all() as readonly (readonly [string, number])[]);
