import { PecuniaError } from '../../src-shared/errors.ts';
import { redoBatch, undoBatch } from './bulk-insert.ts';
import { stepBulkSet } from './bulk-set.ts';
import type { Reader } from './connection.ts';
import { setJournalMode } from './journal-mode.ts';
import { insertCommand, sealCommand, touchedTables } from './run-command.ts';

type Change = {
  readonly table_name: string;
  readonly row_id: number | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly batch: string | null;
};

type Step = { readonly id: number; readonly label: string };

export type Stepped = { readonly commandId: number; readonly label: string; readonly tables: readonly string[] };

const UNDOABLE = `SELECT id, label FROM commands WHERE state = 'done' AND kind = 'do' ORDER BY id DESC LIMIT 1`;
const REDOABLE = `SELECT id, label FROM commands WHERE state = 'undone' AND kind = 'do' ORDER BY id LIMIT 1`;

/** Returns the commands that undo and redo would take next, or null. */
export const nextSteps = (reader: Reader): { readonly undo: Step | null; readonly redo: Step | null } => ({
  undo: (reader.sql(UNDOABLE).get() as Step | undefined) ?? null,
  redo: (reader.sql(REDOABLE).get() as Step | undefined) ?? null,
});

const writeRow = (reader: Reader, change: Change, json: string | null): void => {
  const table = change.table_name;
  if (json === null) {
    reader.sql(`DELETE FROM "${table}" WHERE id = ?`).run(change.row_id);
    return;
  }
  const row = JSON.parse(json) as Record<string, string | number | null>;
  const columns = Object.keys(row);
  const exists = reader.sql(`SELECT 1 FROM "${table}" WHERE id = ?`).get(change.row_id) !== undefined;
  const text = exists
    ? `UPDATE "${table}" SET ${columns.map((column) => `"${column}" = :${column}`).join(', ')} WHERE id = :id`
    : `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`;
  reader.sql(text).run(row);
};

/** A step from before an update may name tables and columns that the update took away. */
const refuseOutgrown = (reader: Reader, changes: readonly Change[], step: Step): void => {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { table_name: table, before, after } of changes) {
    const columns = known.get(table) ?? columnsOf(reader, table);
    known.set(table, columns);
    const used = Object.keys(JSON.parse(before ?? after ?? '{}') as object);
    if (columns.size > 0 && used.every((column) => column === 'batchRows' || columns.has(column))) continue;
    throw new PecuniaError(
      'nothing_to_undo',
      `“${step.label}” was done before an update of Pecunia changed how that is kept, so it can neither be undone nor redone.`,
      { commandId: step.id },
    );
  }
};

const columnsOf = (reader: Reader, table: string): ReadonlySet<string> =>
  new Set(reader.sql('SELECT name FROM pragma_table_info(?)').pluck().all(table) as readonly string[]);

const applyChange = (reader: Reader, change: Change, direction: 'undo' | 'redo'): void => {
  const { table_name: table, batch, before, after } = change;
  const told = direction === 'undo' ? before : after;
  if (batch === null) writeRow(reader, change, told);
  else if (told === null) undoBatch(reader, table, batch);
  else if (before !== null && after !== null) stepBulkSet(reader, { table, batch }, told);
  else redoBatch(reader, table, batch);
};

const changesOf = (reader: Reader, commandId: number, direction: 'undo' | 'redo'): readonly Change[] =>
  reader
    .sql(
      `SELECT table_name, row_id, before, after, batch FROM changes WHERE command_id = ? ORDER BY id ${direction === 'undo' ? 'DESC' : 'ASC'}`,
    )
    .all(commandId) as readonly Change[];

type Head = { readonly at: string; readonly member: string };

const step = (reader: Reader, direction: 'undo' | 'redo', head: Head, only?: number): Stepped => {
  const target = nextSteps(reader)[direction];
  if (!target) {
    throw new PecuniaError(
      direction === 'undo' ? 'nothing_to_undo' : 'nothing_to_redo',
      `There is nothing to ${direction}.`,
    );
  }
  if (only !== undefined && target.id !== only) {
    throw new PecuniaError(
      'nothing_to_undo',
      'Something changed since. Use Undo to take back the newest change first.',
      { commandId: only, newest: target.label },
    );
  }
  reader.raw.pragma('defer_foreign_keys = ON');
  const id = insertCommand(reader, {
    kind: direction,
    name: `journal.${direction}`,
    label: target.label,
    ...head,
    target: target.id,
  });
  setJournalMode(reader, 'replay', id);
  const changes = changesOf(reader, target.id, direction);
  refuseOutgrown(reader, changes, target);
  for (const change of changes) applyChange(reader, change, direction);
  setJournalMode(reader, 'closed', null);
  reader.sql('UPDATE commands SET state = ? WHERE id = ?').run(direction === 'undo' ? 'undone' : 'done', target.id);
  sealCommand(reader, id, target.label, changes.length);
  return { commandId: id, label: target.label, tables: touchedTables(reader, target.id) };
};

/** Takes the newest command back; given an id, only that command. Throws `nothing_to_undo`. */
export const undo = (reader: Reader, head: Head, only?: number): Stepped =>
  reader.raw.transaction(() => step(reader, 'undo', head, only)).immediate();

/** Carries the command that was undone last out again. Throws `nothing_to_redo`. */
export const redo = (reader: Reader, head: Head): Stepped =>
  reader.raw.transaction(() => step(reader, 'redo', head)).immediate();
