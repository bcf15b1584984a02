import { asWriter } from './connection.ts';
import type { Reader, Writer } from './connection.ts';
import { hashBefore, hashCommand } from './hash-chain.ts';
import type { CommandRow } from './hash-chain.ts';
import { asVaultError } from './vault-errors.ts';
import { setJournalMode } from './journal-mode.ts';

export type CommandHead<T> = {
  /** Stable name such as `transactions.update`. */
  readonly name: string;
  /** What the user reads in the toast and in the journal; may use the result. */
  readonly label: string | ((result: T) => string);
  readonly member: string;
  /** ISO 8601 time with zone. */
  readonly at: string;
};

export type CommandOutcome<T> = {
  readonly result: T;
  /** Null when the body changed no row: then no command is kept. */
  readonly commandId: number | null;
  readonly label: string;
  readonly tables: readonly string[];
};

const INSERT = `INSERT INTO commands (kind, name, label, at, member, target_id, changed_rows, hash, state)
  VALUES (:kind, :name, :label, :at, :member, :target, 0, '', :state)`;

/** Adds a command row that is still to be sealed; returns its id. */
export const insertCommand = (
  reader: Reader,
  row: Omit<CommandRow, 'id' | 'target_id'> & { readonly target: number | null },
): number => Number(reader.sql(INSERT).run({ ...row, state: 'done' }).lastInsertRowid);

/** Writes the label, the count of changed rows and the hash that ties the command to the one before. */
export const sealCommand = (reader: Reader, id: number, label: string, changedRows: number): void => {
  reader.sql('UPDATE commands SET label = ?, changed_rows = ? WHERE id = ?').run(label, changedRows, id);
  const row = reader.sql('SELECT id, kind, name, label, at, member, target_id FROM commands WHERE id = ?').get(id);
  reader
    .sql('UPDATE commands SET hash = ? WHERE id = ?')
    .run(hashCommand(reader, hashBefore(reader, id), row as CommandRow), id);
};

/** Returns the tables that a command touched. */
export const touchedTables = (reader: Reader, commandId: number): readonly string[] =>
  (reader.sql('SELECT DISTINCT table_name FROM changes WHERE command_id = ?').raw().all(commandId) as [string][]).map(
    ([name]) => name,
  );

const countChanges = (reader: Reader, commandId: number): number => {
  const plain = reader.sql('SELECT count(*) AS n FROM changes WHERE command_id = ? AND batch IS NULL').get(commandId);
  const batched = reader
    .sql(
      `SELECT ifnull(sum(json_extract(ifnull(after, before), '$.batchRows')), 0) AS n FROM changes WHERE command_id = ? AND batch IS NOT NULL`,
    )
    .get(commandId);
  return (plain as { n: number }).n + (batched as { n: number }).n;
};

const finish = <T>(reader: Reader, id: number, head: CommandHead<T>, result: T): CommandOutcome<T> => {
  const label = typeof head.label === 'string' ? head.label : head.label(result);
  const changedRows = countChanges(reader, id);
  if (changedRows === 0) {
    reader.sql('DELETE FROM commands WHERE id = ?').run(id);
    return { result, commandId: null, label, tables: [] };
  }
  reader.sql(`UPDATE commands SET state = 'discarded' WHERE state = 'undone'`).run();
  sealCommand(reader, id, label, changedRows);
  return { result, commandId: id, label, tables: touchedTables(reader, id) };
};

/**
 * Runs a body as one atomic, journaled command: all of its rows are written, recorded and hashed, or none is.
 * Nothing of it remains when the body throws.
 */
export const runCommand = <T>(reader: Reader, head: CommandHead<T>, body: (writer: Writer) => T): CommandOutcome<T> => {
  const transaction = reader.raw.transaction(() => {
    const id = insertCommand(reader, {
      kind: 'do',
      name: head.name,
      label: '',
      at: head.at,
      member: head.member,
      target: null,
    });
    setJournalMode(reader, 'record', id);
    const result = body(asWriter(reader, id, Date.parse(head.at)));
    setJournalMode(reader, 'closed', null);
    return finish(reader, id, head, result);
  });
  try {
    return transaction.immediate();
  } catch (error) {
    throw asVaultError(error, reader.raw.name);
  }
};
